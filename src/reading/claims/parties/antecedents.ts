import type { ClaimForms, ClaimWord } from '../../../language/claim-forms.ts'
import type { Token } from '../../../model/token.ts'
import { isDefinite } from '../between/definite.ts'
import { childrenBy, isLedAs, lemmaAt, relationOf, type Tree, under } from '../tree.ts'
import type { PartyGround } from './party-ground.ts'

/** A subject that names parties, for what takes it up. */
interface Subject {
  readonly offset: number
  readonly parties: readonly string[]
  readonly token: Token
}

// Further back, a pronoun's noun is somebody else more often than not; in UTF-16 units.
const pronounReach = 600

/** Whom a pronoun, or « les deux parties », takes up; nobody for other words. */
export type Antecedents = (tree: Tree, token: Token, at: number) => readonly string[]

/** How to read the parties that a phrase names itself, and the tables. */
export interface AntecedentLookup {
  readonly plain: (tree: Tree, at: number) => readonly string[]
  readonly forms: ClaimForms
}

/** Looks up what was named before, in one article. */
export function antecedents(ground: PartyGround, { plain, forms }: AntecedentLookup): Antecedents {
  let subjects: readonly Subject[] | null = null
  let groups: readonly Group[] | null = null
  const sides = (offset: number, asked: SidesAsked): readonly string[] => {
    groups ??= groupsOf(ground.trees, plain)
    return lastGroup(groups, offset, asked) ?? lastTwo(ground, offset, asked)
  }
  return (tree, token, at) => {
    const [offset] = token.span
    const word = sidesWord(tree, at, forms)
    if (word) {
      const count = countAt(tree, at, forms)
      const { kinds } = ground.gazetteer
      return sides(offset, { count, allows: (party) => word.value === '' || kinds.get(party) === word.value })
    }
    const isOneState = standsForState(tree, at, forms)
    if (!isThirdPerson(token) && !isOneState) return []
    subjects ??= subjectsOf(ground.trees, plain)
    if (isOneState) return lastState(subjects, offset, ground.gazetteer.kinds)
    const speaker = ground.voices.speaking(offset)?.speaker
    if (speaker) return speaker.party ? [speaker.party] : []
    const last = subjects.findLast(
      (subject) =>
        subject.offset < offset && offset - subject.offset < pronounReach && agree(subject.token, token),
    )
    return last?.parties ?? []
  }
}

/** « Le pays a entamé des discussions »: a state that was the subject before; where it is no subject, a land. */
function standsForState(tree: Tree, at: number, forms: ClaimForms): boolean {
  const { lemma = '', feats = '', deprel = '' } = tree.tokens[at] ?? {}
  if (!deprel.startsWith('nsubj') || !feats.includes('Number=Sing')) return false
  const isState = forms
    .wordsOf(lemma)
    .some(({ class: kind, value }) => kind === 'one-side' && value === 'state')
  return isState && isDefinite(at, tree) && childrenBy(tree, at, telling).length === 0
}

function lastState(
  subjects: readonly Subject[],
  offset: number,
  kinds: PartyGround['gazetteer']['kinds'],
): readonly string[] {
  const isState = ({ parties: [party = ''] }: Subject): boolean => kinds.get(party) === 'state'
  const last = subjects.findLast(
    (subject) =>
      subject.offset < offset && offset - subject.offset < pronounReach && subject.parties.length === 1,
  )
  return last && isState(last) ? last.parties : []
}

/** Several parties that the text names in one phrase. */
interface Group {
  readonly offset: number
  readonly parties: readonly string[]
}

/** What « les deux pays » asks of the parties that it takes up. */
interface SidesAsked {
  /** How many there are; null where the words don't say. */
  readonly count: number | null
  readonly allows: (party: string) => boolean
}

/** « les parties », « les deux camps »: not « les pays voisins », who are others. */
function sidesWord(tree: Tree, at: number, forms: ClaimForms): ClaimWord | null {
  const { lemma = '', feats = '' } = tree.tokens[at] ?? {}
  if (!feats.includes('Number=Plur') || childrenBy(tree, at, telling).length > 0) return null
  return forms.wordsOf(lemma).find((word) => word.class === 'both-sides') ?? null
}

const telling: ReadonlySet<string> = new Set(['amod', 'nmod', 'acl'])

function countAt(tree: Tree, at: number, forms: ClaimForms): number | null {
  const counts = under(tree, at).flatMap((child) =>
    forms.wordsOf(lemmaAt(tree, child)).flatMap((word) => (word.class === 'number' ? word.value : [])),
  )
  return counts[0] === undefined ? null : Number(counts[0])
}

/** The phrases that name several parties, in the order of the text. */
function groupsOf(trees: readonly Tree[], plain: AntecedentLookup['plain']): Group[] {
  return trees.flatMap((tree) =>
    tree.tokens.flatMap((token, at): Group[] => {
      if (relationOf(token) !== 'conj' || plain(tree, at).length === 0) return []
      const parties = plain(tree, phraseTop(tree, at))
      return parties.length > 1 ? [{ offset: token.span[0], parties }] : []
    }),
  )
}

const withinPhrase: ReadonlySet<string> = new Set(['conj', 'amod'])

/** The word that heads the phrase in which a word is listed: « délégations » of « les délégations russe et ukrainienne ». */
function phraseTop(tree: Tree, at: number): number {
  const { tokens } = tree
  const token = tokens[at]
  const head = token && withinPhrase.has(relationOf(token)) ? tokens[token.head] : undefined
  return token && head && head.upos !== 'VERB' ? phraseTop(tree, token.head) : at
}

/** The last phrase before a place that names so many parties. */
function lastGroup(
  groups: readonly Group[],
  offset: number,
  { count, allows }: SidesAsked,
): readonly string[] | null {
  const last = groups.findLast(
    ({ parties, offset: place }) =>
      place < offset && (count === null || parties.length === count) && parties.every(allows),
  )
  return last?.parties ?? null
}

function subjectsOf(trees: readonly Tree[], plain: AntecedentLookup['plain']): Subject[] {
  const found: Subject[] = []
  for (const tree of trees)
    for (const [at, token] of tree.tokens.entries()) {
      if (relationOf(token) !== 'nsubj' || token.upos === 'PRON') continue
      const parties = plain(tree, at)
      if (parties.length > 0) found.push({ offset: token.span[0], parties, token })
    }
  return found
}

function isThirdPerson({ upos, feats }: Token): boolean {
  return upos === 'PRON' && feats.includes('Person=3') && feats.includes('PronType=Prs')
}

/** Whether gender and number don't speak against it; where either is not known, nothing does. */
function agree(subject: Token, pronoun: Token): boolean {
  return ['Gender', 'Number'].every((name) => {
    const [a, b] = [featureOf(subject, name), featureOf(pronoun, name)]
    return a === null || b === null || a === b || (name === 'Gender' && subject.upos === 'PROPN')
  })
}

function featureOf({ feats }: Token, name: string): string | null {
  const start = feats.indexOf(`${name}=`)
  return start < 0 ? null : (feats.slice(start + name.length + 1).split('|')[0] ?? null)
}

/** The two parties that were named last before a place, else the two that the article names most. */
function lastTwo({ found, trees }: PartyGround, offset: number, { allows }: SidesAsked): readonly string[] {
  const places = new Set(trees.flatMap(placesIn))
  const parties = new Map(found.entities.map(({ id, party }) => [id, party]))
  const two = new Set<string>()
  for (const { span, entity } of found.mentions.toReversed()) {
    const party = span[0] < offset && !places.has(span[0]) ? parties.get(entity) : null
    if (party && allows(party)) two.add(party)
    if (two.size === 2) return [...two].toReversed()
  }
  return found.parties.slice(0, 2).map(({ party }) => party)
}

/** Offsets of the names that only tell where: « à Washington ». */
function placesIn(tree: Tree): number[] {
  return tree.tokens.flatMap(({ upos, span }, at) =>
    upos === 'PROPN' && isLedAs(tree, at, 'where') ? span[0] : [],
  )
}
