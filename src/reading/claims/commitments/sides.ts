import type { ClaimClass } from '../../../language/claim-forms.ts'
import { actorsOf, describes } from '../actors.ts'
import { type Ground, isContainer, type Told, wordAt } from '../ground.ts'
import { hasOwnArticle, isLandAddressed } from '../lands.ts'
import { phraseOf } from '../own-clause.ts'
import { childrenBy, relationOf, type Tree, under } from '../tree.ts'
import { patientsOf } from '../verbs.ts'

const towards: ReadonlySet<ClaimClass> = new Set(['gift-towards', 'gift-benefit'])
const benefits: ReadonlySet<ClaimClass> = new Set(['gift-benefit'])
const from: ReadonlySet<ClaimClass> = new Set(['gift-from'])
const obliques: ReadonlySet<string> = new Set(['obl', 'iobj', 'nmod'])
const leads: ReadonlySet<string> = new Set(['case'])

/** The parties to which the words under a word say that something goes: « livre à Kiev », « l'aide à Kiev ». */
export function receiversUnder(tree: Tree, at: number, ground: Ground): readonly string[] {
  return childrenBy(tree, at, obliques).flatMap((child) =>
    isDative(tree, child) || (child > at && isLedBy(tree, child, { classes: towards, ground }))
      ? ground.parties.of(tree, child)
      : [],
  )
}

/** The same without « à » and « en » that after a verb of saying tell where it is said. */
export function beneficiariesUnder(tree: Tree, at: number, ground: Ground): readonly string[] {
  return childrenBy(tree, at, obliques).flatMap((child) =>
    isLedBy(tree, child, { classes: benefits, ground }) ? ground.parties.of(tree, child) : [],
  )
}

/**
 * The lands to which a verb of saying says something: « annoncée à la Moldavie »; `gift` are the words of what is said to be
 * given, and a land right behind them gets it: « a annoncé une aide au Danemark ».
 */
export function landsAddressedBy(
  tree: Tree,
  { at, gift, ground }: { readonly at: number; readonly gift: readonly number[]; readonly ground: Ground },
): readonly string[] {
  return childrenBy(tree, at, obliques)
    .filter((child) => isLandAddressed(tree, child, ground))
    .filter((child) => hasOwnArticle(tree, child) || gift.includes(firstOf(tree, child) - 1))
    .flatMap((child) => ground.parties.of(tree, child))
}

/** The first of a word and those that lead it in. */
function firstOf(tree: Tree, at: number): number {
  return Math.min(at, ...under(tree, at))
}

/** « lui », « leur »: a pronoun beside the verb that is no object of it. */
function isDative({ tokens }: Tree, at: number): boolean {
  const token = tokens[at]
  return (
    token?.deprel === 'iobj' && token.feats.includes('Person=3') && token.form.toLowerCase().startsWith('l')
  )
}

/** The parties to which a phrase says that what it names goes. */
export function receiversIn(tree: Tree, members: readonly number[], ground: Ground): readonly string[] {
  return members.flatMap((at) => receiversUnder(tree, at, ground))
}

/** The parties of which a phrase says that what it names is theirs: « l'aide américaine », « l'aide de l'UE ». */
export function giversIn(tree: Tree, members: readonly number[], ground: Ground): readonly string[] {
  return members.flatMap((at) =>
    under(tree, at).flatMap((child) => (isOwner(tree, child, ground) ? actorsOf(tree, child, ground) : [])),
  )
}

function isOwner(tree: Tree, at: number, ground: Ground): boolean {
  const token = tree.tokens[at]
  if (!token || isContainer(tree, at)) return false
  const relation = relationOf(token)
  if (relation !== 'nmod') return relation === 'amod'
  return describes(tree, at) || isLedBy(tree, at, { classes: from, ground })
}

/** Whether a preposition of the classes leads a word in, or the word itself ends one: « en faveur de ». */
export function isLedBy(
  tree: Tree,
  at: number,
  { classes }: { readonly classes: ReadonlySet<ClaimClass>; readonly ground: Ground },
): boolean {
  const words = [...childrenBy(tree, at, leads), at]
  return words.some((word) => wordAt(tree, word, classes) !== null)
}

/** Whom a word of giving names as the one it is for, told or not: « pour la reconstruction de l'Ukraine ». */
export function namedAt(tree: Tree, { at, word }: Told, ground: Ground): readonly string[] {
  if (word.upos === 'VERB' && !givesThing(tree, { at, word })) return []
  const isCause = wordAt(tree, at, causes) !== null
  return isCause ? causesOf(tree, at, ground) : receiversUnder(tree, at, ground)
}

const causes: ReadonlySet<ClaimClass> = new Set(['gift-cause'])
const ofOrFor: ReadonlySet<ClaimClass> = new Set(['gift-towards', 'gift-benefit', 'gift-from'])

/** « la guerre en Ukraine », « la reconstruction de l'Ukraine ». */
function causesOf(tree: Tree, at: number, ground: Ground): readonly string[] {
  const beside = under(tree, tree.tokens[at]?.head ?? -1).filter((each) => each > at && each - at <= nearest)
  return [...childrenBy(tree, at, obliques), ...beside].flatMap((child) =>
    isLedBy(tree, child, { classes: ofOrFor, ground }) ? ground.parties.among(tree, [child]) : [],
  )
}

// Words; « en Ukraine » may hang on the verb, but stands behind the noun.
const nearest = 3

/** Whether a verb's object is something that one gives. */
function givesThing(tree: Tree, { at, word }: Told): boolean {
  const things = patientsOf(tree, at).flatMap((patient) => phraseOf(tree, patient))
  return word.value === 'delivered' && things.some((each) => wordAt(tree, each, given) !== null)
}

const given: ReadonlySet<ClaimClass> = new Set(['gift-noun'])
