import type { Token } from '../../model/token.ts'

/**
 * Takes from inserted clauses what stands before the clause in which they are inserted: of « Les pourparlers sont dans
 * l'impasse, a confirmé X » the subject of « impasse », which the network at times hangs on « confirmé », across « impasse ».
 */
export function mendInsertions(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isInserted)) return tokens
  return tokens.map((token, at) => {
    const inserted = tokens[token.head]
    if (!inserted || !isInserted(inserted)) return token
    const isAcross = token.deprel.startsWith('nsubj') && at < inserted.head && inserted.head < token.head
    return isAcross ? { ...token, head: inserted.head } : token
  })
}

function isInserted({ deprel }: Token): boolean {
  return deprel === 'parataxis:insert'
}
