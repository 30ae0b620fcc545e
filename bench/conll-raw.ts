import type { AnalysedSentence } from '../src/model/token.ts'
import type { Tree } from './conllu.ts'

/** F1 out of 100, as the CoNLL 2018 shared task counts it on raw text. */
export interface RawScores {
  readonly tokens: number
  readonly words: number
  readonly sentences: number
  readonly upos: number
  readonly uas: number
  readonly las: number
}

interface RawWord {
  /** Its characters' numbers, counted without white space. */
  readonly key: string
  readonly upos: string
  readonly head: number
  readonly relation: string
}

interface RawText {
  readonly sentences: readonly string[]
  readonly tokens: readonly string[]
  readonly words: readonly RawWord[]
}

/** The trees as one text, and their words in it; a contraction's words are numbered within its span. */
export function goldText(trees: readonly Tree[], separator: string): { text: string; gold: RawText } {
  let text = ''
  let at = 0
  const [sentences, tokens, words]: [string[], string[], RawWord[]] = [[], [], []]
  for (const tree of trees) {
    const first = words.length
    const from = at
    for (const token of tree.tokens) {
      const size = token.form.replace(/\s/g, '').length
      tokens.push(`${at}-${at + size}`)
      for (let i = 0; i < token.words; i++) {
        const word = tree.words[token.first + i]
        if (!word) continue
        words.push(
          rawWord(
            `${at}-${at + size}`,
            { ...word, part: token.words > 1 ? word.form.toLowerCase() : '' },
            first,
          ),
        )
      }
      at += size
    }
    sentences.push(`${from}-${at}`)
    text += `${text ? separator : ''}${tree.text}`
  }
  return { text, gold: { sentences, tokens, words } }
}

function rawWord(
  place: string,
  word: { upos: string; head: number; deprel: string; part: string },
  first: number,
): RawWord {
  return {
    key: `${place} ${word.part}`,
    upos: word.upos,
    head: word.head < 0 ? -1 : first + word.head,
    relation: word.deprel.split(':')[0] ?? word.deprel,
  }
}

/** The same view of what was found. */
export function foundText(text: string, analysed: readonly AnalysedSentence[]): RawText {
  const before = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) before[i + 1] = (before[i] ?? 0) + (/\s/.test(text.charAt(i)) ? 0 : 1)
  const place = ([start, end]: readonly [number, number]): string => `${before[start]}-${before[end]}`
  const [sentences, tokens, words]: [string[], string[], RawWord[]] = [[], [], []]
  for (const sentence of analysed) {
    const first = words.length
    sentences.push(place(sentence.span))
    sentence.tokens.forEach((token, i) => {
      const shared = [sentence.tokens[i - 1], sentence.tokens[i + 1]].some(
        (other) => other?.span[0] === token.span[0],
      )
      const key = place(token.span)
      if (tokens.at(-1) !== key) tokens.push(key)
      words.push(rawWord(key, { ...token, part: shared ? token.form.toLowerCase() : '' }, first))
    })
  }
  return { sentences, tokens, words }
}

/** Compares two views of one text. */
export function scoreRaw(gold: RawText, found: RawText): RawScores {
  const goldByKey = new Map(gold.words.map((word) => [word.key, word]))
  let [words, upos, uas, las] = [0, 0, 0, 0]
  for (const word of found.words) {
    const right = goldByKey.get(word.key)
    if (!right) continue
    words++
    if (right.upos === word.upos) upos++
    const head = word.head < 0 ? '' : found.words[word.head]?.key
    const rightHead = right.head < 0 ? '' : gold.words[right.head]?.key
    if (head !== rightHead) continue
    uas++
    if (right.relation === word.relation) las++
  }
  const f1 = (right: number, a: number, b: number): number => (200 * right) / (a + b)
  const shared = (a: readonly string[], b: readonly string[]): number => {
    const known = new Set(a)
    return f1(b.filter((key) => known.has(key)).length, a.length, b.length)
  }
  const ofWords = (right: number): number => f1(right, gold.words.length, found.words.length)
  return {
    tokens: shared(gold.tokens, found.tokens),
    sentences: shared(gold.sentences, found.sentences),
    words: ofWords(words),
    upos: ofWords(upos),
    uas: ofWords(uas),
    las: ofWords(las),
  }
}
