import type { ContextChoice } from './context-choice.ts'
import { edge } from './edges.ts'
import type { PrintedTokens } from './printed-tokens.ts'

/** Sentences longer than this many tokens are cut: what follows costs more than in proportion to the length. */
const longestSentence = 160

/**
 * Whether a sentence might begin before token `i`: on a new line, after a final mark or where something is written as a first
 * word is; never with a closing mark, nor right after an opening one.
 */
export function maySplit({ entries, gaps }: PrintedTokens, i: number): boolean {
  const edges = entries[i]?.edges ?? 0
  if (i === 0 || (edges & edge.closing) !== 0) return false
  if ((gaps[i] ?? 0) >= 2) return true
  if ((edges & edge.dash) !== 0 && gaps[i + 1] === 0) return false
  const before = entries[i - 1]?.edges ?? 0
  if ((before & edge.goesOn) !== 0) return false
  return (before & edge.final) !== 0 || (gaps[i] === 1 && (edges & edge.opening) !== 0)
}

/** What the decision about a start rests on besides the tokens around it. */
export class SentenceState {
  #quotations = 0
  #length = 0

  /** The words since the last start, in steps, and whether a quotation is open. */
  get value(): number {
    const step =
      this.#length < 3
        ? this.#length
        : this.#length < 6
          ? 3
          : this.#length < 12
            ? 4
            : this.#length < 30
              ? 5
              : 6
    return step * 2 + (this.#quotations % 2)
  }

  /** Words since the last start. */
  get length(): number {
    return this.#length
  }

  /** `edges` are those of the word that is passed. */
  pass(edges: number): void {
    this.#length++
    if ((edges & edge.quotation) !== 0) this.#quotations++
  }

  start(): void {
    this.#length = 0
    this.#quotations = 0
  }
}

/** The indexes of the tokens that begin a sentence, the first token's among them. */
export function sentenceStarts(tokens: PrintedTokens, choice: ContextChoice): number[] {
  const starts: number[] = []
  const state = new SentenceState()
  let rest = -1
  for (let i = 0; i < tokens.count; i++) {
    const split = i === 0 || (maySplit(tokens, i) && choice.score(tokens, i, state.value) > 0)
    if (!split && state.length >= longestSentence) {
      starts.push(rest > (starts.at(-1) ?? 0) + longestSentence / 4 ? rest : i)
      state.start()
      for (let j = starts.at(-1) ?? i; j < i; j++) state.pass(tokens.entries[j]?.edges ?? 0)
    } else if (split) {
      starts.push(i)
      state.start()
    }
    const edges = tokens.entries[i]?.edges ?? 0
    if ((edges & edge.pause) !== 0) rest = i + 1
    state.pass(edges)
  }
  return starts
}
