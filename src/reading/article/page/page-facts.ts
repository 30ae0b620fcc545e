import type { Facts } from '../facts.ts'
import { visibleText } from '../visible-text.ts'
import type { PageDocument } from './dom.ts'
import { isThing, readThings, type Thing, textsOf, typesOf } from './json-ld.ts'

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published-date',
  'date_published',
  'datecreated',
  'originalpublicationdate',
  'creation_date',
  'og:published_time',
] as const
const titleDividers = /\s+[|–—·»:-]\s+|\s*\|\s*/u

/** What a page says of its article: JSON-LD before Open Graph before other meta tags before what it shows. */
export function pageFacts(document: PageDocument): Facts {
  const metas = readMetas(document)
  const meta = (...names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? [])
  const [main = {}] = readThings(shown(document, 'script[type="application/ld+json"]'))
  const article: Thing = typesOf(main).length > 0 ? main : {}
  const pageTitle = first(shown(document, 'title'))
  const site = first(
    meta('og:site_name'),
    textsOf(article['publisher']),
    meta('application-name', 'dc.publisher'),
  )
  const headline = first(
    textsOf(article['headline']),
    meta('og:title'),
    shown(document, 'h1[itemprop="headline"], article h1, h1'),
    meta('twitter:title', 'dc.title'),
  )
  return {
    url: firstAddress([
      ...attributes(document, 'link[rel="canonical"]', 'href'),
      ...meta('og:url'),
      ...textsOf(article['url']),
    ]),
    site: site ?? siteOfTitle(pageTitle, headline),
    title: headline ? withoutSite(headline, site) : pageTitle && withoutSite(pageTitle, site),
    authors: authorsOf(
      article,
      meta('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'),
      document,
    ),
    section: first(meta('article:section'), textsOf(article['articleSection'])),
    published: [
      ...textsOf(article['datePublished']),
      ...meta(...publishedMetas),
      ...attributes(document, '[itemprop="datePublished"]', 'datetime'),
      ...attributes(document, '[itemprop="datePublished"]', 'content'),
      ...attributes(document, 'article time[datetime], main time[datetime], time[pubdate]', 'datetime').slice(
        0,
        1,
      ),
    ],
    language: first(
      attributes(document, 'html', 'lang'),
      textsOf(article['inLanguage']),
      meta('og:locale', 'language', 'dc.language', 'content-language'),
    ),
  }
}

function readMetas(document: PageDocument): ReadonlyMap<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv')
    const content = tidy(element.getAttribute('content') ?? '')
    if (name && content !== '')
      metas.set(name.toLowerCase(), [...(metas.get(name.toLowerCase()) ?? []), content])
  }
  return metas
}

function authorsOf(article: Thing, metas: readonly string[], document: PageDocument): string[] {
  const given = [article['author'] ?? article['creator']]
    .flat()
    .filter((author) => !isThing(author) || !typesOf(author).includes('Organization'))
  const named = [
    given.flatMap((author) => textsOf(author)),
    metas,
    shown(document, '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel="author"]'),
  ]
  const found = named.map((names) =>
    names.map(tidy).filter((name) => name !== '' && !/^https?:|@/.test(name)),
  )
  return found.find((names) => names.length > 0) ?? []
}

/** « Titre | Site »: the part of the page's title that is not the headline. */
function siteOfTitle(pageTitle: string | null, headline: string | null): string | null {
  if (!pageTitle || !headline || !pageTitle.startsWith(headline) || pageTitle === headline) return null
  const rest = pageTitle.slice(headline.length)
  const divider = /^\s*[|–—·»-]\s*/u.exec(rest)
  const site = divider ? rest.slice(divider[0].length).trim() : ''
  return site !== '' && site.length <= 60 ? site : null
}

function withoutSite(title: string, site: string | null): string {
  const parts = title.split(titleDividers)
  const last = parts.at(-1) ?? ''
  if (!site || parts.length < 2 || fold(last) !== fold(site)) return title
  return title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—·»:-]\s*$/u, '')
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function shown(document: PageDocument, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
}

function attributes(document: PageDocument, selector: string, name: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? [])
}

function first(...lists: readonly (readonly string[])[]): string | null {
  return (
    lists
      .flat()
      .map(tidy)
      .find((text) => text !== '') ?? null
  )
}

function firstAddress(addresses: readonly string[]): string | null {
  return addresses.map(tidy).find((address) => /^https?:\/\/\S+$/i.test(address)) ?? null
}

function tidy(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim()
}
