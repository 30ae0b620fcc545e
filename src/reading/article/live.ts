import { type Draft, setAside } from './draft.ts'
import { phrasesOf, undress, withReach } from './phrases.ts'

/** Fewest marks of time that make a live text. */
const fewestEntries = 4

/** In a text of timed entries, sets aside the site's own entries and those on other subjects. */
export function markLiveEntries(draft: Draft): void {
  const starts = draft.folded.flatMap((folded, i) =>
    draft.forms.timeMark.test(folded.slice(0, 20)) ? [i] : [],
  )
  if (starts.length < fewestEntries) return
  for (const [n, start] of starts.entries()) {
    const head = (draft.folded[start] ?? '').slice(0, 400).replace(draft.forms.timeMark, '')
    const match = withReach(phrasesOf(draft.forms).match(undress(head)[0]), [
      'entry',
      'line',
      'next',
      'inner',
    ])
    if (!match) continue
    const end = match.rule.reach === 'entry' ? (starts[n + 1] ?? start + 1) : start + 1
    for (let i = start; i < end; i++) setAside(draft, i, { kind: match.rule.kind, rule: match.rule.id })
  }
}
