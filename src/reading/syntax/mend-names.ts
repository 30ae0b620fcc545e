import type { Token } from '../../model/token.ts'

/** Makes a part of its name what looks like a denial before a capital: « N'Djamena » denies nothing. */
export function mendNames(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => isOfName(token, tokens[at + 1]))) return tokens
  return tokens.map((token, at) =>
    isOfName(token, tokens[at + 1])
      ? { ...token, lemma: token.form, upos: 'PROPN', feats: '', head: at + 1, deprel: 'flat:name' }
      : token,
  )
}

function isOfName({ feats, form }: Token, next: Token | undefined): boolean {
  return (
    feats.includes('Polarity=Neg') && /^\p{Lu}['’]$/u.test(form) && /^\p{Lu}\p{Ll}/u.test(next?.form ?? '')
  )
}
