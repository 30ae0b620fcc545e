import type { Span } from '../../../model/span.ts'
import type { DetailSetting } from './setting.ts'
import type { Telling } from './telling.ts'

// « a, une nouvelle fois, averti », « a redit lundi à la presse, une fois de plus »
const reach = 5

/** The words beside the verb that tell that it was said before: « une nouvelle fois », « a réitéré »; null where none do. */
export function repetitionOf(
  { statement, words, cue, verb }: Telling,
  { forms }: DetailSetting,
): Span | null {
  const { repetitions, repeatingVerbs } = forms.details
  if (!cue) return null
  for (let at = Math.max(0, cue[0] - reach); at < Math.min(words.length, cue[1] + reach); at++) {
    const phrase = repetitions.at(words, at)
    const [first, last] = [words[at], words[at + (phrase?.length ?? 0) - 1]]
    if (phrase && first && last) return [first.span[0], last.span[1]]
  }
  return verb && repeatingVerbs.has(verb.lemma) ? statement.cue : null
}
