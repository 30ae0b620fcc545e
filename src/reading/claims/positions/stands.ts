import type { ClaimClass, ClaimWord } from '../../../language/claim-forms.ts'
import { type Ground, wordAt } from '../ground.ts'
import { childrenBy, isLedAs, leadOf, relationOf, type Tree, under } from '../tree.ts'
import { isNegated, isPerfect, verbTime } from '../verbs.ts'
import { holdersOf } from './holders.ts'

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

const stances: ReadonlySet<ClaimClass> = new Set(['stance', 'verdict'])
const reversals: ReadonlySet<ClaimClass> = new Set(['reversal'])
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
  return { ...climb, isThrough: true }
}

/** Whether a word is the head of its sentence or of what somebody says in it, and no word of stance leads on. */
function isAtTop(at: number, tree: Tree, ground: Ground): boolean {
  const head = tree.tokens[at]?.head ?? -1
  return head < 0 || isOwnSentence(tree, at) || (leavesSaying(tree, at, ground) && !stanceAbove(tree, at))
}

/** « prêt à la paix »: an adjective of stance that names the issue together with its matter. */
function ownStand(tree: Tree, at: number, ground: Ground): Stand | null {
  const word = tree.tokens[at]?.upos === 'ADJ' ? wordAt(tree, at, takings) : null
  if (!word) return null
  const [value, act = null] = word.value.split(' ')
  const holders = holdersOf(tree, { head: at, at: -1 }, ground)
  const sign = turn(isNegated(tree, at) ? -1 : 1, value === 'against')
  return { sign, holders, at, act }
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
  const isTurned = wordAt(tree, head, reversals) !== null
  const isDenied = isNegated(tree, head) && !climb.isNone
  const sign = turn(climb.sign, isTurned !== isDenied)
  const next = { ...climb, at: head, sign, isNone: climb.isNone || hasNone(tree, head) }
  if (!found) return isDenied && climb.stand ? { ...next, stand: null } : next
  const { word } = found
  const [value = '', act = null] = word.value.split(' ')
  const turned = turn(sign, value === 'against')
  const isTaken = word.class === 'stance'
  const holders = isTaken ? holdersOf(tree, { head: found.at, at: climb.at }, ground) : []
  if (holders.length === 0 && climb.stand)
    return { ...next, sign: turned, stand: { ...climb.stand, sign: turned } }
  return { ...next, sign: turned, stand: { sign: turned, holders, at: head, act: isTaken ? act : null } }
}

function turn(sign: 1 | -1, isTurned: boolean): 1 | -1 {
  if (!isTurned) return sign
  return sign === 1 ? -1 : 1
}

interface StanceWord {
  readonly at: number
  readonly word: ClaimWord
}

/** The word of stance of which a word is the matter: the one above it, or the object beside it: « exprimer son soutien à ». */
function stanceAbove(tree: Tree, at: number): StanceWord | null {
  const token = tree.tokens[at]
  if (!token) return null
  const { head } = token
  const beside = under(tree, head).filter((child) => child !== at && standsBeside(tree, at, child))
  for (const index of [head, ...beside]) {
    const word = wordAt(tree, index, stances)
    if (word && governs(tree, at, { at: index, word })) return { at: index, word }
  }
  return null
}

/** « exprimer son soutien à », « juger inacceptable »: a word of stance that hangs on the same verb as its matter. */
function standsBeside(tree: Tree, at: number, sibling: number): boolean {
  const [matter, word] = [tree.tokens[at]?.deprel ?? '', tree.tokens[sibling]]
  if (!word) return false
  if (word.upos === 'NOUN') return word.deprel === 'obj' && /^(?:obl|iobj|advcl|acl)/.test(matter)
  return (
    word.upos === 'ADJ' && /^(?:xcomp|obl|advmod|amod|obj)/.test(word.deprel) && /^(?:obj|ccomp)/.test(matter)
  )
}

/** Relations by which a word of stance has its matter. */
const mattering: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'obl',
  'nmod',
  'xcomp',
  'ccomp',
  'acl',
  'advcl',
  'appos',
  'csubj',
  'amod',
])

/** Whether a word of stance is about what depends on it so; a subject takes a stand, it is not what one is taken on. */
function governs(tree: Tree, at: number, { at: index, word }: StanceWord): boolean {
  const token = tree.tokens[at]
  const above = tree.tokens[index]
  if (!token || !above) return false
  if (relationOf(token) === 'nsubj')
    return word.class === 'verdict' || token.deprel === 'nsubj:pass' || token.head !== index
  if (word.class === 'verdict' && above.upos === 'ADJ' && /^(?:obl|nmod)/.test(token.deprel)) return false
  if (relationOf(token) === 'advcl' && leadOf(tree, at) === null) return false
  return (
    mattering.has(relationOf(token)) &&
    leadsRightly(tree, at, word.value.split(' ').slice(2)) &&
    !isTold(tree, at, word)
  )
}

const settings: ReadonlySet<ClaimClass> = new Set(['setting'])

/** Whether a word tells when, where or in what case something happens, by the word that leads it in. */
function isSetting(tree: Tree, at: number): boolean {
  return under(tree, at).some((child) => wordAt(tree, child, settings) !== null)
}

/** Whether the words lead in as the table asks: by one of the prepositions, or `inf` for a verb without any. */
function leadsRightly(tree: Tree, at: number, leads: readonly string[]): boolean {
  const lead = leadOf(tree, at)
  if (leads.length === 0) return !isSetting(tree, at)
  return lead === null || isLedAs(tree, at, 'that')
    ? leads.includes('inf') && tree.tokens[at]?.upos === 'VERB'
    : leads.includes(lead)
}

/** Accusing somebody of what happened, or denying that it did, takes no stand on whether it should. */
function isTold(tree: Tree, at: number, word: ClaimWord): boolean {
  const isDenial = word.value.endsWith('ACCUSE') || word.value.endsWith('DENY')
  return isDenial && (verbTime(tree, at) === 'past' || isPerfect(tree, at))
}

const objects: ReadonlySet<string> = new Set(['obj'])

/** Whether the word above says no more than that there is what the word names: « la reprise des », « le plan de ». */
function isTransparent(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  const classes = tree.tokens[token.head]?.upos === 'VERB' ? reversals : bothWays
  if (wordAt(tree, token.head, classes)) return true
  const isArgument = token.deprel === 'obl:arg' && isLedAs(tree, at, 'to')
  return isArgument && childrenBy(tree, token.head, objects).length === 0
}

const bothWays: ReadonlySet<ClaimClass> = new Set([...transparents, ...reversals])
