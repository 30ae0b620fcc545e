import type { NoiseRule } from '../../../language/article-forms.ts'
import type { NoiseKind } from '../../../model/article.ts'
import type { Mark } from '../block.ts'
import type { PageElement } from './dom.ts'

const byTag: Readonly<Record<string, NoiseKind>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'navigation',
  aside: 'related',
  figcaption: 'caption',
  form: 'form',
  button: 'form',
  label: 'form',
  dialog: 'consent',
}

/** Words of class names and ids, as themes and plug-ins in many languages use them; the first that matches decides. */
const byName: readonly (readonly [RegExp, NoiseKind])[] = [
  [/\b(?:cookies?|consent|gdpr|rgpd|cmp|didomi|onetrust|axeptio)\b/, 'consent'],
  [/\b(?:comments?|commentlist|respond|disqus|discussion|graphcomment|reply)\b/, 'comment'],
  [
    /\b(?:share|sharing|shares|social|socials|addthis|addtoany|sharedaddy|sharebar|share-?bar|sharethis|jp-?relatedposts|tools|toolbar|print|follow)\b/,
    'share',
  ],
  [/\b(?:newsletters?|subscribe|subscription|signup|infolettre|mailchimp|mc4wp)\b/, 'newsletter'],
  [/\b(?:paywall|premium-?wall|regwall|piano|subscriber)\b/, 'form'],
  [
    /\b(?:ad|ads|adv|advert|adverts|advertisement|advertising|banner|pub|publicite|sponsored?|promo|promoted|taboola|outbrain|ad-?slot|dfp|gpt|adsbygoogle|ad-?label|e3lan)\b/,
    'advertisement',
  ],
  [
    /\b(?:related|recirc|recommended|recommendations?|read-?also|see-?also|more-?stories|most-?read|popular|trending|ticker|breaking-?news|latest|carousel|similar|also|read-?more|readmore|yarpp|crp|other-?news|teasers?|sidebar|widgets?|onward|readnext)\b/,
    'related',
  ],
  [
    /\b(?:breadcrumbs?|crumbs?|menu|nav|navbar|navigation|pagination|pager|skip|sr-only|visually-hidden|screen-reader-text|masthead|topbar|langs?|languages?|site-header|site-footer|footer|logo|search)\b/,
    'navigation',
  ],
  [/\b(?:author-?(?:box|bio|info|card|description|profile)|about-?author|bio|vcard-full)\b/, 'author-blurb'],
  [
    /\b(?:byline|by-?line|authors?|auteurs?|signature|writer|post-?author|article-?author|entry-?author)\b/,
    'byline',
  ],
  [/\b(?:tags?|tag-?list|post-?tags?|keywords|topics?|hashtags)\b/, 'tags'],
  [
    /\b(?:caption|legend|wp-caption-text|credits?|photo-?credit|image-?credit|media-?credit|copyright)\b/,
    'caption',
  ],
  [/\b(?:audio|player|podcast|video-?player|listen|tts)\b/, 'player'],
  [/\b(?:kicker|overline|surtitre|category|rubrique|section-?label|eyebrow|cat-?links)\b/, 'section-label'],
]

const dates =
  /\b(?:dates?|datetime|timestamp|published|pubdate|post-?date|entry-?date|posted-?on|updated|time)\b/
/** What may hold the article itself whatever it is called. */
const holders = /^(?:html|body|main|article|h1|p)$/
const holdsArticle = 'h1, article, main, [itemprop="articleBody"]'

/** Tells from an element's name, class and id what it holds, where that is not the article. */
export function containerKinds(
  rules: readonly NoiseRule[],
  pageLength: number,
): (element: PageElement) => Mark | null {
  return (element) => {
    const tag = byTag[element.localName]
    if (tag && !(element.localName === 'form' && isMostOf(element, pageLength)))
      return { kind: tag, rule: `<${element.localName}>` }
    const names = namesOf(element)
    if (names === '') return null
    const kind = kindOf(names, element, rules)
    if (!kind || element.localName === 'html' || element.localName === 'body') return null
    if (holders.test(element.localName) && element.localName !== 'p') return null
    return element.querySelector(holdsArticle) || isMostOf(element, pageLength) ? null : kind
  }
}

function kindOf(names: string, element: PageElement, rules: readonly NoiseRule[]): Mark | null {
  const rule = rules.find(({ pattern }) => pattern.test(names))
  if (rule) return { kind: rule.kind, rule: rule.id }
  const found = byName.find(([pattern]) => pattern.test(names))
  if (found) return { kind: found[1], rule: `class ${found[0].exec(names)?.[0] ?? ''}` }
  return dates.test(names) && (element.textContent ?? '').length < 160
    ? { kind: 'dateline', rule: 'class date' }
    : null
}

/** Class names and id as words: `articleBody__share-bar` is « article body share bar ». */
function namesOf(element: PageElement): string {
  const names = [element.getAttribute('class'), element.getAttribute('id'), element.getAttribute('role')]
    .filter(Boolean)
    .join(' ')
  return names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_+|--+/g, ' ')
    .toLowerCase()
}

function isMostOf(element: PageElement, pageLength: number): boolean {
  return (element.textContent ?? '').length > pageLength / 2
}
