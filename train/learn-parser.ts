import type { Tree } from '../bench/conllu.ts'
import { grouped, makeBatch } from './network/make-batch.ts'
import type { ParameterSet } from './network/parameter.ts'
import type { Gold, ParserNetwork } from './network/parser-network.ts'
import { type Chance, shuffled } from './network/random.ts'
import type { Table } from './network/table.ts'
import { tagOf } from './tag-list.ts'

/** One sentence to learn from. */
export interface Lesson {
  readonly forms: readonly string[]
  readonly tags: readonly number[]
  /** Row of the head: 0 is the root. */
  readonly heads: readonly number[]
  readonly labels: readonly number[]
  /** Row that is added to each of its words. */
  readonly style: number
}

/** The names behind the numbers. */
export interface Inventory {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
}

/** The tags and labels of the trees, most frequent first. */
export function inventoryOf(trees: readonly Tree[]): Inventory {
  const count = (names: readonly string[]): string[] => {
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  }
  const all = trees.flatMap(({ words }) => words)
  return { tags: count(all.map(tagOf)), labels: count(all.map(({ deprel }) => deprel)) }
}

/** A tree in numbers. */
export function lessonOf(
  { words }: Tree,
  {
    tags,
    labels,
    style,
  }: { tags: ReadonlyMap<string, number>; labels: ReadonlyMap<string, number>; style: number },
): Lesson {
  return {
    forms: words.map(({ form }) => form),
    tags: words.map((word) => tags.get(tagOf(word)) ?? -1),
    heads: words.map(({ head }) => head + 1),
    labels: words.map(({ deprel }) => labels.get(deprel) ?? -1),
    style,
  }
}

export interface LearnOptions {
  readonly rounds: number
  /** Words a batch. */
  readonly batch: number
  readonly rate: number
  readonly dropout: number
  /** Chance that a word loses its own rows. */
  readonly wordDropout: number
  readonly chance: Chance
  readonly rowsOf: (form: string) => readonly number[]
  readonly afterRound: (round: number, loss: number) => void
}

/** What is learned each round, and of which each round learns another share. */
export interface Lessons {
  readonly lessons: readonly Lesson[]
  readonly more: readonly Lesson[]
}

/** Trains all of the network on the lessons; a share of the sentences is disfigured each round. */
export function learnParser(
  { network, set, table }: { network: ParserNetwork; set: ParameterSet; table: Table },
  { lessons, more }: Lessons,
  options: LearnOptions,
): void {
  const { chance, rounds } = options
  const words = wordsOf(lessons) + wordsOf(more) / rounds
  const steps = Math.ceil((words / options.batch) * rounds * 1.02)
  let step = 0
  for (let round = 1; round <= rounds; round++) {
    const share = more.slice(
      Math.floor((more.length * (round - 1)) / rounds),
      Math.floor((more.length * round) / rounds),
    )
    const groups = grouped(
      shuffled([...lessons, ...share], chance),
      ({ forms }) => forms.length,
      options.batch,
    )
    let loss = 0
    for (const group of groups) {
      const rows = group.map(({ forms, style }) =>
        disfigured(forms, chance).map((form) => [...options.rowsOf(form), style]),
      )
      const batch = makeBatch(rows, options.wordDropout, chance)
      loss += network.learn(batch, goldOf(group, batch.rows), { dropout: options.dropout, chance })
      const rate = options.rate * Math.min(1, ++step / 100) * Math.max(0.02, 1 - step / steps)
      set.update(rate)
      table.update(rate)
    }
    options.afterRound(round, loss / groups.length)
  }
}

function wordsOf(lessons: readonly Lesson[]): number {
  return lessons.reduce((sum, { forms }) => sum + forms.length, 0)
}

function goldOf(lessons: readonly Lesson[], rows: number): Gold {
  const gold = {
    tags: new Int32Array(rows).fill(-1),
    heads: new Int32Array(rows).fill(-1),
    labels: new Int32Array(rows).fill(-1),
  }
  let start = 0
  for (const { tags, heads, labels } of lessons) {
    gold.tags.set(tags, start + 1)
    gold.heads.set(heads, start + 1)
    gold.labels.set(labels, start + 1)
    start += Math.ceil((tags.length + 1) / 8) * 8
  }
  return gold
}

/** One sentence in eight without accents, in capitals or in small letters, so that the model bears with such text. */
function disfigured(forms: readonly string[], chance: Chance): readonly string[] {
  const draw = chance.next()
  if (draw < 0.04) return forms.map((form) => form.normalize('NFD').replace(/\p{M}/gu, ''))
  if (draw < 0.08) return forms.map((form) => form.toUpperCase())
  if (draw < 0.1) return forms.map((form) => form.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase())
  if (draw < 0.125) return forms.map((form) => form.toLowerCase())
  return forms
}
