import type { Token } from '../../model/token.ts'

/** What a preposition never governs: « est hors de question » is said of the question. */
const ofPredicates: ReadonlySet<string> = new Set(['nsubj', 'cop', 'expl:subj'])

/** Gives a subject or copula that the parse hangs on a preposition to the word that this leads in. */
export function mendLeads(tokens: readonly Token[]): readonly Token[] {
  const isAstray = ({ deprel, head }: Token): boolean =>
    ofPredicates.has(deprel) && tokens[head]?.deprel === 'case' && tokens[head].upos === 'ADP'
  if (!tokens.some(isAstray)) return tokens
  return tokens.map((token) => (isAstray(token) ? { ...token, head: tokens[token.head]?.head ?? -1 } : token))
}
