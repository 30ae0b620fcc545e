import type { Attested, Identity, LinkRule, NamePlace } from '../../record/identities/identity.ts'
import { clip } from '../clip.ts'

/** Most characters of a printed name or role on a line of the terminal. */
const mostLetters = 60

/** One line for somebody: name, parties, how much, id. */
export function identityLine(identity: Identity): string {
  const { name, parties, statements, articles, id } = identity
  const codes = parties.map(({ party }) => party).join(' ')
  const spoken = `${many(statements, 'statement')} in ${many(articles.length, 'article')}`
  return [clip(name, mostLetters), ...(codes === '' ? [] : [codes]), spoken, id].join('  ')
}

/** All that is known of somebody: names with their rules, parties, roles, each with its days and its first place. */
export function identityLines(identity: Identity): readonly string[] {
  const { spellings, parties, roles, statementsInOffice, isRenamed } = identity
  return [
    identityLine(identity),
    ...(isRenamed ? ['  named so by an analyst'] : []),
    ...spellings.map(
      (one) => `  name   ${clip(one.name, mostLetters)}${linkWords(one.link)}, ${attested(one)}`,
    ),
    ...parties.map((one) => `  party  ${one.party}${one.isStated ? '' : ' (inferred)'}, ${attested(one)}`),
    ...roles.map(
      (one) =>
        `  role   ${clip(one.role, mostLetters)}${one.party === null ? '' : ` (${one.party})`}, ${attested(one)}`,
    ),
    ...(statementsInOffice === 0
      ? []
      : [
          `  ${many(statementsInOffice, 'more statement')} of an office that they held by our tables (inferred)`,
        ]),
  ]
}

const ruleWords: Readonly<Record<LinkRule, string>> = {
  'known-spelling': 'listed with',
  'same-sound': 'sounds like',
  'first-name-form': 'another form of the first name of',
  initial: 'the initial of',
  'inner-name': 'fewer or more names between those of',
  'short-name': 'fewer or more last names than',
  slip: 'a letter’s slip for',
  'surname-article': 'alone in an article with',
  'surname-party': 'alone, of the party of',
  'surname-role': 'alone, in a role of',
  'surname-time': 'alone, near in time to',
  merged: 'by an analyst one with',
}

function linkWords(link: { readonly rule: LinkRule; readonly to: string } | null): string {
  return link === null ? '' : ` (${ruleWords[link.rule]} ${clip(link.to, mostLetters)})`
}

function attested({ from, to, articles, evidence }: Attested): string {
  const days = from === null ? 'no day' : from === to ? from : `${from} to ${to ?? '?'}`
  return `${days}, ${many(articles, 'article')}${placeWords(evidence)}`
}

function placeWords(place: NamePlace | null): string {
  if (place === null) return ''
  return `: “${clip(place.quote.replace(/\s+/g, ' '), mostLetters)}” [${place.article.slice(0, 12)}]`
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
