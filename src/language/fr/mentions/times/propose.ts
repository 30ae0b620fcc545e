import type { Tokens } from '../tokens.ts'
import type { Draft } from './expression.ts'
import type { TimeRules } from './rules/rules.ts'
import type { TimeWords } from './time-words.ts'

/** What the rules propose, in the order of the text; of drafts that overlap, the longest, and of those the first. */
export function proposeTimes(tokens: Tokens, rules: TimeRules, words: TimeWords): readonly Draft[] {
  const drafts: Draft[] = []
  const { list } = tokens
  for (let at = 0; at < list.length; at++) {
    const token = list[at]
    if (!token || token.kind === 'mark') continue
    const found = token.kind === 'word' ? rules.byWord.get(token.key) : undefined
    if (found) for (const rule of found) keep(drafts, rule(tokens, at, words))
    else if (token.kind !== 'word') keep(drafts, rules.byKind[token.kind]?.(tokens, at, words) ?? null)
  }
  return drafts
}

/** Keeps the drafts sorted and apart from each other. */
function keep(drafts: Draft[], draft: Draft | null): void {
  if (!draft) return
  const length = draft.next - draft.first
  while (drafts.length > 0) {
    const last = drafts.at(-1)
    if (!last || last.next <= draft.first) break
    if (last.next - last.first >= length) return
    drafts.pop()
  }
  drafts.push(draft)
}
