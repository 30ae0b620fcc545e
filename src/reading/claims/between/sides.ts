import type { ClaimClass } from '../../../language/claim-forms.ts'
import { wordAt } from '../ground.ts'
import { hasOwnArticle, isLandAddressed } from '../lands.ts'
import { childrenBy, isLedAs, leadOf, relationOf, subtree, type Tree, under } from '../tree.ts'
import { agentOf, patientsOf } from '../verbs.ts'
import { type Clause, clauseOf, isFinite } from './clause.ts'
import { isPlaceName } from './places.ts'
import type { Spot } from './spot.ts'

const envoys: ReadonlySet<ClaimClass> = new Set(['envoy', 'both-sides'])
const attached: ReadonlySet<string> = new Set(['nmod', 'obl', 'appos'])
const describing: ReadonlySet<string> = new Set(['amod', 'acl'])

/** Whether a phrase may negotiate: a name, a people, an office, a delegation; a factory may not. */
function isEnvoy(at: number, { tree, ground }: Spot): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  if (token.upos === 'PROPN' || token.upos === 'PRON') return true
  return wordAt(tree, at, envoys) !== null || ground.parties.among(tree, [at]).length > 0
}

/** The parties of a phrase that may negotiate. */
export function envoysOf(at: number, spot: Spot): readonly string[] {
  return isEnvoy(at, spot) ? spot.ground.parties.of(spot.tree, at) : []
}

/** With whom: the phrases under a word, or under a noun of its phrase, that « avec » or « entre » leads in. */
export function partnersOf(at: number, spot: Spot): readonly string[] {
  return childrenBy(spot.tree, at, attached).flatMap((child) => {
    const isBetween = isLedAs(spot.tree, child, 'between')
    if (isBetween || isLedAs(spot.tree, child, 'with'))
      return [...envoysOf(child, spot), ...(isBetween ? strayed(at, child, spot) : [])]
    return isWithinPhrase(child, spot) ? partnersOf(child, spot) : []
  })
}

/** « entre le Japon et la Corée »: the second where the parse joins it to the noun, or to what the noun is of. */
function strayed(noun: number, first: number, spot: Spot): readonly string[] {
  const { tokens } = spot.tree
  const head = tokens[noun]?.head ?? -1
  return [noun, ...(tokens[head]?.upos === 'NOUN' ? [head] : [])]
    .flatMap((at) => childrenBy(spot.tree, at, joining))
    .filter((at) => at > first && tokens[at]?.upos === 'PROPN')
    .flatMap((at) => envoysOf(at, spot))
}

const joining: ReadonlySet<string> = new Set(['conj'])

/** Whether a noun's phrase leaves one side to its clause: « son entretien », « une rencontre avec le ministre ». */
export function leavesSideOpen(noun: number, { tree }: Spot): boolean {
  return under(tree, noun).some(
    (child) => tree.tokens[child]?.feats.includes('Poss=Yes') || isLedAs(tree, child, 'with'),
  )
}

function isWithinPhrase(at: number, { tree }: Spot): boolean {
  const token = tree.tokens[at]
  return token?.upos === 'NOUN' && relationOf(token) === 'nmod'
}

/** The parties that a noun's own phrase names: « l'entretien russo-turc », « la rencontre du ministre avec … ». */
export function ownSides(noun: number, spot: Spot): readonly string[] {
  const { tree, ground } = spot
  const described = childrenBy(tree, noun, describing).flatMap((child) => describedSides(child, spot))
  const owners = childrenBy(tree, noun, attached)
    .filter((child) => isOwner(child, spot))
    .flatMap((child) => envoysOf(child, spot))
  const speaker = under(tree, noun).flatMap((child) =>
    tree.tokens[child]?.upos === 'DET' ? ground.parties.among(tree, [child]) : [],
  )
  return [...new Set([...speaker, ...described, ...owners, ...partnersOf(noun, spot)])]
}

/** An adjective's parties, or those who did what a participle tells of the noun: « dirigés par … », « signé avec … ». */
export function describedSides(at: number, spot: Spot): readonly string[] {
  const { tree, ground } = spot
  if (tree.tokens[at]?.upos !== 'VERB') return ground.parties.of(tree, at)
  const agents = under(tree, at).filter((child) => tree.tokens[child]?.deprel === 'obl:agent')
  const actor = tree.tokens[at]?.deprel === 'acl:relcl' ? agentOf(tree, at) : -1
  const isOther = actor >= 0 && actor !== tree.tokens[at]?.head
  return [
    ...(isOther ? envoysOf(actor, spot) : []),
    ...agents.flatMap((agent) => envoysOf(agent, spot)),
    ...[at, ...childrenBy(tree, at, infinitives)].flatMap((word) => partnersOf(word, spot)),
  ]
}

const infinitives: ReadonlySet<string> = new Set(['xcomp'])

/** « du ministre » owns what it stands behind, « de Genève » is where it was. */
function isOwner(at: number, spot: Spot): boolean {
  return (isLedAs(spot.tree, at, 'of') || leadOf(spot.tree, at) === null) && !isPlaceName(at, spot)
}

/**
 * Who does what the words tell that govern a word, and with whom; the word's own phrase left out. Only words that tell of it
 * count: who saves or spoils a talk has no part in it.
 */
export function governingSides(
  { at, governors }: Clause,
  spot: Spot,
  tells: (governor: number) => boolean,
): readonly string[] {
  const found = governors
    .filter((governor, index) => isTelling(governor, governors[index - 1] ?? -1, { tree: spot.tree, tells }))
    .flatMap((governor) => {
      if (spot.tree.tokens[governor]?.upos === 'NOUN') return ownSides(governor, spot)
      const agent = doerOf(governor, spot)
      const asked = [...askedBy(governor, spot), ...biddenBy(governor, [at, ...governors], spot)]
      // « invite les deux camps à des pourparlers »: whoever asks two has no part in it.
      const isPart = agent >= 0 && agent !== at && !governors.includes(agent) && asked.length < 2
      return [...(isPart ? envoysOf(agent, spot) : []), ...partnersOf(governor, spot), ...asked]
    })
  return [...new Set(found)]
}

/**
 * « propose à Séoul une rencontre »: of whom it is asked takes part, also where the parse gives them to what is asked: « une
 * rencontre à la Norvège ». Behind what is asked a town is where it is to be.
 */
export function askedBy(at: number, spot: Spot): readonly string[] {
  const { tree, ground } = spot
  if (tree.tokens[at]?.upos !== 'VERB' || wordAt(tree, at, statuses)?.value !== 'sought') return []
  const [asked = tree.tokens.length] = childrenBy(tree, at, demanded)
  const own = childrenBy(tree, at, addressed).filter(
    (child) => isLedAs(tree, child, 'to') && (child < asked || !isPlaceName(child, spot)),
  )
  const given = childrenBy(tree, asked, attached).filter(
    (child) => isLandAddressed(tree, child, ground) && hasOwnArticle(tree, child),
  )
  return [...own, ...given].flatMap((child) => envoysOf(child, spot))
}

/** « invite la Corée à des pourparlers »: whom the verb is done to takes part, where that is not the talk itself. */
function biddenBy(verb: number, chain: readonly number[], spot: Spot): readonly string[] {
  const { tree } = spot
  if (wordAt(tree, verb, statuses)?.value !== 'sought') return []
  const patients = patientsOf(tree, verb)
  return patients.some((at) => chain.includes(at)) ? [] : patients.flatMap((at) => envoysOf(at, spot))
}

const demanded: ReadonlySet<string> = new Set(['obj'])

const statuses: ReadonlySet<ClaimClass> = new Set(['talk-status'])

/** « ont l'intention de tenir »: the verb of a noun that tells tells as well. */
function isTelling(at: number, below: number, { tree, tells }: TellingLookup): boolean {
  const token = tree.tokens[below]
  const isLight = token?.upos === 'NOUN' && relationOf(token) === 'obj' && tells(below)
  return tells(at) || isLight
}

interface TellingLookup {
  readonly tree: Tree
  readonly tells: (governor: number) => boolean
}

/** The subject; where the parse gives a verb none, the phrase that stands right before it. */
function doerOf(verb: number, { tree }: Spot): number {
  const agent = agentOf(tree, verb)
  const token = tree.tokens[verb]
  if (agent >= 0) return agent
  if (token && relationOf(token) === 'xcomp') return seemingPatient(token.head, tree)
  if (!isFinite(tree, verb)) return -1
  const helpers = childrenBy(tree, verb, helping)
  let before = Math.min(verb, ...helpers) - 1
  while (tree.tokens[before]?.upos === 'PROPN' || tree.tokens[before]?.upos === 'ADJ') {
    const { head = -1, deprel = '' } = tree.tokens[before] ?? {}
    if (head < 0 || head > before || !/^(conj|flat|amod|nmod)/.test(deprel)) break
    before = head
  }
  const { upos } = tree.tokens[before] ?? {}
  return upos === 'PROPN' && leadOf(tree, before) === null ? before : -1
}

/** « sont convenus de se voir » is called a passive and is none: an infinitive depends on it. */
function seemingPatient(verb: number, { tokens, children }: Tree): number {
  return children[verb]?.find((child) => tokens[child]?.deprel === 'nsubj:pass') ?? -1
}

const helping: ReadonlySet<string> = new Set(['aux', 'expl', 'advmod'])

/**
 * The parties that a verb's own phrase names: who does it, to whom, and with whom. Where its objects
 * must be sides, there are none if it is done to a thing.
 */
export function verbSides(
  verb: number,
  { objects }: { readonly objects: 'none' | 'may-be' | 'must-be' },
  spot: Spot,
): readonly string[] {
  const { tree } = spot
  const agent = doerOf(verb, spot)
  const doer = agent >= 0 ? agent : announcedSubject(verb, tree)
  const patients = objects === 'none' ? [] : metBy(verb, tree)
  if (objects === 'must-be' && patients.length > 0 && !patients.some((at) => isEnvoy(at, spot))) return []
  return [
    ...new Set([
      ...(doer >= 0 ? envoysOf(doer, spot) : []),
      ...patients.flatMap((at) => envoysOf(at, spot)),
      ...partnersOf(verb, spot),
    ]),
  ]
}

/** Whom a verb is done to; « a rencontré lundi matin Boris Johnson »: the parse may give the name to the day. */
function metBy(verb: number, tree: Tree): readonly number[] {
  const patients = patientsOf(tree, verb).map((at) => relativeHead(at, verb, tree))
  if (patients.length > 0) return patients
  const adjuncts = under(tree, verb).filter((child) => tree.tokens[child]?.deprel === 'obl:mod')
  return adjuncts
    .flatMap((child) => subtree(tree, child))
    .filter((at) => {
      const token = tree.tokens[at]
      return token?.upos === 'PROPN' && token.deprel === 'nmod' && leadOf(tree, at) === null
    })
    .slice(0, 1)
}

/** « que » stands for the noun that its clause says more of. */
function relativeHead(at: number, verb: number, tree: Tree): number {
  const isRelative = tree.tokens[at]?.feats.includes('PronType=Rel') ?? false
  const top = clauseOf(tree, verb).top
  const head = tree.tokens[top]?.head ?? -1
  return isRelative && head >= 0 ? head : at
}

/** « Réunis à Genève, les ministres … »: the subject that a participle before it is said of; -1 where there is none. */
export function announcedSubject(verb: number, tree: Tree): number {
  const token = tree.tokens[verb]
  if (!token?.feats.includes('Tense=Past') || isFinite(tree, verb)) return -1
  for (let top = token.head; top >= 0; top = tree.tokens[top]?.head ?? -1) {
    const subject = under(tree, top).find((child) => {
      const below = tree.tokens[child]
      return below !== undefined && relationOf(below) === 'nsubj' && child > verb
    })
    if (subject !== undefined) return subject
  }
  return -1
}

const addressed: ReadonlySet<string> = new Set(['iobj', 'obl'])

/** To whom a verb says or gives something: « remettre un texte aux deux camps », « téléphoner au ministre ». */
export function addresseesOf(verb: number, spot: Spot): readonly string[] {
  return childrenBy(spot.tree, verb, addressed)
    .filter(
      (child) =>
        (isLedAs(spot.tree, child, 'to') || leadOf(spot.tree, child) === null) && !isPlaceName(child, spot),
    )
    .flatMap((child) => envoysOf(child, spot))
}
