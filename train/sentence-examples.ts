import type { Tree } from '../bench/conllu.ts'
import { startFeatures } from '../src/reading/syntax/words/context-features.ts'
import type { FormBook } from '../src/reading/syntax/words/form-book.ts'
import { factsOf, type PrintedTokens } from '../src/reading/syntax/words/printed-tokens.ts'
import { maySplit, SentenceState } from '../src/reading/syntax/words/sentence-starts.ts'
import { treeFacts } from './contraction-examples.ts'
import { type Decided, learnChoice } from './learn-choice.ts'
import { type Chance, shuffled } from './network/random.ts'
import { varyCommas } from './vary-commas.ts'

/** The sentences as one text: mostly divided by a space, now and then by a line break or by nothing. */
function joined(
  trees: readonly Tree[],
  book: FormBook,
  chance: Chance,
): { tokens: PrintedTokens; starts: Set<number> } {
  const starts = new Set<number>()
  const entries: PrintedTokens['entries'][number][] = []
  const gaps: number[] = []
  for (const tree of trees) {
    const facts = treeFacts(tree, book)
    starts.add(entries.length)
    const draw = chance.next()
    facts.entries.forEach((entry, i) => {
      entries.push(entry)
      gaps.push(i === 0 ? (draw < 0.15 ? 2 : draw < 0.2 ? 3 : draw < 0.24 ? 0 : 1) : (facts.gaps[i] ?? 1))
    })
  }
  return { tokens: factsOf(entries, { starts: [], ends: [], gaps }), starts }
}

/** Every place where a sentence might begin, and whether one does: once with all of a text on one line, once with line breaks. */
export function sentenceExamples(trees: readonly Tree[], book: FormBook, chance: Chance): Decided[] {
  const never = { ...chance, next: () => 1 }
  return [...examplesOf(joined(trees, book, never)), ...examplesOf(joined(trees, book, chance))]
}

function examplesOf({ tokens, starts }: ReturnType<typeof joined>): Decided[] {
  const examples: Decided[] = []
  const state = new SentenceState()
  for (let i = 0; i < tokens.count; i++) {
    const yes = starts.has(i)
    if (i > 0 && maySplit(tokens, i)) examples.push({ facts: tokens, i, state: state.value, yes })
    if (yes) state.start()
    state.pass(tokens.entries[i]?.edges ?? 0)
  }
  return examples
}

const buckets = 1 << 17

/** How many times the weights are learned, each from other orders of the sentences; their mean is kept. */
const learners = 8

/** The sentences in an order of chance, a few with other marks. */
function otherOrder(trees: readonly Tree[], chance: Chance): Tree[] {
  return shuffled(trees, chance).map((tree) => varyCommas(tree, chance))
}

/** Learns the weights of the decision whether a sentence begins before a token. */
export function startWeights(
  treebanks: readonly (readonly Tree[])[],
  book: FormBook,
  chance: Chance,
): Int16Array {
  const learned = Array.from({ length: learners }, () => {
    const examples = treebanks.flatMap((trees) =>
      Array.from({ length: 3 }, (_, copy) =>
        sentenceExamples(copy === 0 ? trees : otherOrder(trees, chance), book, chance),
      ).flat(),
    )
    return learnChoice(examples, { features: startFeatures, buckets, rounds: 2, chance })
  })
  return Int16Array.from({ length: buckets }, (_, i) =>
    Math.round(learned.reduce((sum, weights) => sum + (weights[i] ?? 0), 0) / learners),
  )
}
