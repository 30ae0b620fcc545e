import type { Tokens } from '../../tokens.ts'
import type { Draft } from '../expression.ts'
import type { TimeWords } from '../time-words.ts'

/** Words that may stand between a time and what opens it. */
const articles = /^(?:l[ae]|l'|les|ce|cet|cette|ces|au|aux|a|du|de|d'|des|en|mois|annee|an|vers)$/
/** Those that stay with the time where nothing opens it. */
const kept = /^(?:l[ae]|l'|les|ce|cet|cette|ces|au|aux|a|du|en)$/
const most = 4

/** Takes in what stands before a time: its edge (« fin »), the preposition that opens it (« depuis »), its article. */
export function dress(tokens: Tokens, draft: Draft, words: TimeWords): Draft | null {
  let dressed = draft
  let at = draft.first
  for (let passed = 0; ; ) {
    const opening = words.openings.before(tokens, at)
    if (opening) return fits({ ...dressed, first: opening.first, side: opening.value }, true)
    const edge = words.edges.get(tokens.key(at - 1))
    if (edge && !dressed.edge && draft.expression.kind !== 'day') {
      at--
      dressed = { ...dressed, first: at, edge }
      passed = 0
    } else if (passed < most && articles.test(tokens.key(at - 1))) {
      at--
      passed++
    } else break
  }
  return fits({ ...dressed, first: withArticles(tokens, dressed.first) }, isOpened(tokens, draft))
}

function withArticles(tokens: Tokens, first: number): number {
  let at = first
  while (articles.test(tokens.key(at - 1))) at--
  while (at < first && !kept.test(tokens.key(at))) at++
  return at
}

/** Whether a month or a season stands where a time does: « en mars », « à l'automne », « au mois d'août ». */
function isOpened(tokens: Tokens, { first, expression }: Draft): boolean {
  const before = tokens.key(first - 1)
  if (expression.kind === 'season') return /^(?:au|l'|cet?|d'|en|le|du)$/.test(before)
  if (!/^(?:en|de|d'|ce|cet|cette|mois|entre|a|vers|pour|courant|et|ou|des)$/.test(before)) return false
  return /^(?:en|mois)$/.test(before) || !isCapital(tokens, first)
}

function isCapital(tokens: Tokens, at: number): boolean {
  const letter = tokens.text.charAt(tokens.list[at]?.start ?? 0)
  return (
    letter !== letter.toLowerCase() &&
    tokens.text.charAt((tokens.list[at]?.start ?? 0) + 1) !==
      tokens.text.charAt((tokens.list[at]?.start ?? 0) + 1).toUpperCase()
  )
}

function fits(draft: Draft, isOpen: boolean): Draft | null {
  if (draft.needs === 'edge') return draft.edge ? draft : null
  if (draft.needs === 'opening') return draft.edge || isOpen ? draft : null
  return draft
}
