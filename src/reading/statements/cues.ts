import type { Inflection, SpeechVerb, StatementForms } from '../../language/statement-forms.ts'
import { type Item, isMark, keyOf } from './items.ts'

/** A verb of saying as it stands in a sentence. */
export interface Cue {
  readonly verb: SpeechVerb
  readonly inflection: Exclude<Inflection, 'participle'>
  /** Index of the first item of the predicate, clitics and auxiliary included, and of the item after it. */
  readonly from: number
  readonly to: number
  /** The pronoun that follows the verb, as in « a-t-il dit ». */
  readonly inverted: string | null
  readonly reflexive: boolean
  readonly passive: boolean
}

// « a, à plusieurs reprises et devant la presse, répété »: adverbs between auxiliary and participle stay few.
const gapLimit = 8

/** The verbs of saying of a sentence, in order, none overlapping another. */
export function findCues(items: readonly Item[], forms: StatementForms): Cue[] {
  const cues: Cue[] = []
  let at = 0
  while (at < items.length) {
    const cue =
      compoundAt(items, at, forms) ?? simpleAt(items, at, forms) ?? ellipticalAt(items, at, { forms, cues })
    if (cue && (cue.reflexive || !cue.verb.reflexive)) cues.push(cue)
    at = Math.max(at + 1, cue?.to ?? 0)
  }
  return cues
}

/** « a déclaré », « s'est-il félicité », « avait notamment promis ». */
function compoundAt(items: readonly Item[], at: number, forms: StatementForms): Cue | null {
  if (!forms.isA(keyOf(items[at]), 'auxiliary')) return null
  let inverted: string | null = null
  for (let to = at + 1; to < Math.min(items.length, at + gapLimit); to++) {
    to += adverbialLength(items, to, forms)
    const key = keyOf(items[to])
    const verb = verbAt(items, to, { forms, inflection: 'participle' })
    if (verb) {
      const { from, reflexive } = withClitics(items, at, forms)
      const passive = !reflexive && isPassive(items, [at, to], forms)
      return { verb, inflection: 'finite', from, to: endOf(items, to, verb), inverted, reflexive, passive }
    }
    if (forms.isA(key, 'inverted-pronoun')) inverted = key
    else if (!forms.isA(key, 'between') && !isMark(items[to], ',') && !forms.isA(key, 'clitic')) return null
  }
  return null
}

/** « a salué l'accord et promis de … »: a participle that shares the auxiliary of the verb before it. */
function ellipticalAt(
  items: readonly Item[],
  at: number,
  { forms, cues }: { forms: StatementForms; cues: readonly Cue[] },
): Cue | null {
  if (cues.length === 0) return null
  const joined =
    forms.isA(keyOf(items[at - 1]), 'coordinator') || forms.isA(keyOf(items[at - 2]), 'coordinator')
  const verb = joined ? verbAt(items, at, { forms, inflection: 'participle' }) : null
  if (!verb || verb.reflexive) return null
  return {
    verb,
    inflection: 'finite',
    from: at,
    to: endOf(items, at, verb),
    inverted: null,
    reflexive: false,
    passive: false,
  }
}

/** How many words of a phrase such as « de son côté » begin here; 0 where none does. */
function adverbialLength(items: readonly Item[], at: number, { adverbials }: StatementForms): number {
  const phrase = adverbials.find((words) => words.every((word, offset) => keyOf(items[at + offset]) === word))
  return phrase?.length ?? 0
}

function simpleAt(items: readonly Item[], at: number, forms: StatementForms): Cue | null {
  for (const inflection of ['finite', 'gerund', 'infinitive'] as const) {
    const verb = verbAt(items, at, { forms, inflection })
    if (!verb || !standsAs(items, at, { inflection, forms })) continue
    const { from, reflexive } = withClitics(items, at, forms)
    const next = keyOf(items[at + 1])
    const inverted = forms.isA(next, 'inverted-pronoun') ? next : null
    return {
      verb,
      inflection,
      from,
      to: endOf(items, inverted ? at + 1 : at, verb),
      inverted,
      reflexive,
      passive: false,
    }
  }
  return null
}

function verbAt(
  items: readonly Item[],
  at: number,
  { forms, inflection }: { readonly forms: StatementForms; readonly inflection: Inflection },
): SpeechVerb | null {
  const item = items[at]
  const verbs = item?.kind === 'word' ? forms.speechVerbs(item.word, inflection) : []
  const two = verbs.find(({ second }) => second !== null && secondAt(items, at, second) > 0)
  return two ?? verbs.find(({ second }) => second === null) ?? null
}

/** Index of the second word of a verb of two words, which may stand a little later; 0 where it does not. */
function secondAt(items: readonly Item[], at: number, second: string): number {
  for (let next = at + 1; next <= at + 3; next++) if (keyOf(items[next]) === second) return next
  return 0
}

function endOf(items: readonly Item[], at: number, verb: SpeechVerb): number {
  return (verb.second === null ? at : Math.max(at, secondAt(items, at, verb.second))) + 1
}

/** Whether a form that may also be a noun or another verb's form stands as a verb here. */
function standsAs(
  items: readonly Item[],
  at: number,
  { inflection, forms }: { readonly inflection: Inflection; readonly forms: StatementForms },
): boolean {
  const before = keyOf(items[at - 1])
  if (inflection === 'infinitive') return introducesInfinitive(items, at, forms)
  if (inflection === 'gerund') return true
  if (forms.isA(before, 'article')) return precededBySubject(items, at - 1, forms)
  return !forms.isA(before, 'noun-marker')
}

/** « il le dit », « qui l'accuse »: an article that is a pronoun. */
function precededBySubject(items: readonly Item[], at: number, forms: StatementForms): boolean {
  const before = keyOf(items[at - 1])
  return forms.isA(before, 'subject-pronoun') || forms.isA(before, 'relative') || forms.isA(before, 'clitic')
}

/** « Et d'ajouter », « avant d'exiger », « s'est borné à constater que ». */
function introducesInfinitive(items: readonly Item[], at: number, forms: StatementForms): boolean {
  if (!forms.isA(keyOf(items[at - 1]), 'infinitive-marker')) return false
  return (
    forms.isA(keyOf(items[at - 2]), 'infinitive-opener') || forms.isA(keyOf(items[at + 1]), 'complementizer')
  )
}

function withClitics(
  items: readonly Item[],
  at: number,
  forms: StatementForms,
): { from: number; reflexive: boolean } {
  let from = at
  while (from > 0 && forms.isA(keyOf(items[from - 1]), 'clitic')) from--
  const reflexive = items.slice(from, at).some((item) => forms.isA(keyOf(item), 'reflexive'))
  return { from, reflexive }
}

/** Whether the predicate is one of being, alone or in « a été ». */
function isPassive(
  items: readonly Item[],
  [at, to]: readonly [number, number],
  forms: StatementForms,
): boolean {
  return items.slice(at, to).some((item) => forms.isA(keyOf(item), 'being'))
}
