import type { Token } from '../../model/token.ts'

/**
 * Makes a part of its name what looks like a denial before a capital: « N'Djamena » denies nothing. What hangs on the part then hangs on the
 * name: « avec N'Djamena ».
 */
export function mendNames(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => isOfName(token, tokens[at + 1]))) return tokens
  const isPart = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && isOfName(token, tokens[at + 1])
  }
  return tokens.map((token, at) => {
    if (isPart(at))
      return { ...token, lemma: token.form, upos: 'PROPN', feats: '', head: at + 1, deprel: 'flat:name' }
    if (!isPart(token.head)) return token
    const part = tokens[token.head]
    const isName = token.head === at - 1
    return isName && part
      ? { ...token, head: part.head, deprel: part.deprel }
      : { ...token, head: token.head + 1 }
  })
}

function isOfName({ feats, form }: Token, next: Token | undefined): boolean {
  return (
    feats.includes('Polarity=Neg') && /^\p{Lu}['’]$/u.test(form) && /^\p{Lu}\p{Ll}/u.test(next?.form ?? '')
  )
}
