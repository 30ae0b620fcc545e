import type { Relay } from '../../../model/statement.ts'
import type { Clauses } from '../clauses.ts'
import { keyOf } from '../items.ts'
import type { Draft } from '../rules/rule.ts'
import { inOrder } from './in-order.ts'
import { type OutletLookup, outletsAmong } from './outlet-names.ts'
import { named } from './relays.ts'
import { carriesWords, isAfterSaying, isSaying, isSubject, type Reporting } from './reports.ts'
import type { Told } from './told.ts'

/** A sentence that says nothing itself but who carried what was said before it, what a person goes on to say, or both. */
export interface Passage {
  readonly sentence: number
  readonly via: readonly Relay[]
  /** `Entity.id` of the person who spoke there. */
  readonly person: string | null
  /** Whether it takes up what was said before: « C'est ce que rapporte X ». */
  readonly takesUp: boolean
}

/** What a sentence without statements says of its neighbours' relays, or null. `reporting` are its words that nobody says. */
export function passageOf(
  told: readonly Told[],
  reporting: Reporting,
  { clauses, lookup }: { readonly clauses: Clauses; readonly lookup: OutletLookup },
): Passage | null {
  const { stage, forms } = lookup
  if (told.length > 0 && !forms.isA(keyOf(clauses.items[0]), 'taking-up')) return null
  const among = outletsAmong(reporting.words, lookup)
  // Most sentences name none; what is asked next of the others costs more.
  if (among.length === 0) return null
  const takesUp = takesUpWords(reporting)
  if (told.length > 0 && !takesUp) return null
  const outlets = among.filter(
    (outlet) => carriesWords(outlet, reporting) && isPlain([outlet.first, outlet.end], reporting, takesUp),
  )
  if (outlets.length === 0) return null
  const person = personIn(reporting, lookup)
  if (!person && !takesUp) return null
  return {
    sentence: stage.sentence,
    via: inOrder(
      outlets.map((outlet) => named(outlet, reporting)),
      reporting,
    ),
    person,
    takesUp,
  }
}

/** Whether an outlet is led to by a preposition, or reports itself in a sentence that takes up what was said. */
function isPlain([first, end]: readonly [number, number], reporting: Reporting, takesUp: boolean): boolean {
  const { words, forms } = reporting
  const before = words[first - 1]?.key ?? ''
  const isLed = ['relay-preposition', 'of', 'of-contraction', 'coordinator'] as const
  return (
    isLed.some((wordClass) => forms.isA(before, wordClass)) ||
    isAfterSaying(first, reporting) ||
    (takesUp && isSubject([first, end], reporting))
  )
}

/** « Cela a été dit par X », « Il est rapporté par X », « X le rapporte ». */
function takesUpWords(reporting: Reporting): boolean {
  const { words, forms } = reporting
  const sayings = words.flatMap((word, at) => (isSaying(word, forms) ? [at] : []))
  const [first] = sayings
  if (first === undefined) return false
  const opening = words[0]?.key ?? ''
  if (forms.isA(opening, 'taking-up')) return true
  const isPassive = words.slice(1, first).some(({ key }) => forms.isA(key, 'being'))
  const hasClause = words.some(({ key }) => forms.isA(key, 'complementizer'))
  if (forms.isA(opening, 'subject-pronoun') && isPassive && first <= opener && !hasClause) return true
  return sayings.some((at) => isTaken(at, reporting))
}

// « Il a été précédemment rapporté »: as far as the verb is from its pronoun.
const opener = 5

/** « le rapporte », « l'a annoncé »: a verb of saying whose object is a pronoun. */
function isTaken(at: number, { words, forms }: Reporting): boolean {
  const from = forms.isA(words[at - 1]?.key ?? '', 'auxiliary') ? at - 1 : at
  if (!forms.isA(words[from - 1]?.key ?? '', 'clitic') || !forms.isA(words[from - 1]?.key ?? '', 'article'))
    return false
  if (forms.isA(words[at]?.key ?? '', 'outlet-noun')) return false
  const next = words[at + 1]
  return !next?.lexical
}

/** « C'est ce qu'elle a dit lundi, rapporte X »: what an outlet says there only takes up what was said before. */
export function onlyTakesUp({ content }: Draft, { items, cues, forms }: Clauses): boolean {
  const [first] = content
  if (!first || first[0] !== 0 || !forms.isA(keyOf(items[0]), 'taking-up')) return false
  return cues.some(({ from, to }) => from >= first[0] && to <= first[1])
}

/** The first person whom the reporting words name as more than a part of something else. */
function personIn({ words, forms }: Reporting, { stage }: OutletLookup): string | null {
  const free = stage.namesIn(stage.sentence).find(({ entity, span }) => {
    const at = words.findIndex((word) => word.span[0] === span[0])
    return entity.type === 'person' && at >= 0 && !forms.isA(words[at - 1]?.key ?? '', 'of')
  })
  if (free) return free.entity.id
  const isTakenUp = words.some(
    ({ key }) => forms.isA(key, 'inverted-pronoun') || forms.isA(key, 'subject-pronoun'),
  )
  const last = stage.turns.at(-1)?.speaker
  return isTakenUp && last?.kind === 'named' ? last.entity : null
}
