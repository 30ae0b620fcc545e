import type { ClaimForms, ClaimWord } from '../../../language/claim-forms.ts'
import type { Token } from '../../../model/token.ts'
import { childrenBy, lemmaAt, relationOf, type Tree } from '../tree.ts'
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
  const subjects = subjectsOf(ground.trees, plain)
  const sides = (offset: number): readonly string[] => lastTwo(ground, offset)
  return (tree, token, at) => {
    const [offset] = token.span
    if (isBothSides(tree, at, forms)) return sides(offset)
    if (!isThirdPerson(token)) return []
    const speaker = ground.voices.speaking(offset)?.speaker
    if (speaker) return speaker.party ? [speaker.party] : []
    const last = subjects.findLast(
      (subject) =>
        subject.offset < offset && offset - subject.offset < pronounReach && agree(subject.token, token),
    )
    return last?.parties ?? []
  }
}

/** « les deux pays », « les parties »: not « les pays voisins », who are others. */
function isBothSides(tree: Tree, at: number, forms: ClaimForms): boolean {
  const token = tree.tokens[at]
  if (!token?.feats.includes('Number=Plur')) return false
  return (
    forms.wordsOf(token.lemma).some((word) => word.class === 'both-sides') &&
    childrenBy(tree, at, telling).length === 0 &&
    childrenBy(tree, at, counting).every((child) => isTwo(forms.wordsOf(lemmaAt(tree, child))))
  )
}

function isTwo(words: readonly ClaimWord[]): boolean {
  return words.some((word) => word.class === 'number' && word.value === '2')
}

const counting: ReadonlySet<string> = new Set(['nummod'])

const telling: ReadonlySet<string> = new Set(['amod', 'nmod', 'acl'])

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
function lastTwo({ found }: PartyGround, offset: number): readonly string[] {
  const parties = new Map(found.entities.map(({ id, party }) => [id, party]))
  const two = new Set<string>()
  for (const { span, entity } of found.mentions.toReversed()) {
    const party = span[0] < offset ? parties.get(entity) : null
    if (party) two.add(party)
    if (two.size === 2) return [...two].toReversed()
  }
  return found.parties.slice(0, 2).map(({ party }) => party)
}
