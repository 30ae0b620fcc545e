import type { ClaimClass, ClaimWord } from '../../../language/claim-forms.ts'
import { type Ground, wordAt } from '../ground.ts'
import { childrenBy, isLedAs, isUnder, lemmaAt, relationOf, type Tree, under } from '../tree.ts'
import { isNegated } from '../verbs.ts'
import { holdersOf } from './holders.ts'
import { type StanceWord, stanceAbove } from './stance-words.ts'

/** A party's stand on something that a tree names. */
export interface Stand {
  /** 1 for it, -1 against it. */
  readonly sign: 1 | -1
  /** Who takes it; empty where the words name nobody. */
  readonly holders: readonly string[]
  /** Index of the word that tells it. */
  readonly at: number
  /** PLOVER act that taking it is; null where nothing but the words themselves says so. */
  readonly act: string | null
}

/** How far what is said of a word was followed up its tree. */
export interface Climb {
  /** Index of the word that was reached. */
  readonly at: number
  readonly sign: 1 | -1
  /** The stand that the words on the way take; null where none does. */
  readonly stand: Stand | null
  /** Index of the member of a list through which the way went; -1 where it went through none. */
  readonly item: number
  /** Whether « aucun » denied something below, which the « ne » of its verb only repeats. */
  readonly isNone: boolean
  /** Whether the way went on to the head of all that is said, not only to where a word stopped it. */
  readonly isThrough: boolean
}

const reversals: ReadonlySet<ClaimClass> = new Set(['reversal'])
const opaques: ReadonlySet<ClaimClass> = new Set(['opaque'])
const transparents: ReadonlySet<ClaimClass> = new Set(['transparent'])

/** Relations through which what is said of a word holds for what it governs. */
const passing: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'xcomp',
  'ccomp',
  'nsubj',
  'conj',
  'fixed',
  'csubj',
])

/** Relations through which it holds only where the word above is one of stance, or says no more itself. */
const following: ReadonlySet<string> = new Set([
  'obl',
  'nmod',
  'acl',
  'advcl',
  'amod',
  'appos',
  'parataxis',
  'dislocated',
])

// Words on the way up; a longer way crosses into what is said of something else.
const longestWay = 8

/**
 * The stand that the words above a word take on it: every negation and reversal on the way turns it, and the outermost word of
 * stance says whose it is.
 */
export function standOn(tree: Tree, at: number, ground: Ground): Climb {
  const isNone = hasNone(tree, at)
  const sign = isNegated(tree, at) ? -1 : 1
  const stand = ownStand(tree, at, ground)
  let climb: Climb = { at, sign, stand, item: -1, isNone, isThrough: false }
  for (let way = 0; way < longestWay && !isAtTop(climb.at, tree, ground); way++) {
    const next = step(climb, tree, ground)
    if (!next) return climb
    climb = next
  }
  return { ...predicated(climb, at, { tree, ground }), isThrough: true }
}

/** « l'objectif de Paris est d'obtenir une trêve »: the noun of stance of which what was reached says what it is. */
function predicated(
  climb: Climb,
  from: number,
  { tree, ground }: { readonly tree: Tree; readonly ground: Ground },
): Climb {
  if (childrenBy(tree, climb.at, copulas).length === 0) return climb
  const at = childrenBy(tree, climb.at, subjects).find(
    (subject) => tree.tokens[subject]?.upos === 'NOUN' && !isUnder(tree, from, subject),
  )
  const word = at === undefined ? null : wordAt(tree, at, takings)
  if (at === undefined || !word) return climb
  const { act, isAgainst } = sideOf(tree, climb.at, word)
  const sign = turn(climb.sign, isAgainst)
  const holders = holdersOf(tree, { head: at, at: climb.at }, ground)
  // What somebody says is another party's aim accuses it.
  const speaker = ground.voices.saying(tree.tokens[at]?.span[0] ?? -1)?.speaker?.party
  if (speaker && !holders.includes(speaker)) return climb
  return { ...climb, sign, stand: { sign, holders, at: climb.at, act } }
}

/** Whether a word is the head of its sentence or of what somebody says in it, and no word of stance leads on. */
function isAtTop(at: number, tree: Tree, ground: Ground): boolean {
  const head = tree.tokens[at]?.head ?? -1
  return (
    head < 0 ||
    isOwnSentence(tree, at) ||
    endsInTelling(tree, at) ||
    (leavesSaying(tree, at, ground) && !stanceAbove(tree, at))
  )
}

/** « annoncé que nous ne livrerions plus d'armes »: what a verb that lets no stand through tells is told as it stands. */
function endsInTelling(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  return token?.deprel === 'ccomp' && wordAt(tree, token.head, opaques) !== null && !stanceAbove(tree, at)
}

/** « prêt à la paix », « est contre la paix »: what names the issue says by itself who stands how to it. */
function ownStand(tree: Tree, at: number, ground: Ground): Stand | null {
  const sided = sideTaken(tree, at)
  if (sided) return { sign: sided, holders: holdersOfPredicate(tree, at, ground), at, act: null }
  const word = tree.tokens[at]?.upos === 'ADJ' ? wordAt(tree, at, takings) : null
  if (!word) return null
  const [value, act = null] = word.value.split(' ')
  const holders = holdersOf(tree, { head: at, at: -1 }, ground)
  const sign = turn(isNegated(tree, at) ? -1 : 1, value === 'against')
  return { sign, holders, at, act }
}

/** « Paris est pour », « n'est pas contre »: 1 or -1; null where no side is taken so. */
function sideTaken(tree: Tree, at: number): 1 | -1 | null {
  if (tree.tokens[at]?.upos !== 'NOUN' || childrenBy(tree, at, copulas).length === 0) return null
  const isAgainst = isLedAs(tree, at, 'against')
  if (!isAgainst && !isLedAs(tree, at, 'for')) return null
  return turn(isNegated(tree, at) ? -1 : 1, isAgainst)
}

const copulas: ReadonlySet<string> = new Set(['cop'])

function holdersOfPredicate(tree: Tree, at: number, ground: Ground): readonly string[] {
  return childrenBy(tree, at, subjects).flatMap((subject) => ground.parties.of(tree, subject))
}

const takings: ReadonlySet<ClaimClass> = new Set(['stance'])

function hasNone(tree: Tree, at: number): boolean {
  return under(tree, at).some((child) => tree.tokens[child]?.feats.includes('PronType=Neg') ?? false)
}

function step(climb: Climb, tree: Tree, ground: Ground): Climb | null {
  const { at } = climb
  const token = tree.tokens[at]
  if (!token || token.head < 0) return null
  const relation = relationOf(token)
  // What is joined shares what is said of the first, not the first itself.
  if (relation === 'conj')
    return sameKind(tree, at, token.head)
      ? { ...climb, at: token.head, item: climb.item < 0 ? at : climb.item }
      : null
  if (isUnderName(tree, at, ground)) return { ...climb, at: token.head }
  const found = stanceAbove(tree, at)
  if (!found && wordAt(tree, token.head, opaques)) return null
  if (!found && !passing.has(relation) && !(following.has(relation) && isTransparent(tree, at))) return null
  return oneUp(climb, { tree, ground, found })
}

/** « … et on ne veut pas d'escalade »: a joined clause with a subject of its own says what it says by itself. */
function isOwnSentence(tree: Tree, at: number): boolean {
  const isJoined = tree.tokens[at]?.deprel === 'conj' && childrenBy(tree, at, subjects).length > 0
  return isJoined && childrenBy(tree, at, marks).length === 0
}

const subjects: ReadonlySet<string> = new Set(['nsubj'])
const marks: ReadonlySet<string> = new Set(['mark'])

/** Whether the word above is no longer among what somebody says, but says that they say it. */
function leavesSaying(tree: Tree, at: number, { voices }: Ground): boolean {
  const placeOf = (index: number): number => tree.tokens[index]?.span[0] ?? -1
  return voices.saying(placeOf(at)) !== voices.saying(placeOf(tree.tokens[at]?.head ?? -1))
}

/** « exige de Paris et de Rome des garanties »: what hangs on a party's name belongs to the verb of both. */
function isUnderName(tree: Tree, at: number, { parties }: Ground): boolean {
  const token = tree.tokens[at]
  if (token?.deprel !== 'nmod' || tree.tokens[token.head]?.upos !== 'PROPN') return false
  return token.upos === 'NOUN' && parties.among(tree, [token.head]).length > 0
}

/** A verb joined to a noun, or the other way round, is a mistake of the parse. */
function sameKind(tree: Tree, a: number, b: number): boolean {
  const isVerb = (at: number): boolean => tree.tokens[at]?.upos === 'VERB'
  return isVerb(a) === isVerb(b)
}

interface Above {
  readonly tree: Tree
  readonly ground: Ground
  readonly found: StanceWord | null
}

/** The climb one word further up. */
function oneUp(climb: Climb, { tree, ground, found }: Above): Climb {
  const head = tree.tokens[climb.at]?.head ?? -1
  // « menace d'attaquer » takes a stand, « menace la paix » turns it.
  const isTurned = found?.at !== head && wordAt(tree, head, reversals) !== null
  const isDenied = isNegated(tree, head) && !climb.isNone
  const sign = turn(climb.sign, isTurned !== isDenied)
  const next = { ...climb, at: head, sign, isNone: climb.isNone || hasNone(tree, head) }
  if (!found) return isDenied && climb.stand ? { ...next, stand: null } : next
  const { word } = found
  const { act, isAgainst } = sideOf(tree, climb.at, word)
  const turned = turn(sign, isAgainst)
  const isTaken = word.class === 'stance'
  const holders = isTaken ? holdersOf(tree, { head: found.at, at: climb.at }, ground) : []
  // « Kiev doit accepter de négocier »: what must be is asked by whoever says so, not done by Kiev.
  if (holders.length === 0 && climb.stand && isTaken)
    return { ...next, sign: turned, stand: { ...climb.stand, sign: turned } }
  return { ...next, sign: turned, stand: { sign: turned, holders, at: head, act: isTaken ? act : null } }
}

/** What a word of stance says of its matter: « votent contre la trêve » is against it, whatever « voter » is alone. */
function sideOf(tree: Tree, at: number, { value: row }: ClaimWord): Side {
  const [value = '', act = null] = row.split(' ')
  const isOpposed = value === 'for' && isLedAs(tree, at, 'against')
  return isOpposed ? { act: 'REJECT', isAgainst: true } : { act, isAgainst: value === 'against' }
}

interface Side {
  readonly act: string | null
  readonly isAgainst: boolean
}

function turn(sign: 1 | -1, isTurned: boolean): 1 | -1 {
  if (!isTurned) return sign
  return sign === 1 ? -1 : 1
}

const objects: ReadonlySet<string> = new Set(['obj'])

/** Whether the word above says no more than that there is what the word names: « la reprise des », « le plan de ». */
function isTransparent(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  const classes = tree.tokens[token.head]?.upos === 'VERB' ? reversals : bothWays
  if (wordAt(tree, token.head, classes) || isHeldByStance(tree, token.head)) return true
  const isArgument = token.deprel === 'obl:arg' && isLedAs(tree, at, 'to')
  return isArgument && childrenBy(tree, token.head, objects).length === 0
}

/** « ferme la porte au dialogue »: the noun with which a verb takes a stand says no more than the verb. */
function isHeldByStance(tree: Tree, noun: number): boolean {
  const { deprel, head: verb } = tree.tokens[noun] ?? unplaced
  if (!/^(?:obj|obl)/.test(deprel)) return false
  return (tree.words[verb] ?? []).some(
    (word) => word.class === 'stance' && word.with.has(lemmaAt(tree, noun)),
  )
}

const unplaced = { deprel: '', head: -1 }

const bothWays: ReadonlySet<ClaimClass> = new Set([...transparents, ...reversals])
