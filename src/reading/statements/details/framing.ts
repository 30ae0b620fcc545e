import type { Framing } from '../../../model/statement.ts'
import type { DetailSetting } from './setting.ts'
import type { Telling } from './telling.ts'

/** The outlet's own words that colour what is said: « prétend », « sans fournir de preuve ». */
export function framingOf({ statement, words, cue, verb }: Telling, { forms }: DetailSetting): Framing[] {
  const { framings, framingVerbs } = forms.details
  const kind = verb && framingVerbs.get(verb.lemma)
  const found: Framing[] = kind && statement.cue ? [{ span: statement.cue, kind }] : []
  const that = words.findIndex(({ key }, at) => at >= (cue?.[1] ?? 0) && forms.isA(key, 'complementizer'))
  // « …, a assuré que ces bruits étaient mensongers : « … » »: a clause that somebody says.
  const end = that < 0 ? words.length : that
  for (let at = 0; at < end; ) {
    const phrase = framings.at(words, at)
    const [first, last] = [words[at], words[at + (phrase?.length ?? 0) - 1]]
    if (phrase && first && last) found.push({ span: [first.span[0], last.span[1]], kind: phrase.value })
    at += phrase?.length ?? 1
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}
