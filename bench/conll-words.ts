import type { TreeWord } from './conllu.ts'

const universal = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'.split(
    ' ',
  ),
)

/** Shares of words that are right, as the CoNLL 2018 shared task counts them, out of 100. */
export interface WordScores {
  readonly upos: number
  readonly feats: number
  readonly lemmas: number
  readonly uas: number
  readonly las: number
}

const universalFeats = (feats: string): string =>
  feats
    .split('|')
    .filter((pair) => universal.has(pair.split('=')[0] ?? ''))
    .sort()
    .join('|')

const mainRelation = (deprel: string): string => deprel.split(':')[0] ?? deprel

/** Compares sentences of the same words. */
export function scoreWords(
  gold: readonly (readonly TreeWord[])[],
  found: readonly (readonly TreeWord[])[],
): WordScores {
  const right = { upos: 0, feats: 0, lemmas: 0, uas: 0, las: 0 }
  let words = 0
  gold.forEach((sentence, s) => {
    sentence.forEach((word, i) => {
      const other = found[s]?.[i]
      words++
      if (!other) return
      if (word.upos === other.upos) right.upos++
      if (universalFeats(word.feats) === universalFeats(other.feats)) right.feats++
      if (word.lemma === '_' || word.lemma === other.lemma) right.lemmas++
      if (word.head !== other.head) return
      right.uas++
      if (mainRelation(word.deprel) === mainRelation(other.deprel)) right.las++
    })
  })
  const share = (count: number): number => (100 * count) / words
  return {
    upos: share(right.upos),
    feats: share(right.feats),
    lemmas: share(right.lemmas),
    uas: share(right.uas),
    las: share(right.las),
  }
}
