import type { RawWords } from './raw-words.ts'

/** The neighbours of every word on one side: for word `w`, entries `starts[w]` to `starts[w + 1]`. */
interface Neighbours {
  readonly starts: Int32Array
  readonly words: Int32Array
  readonly counts: Int32Array
}

interface Side {
  readonly neighbours: Neighbours
  /** How often a word (row) has a neighbour of a class (column). */
  readonly table: Int32Array
}

/**
 * Puts words that stand between the same neighbours into one class: the exchange algorithm on the likelihood of each
 * word's class given the word before it, and given the word after it. Class of each word by its number.
 */
export function clusterWords(
  { forms, numbers }: RawWords,
  { classes, rounds, log }: { classes: number; rounds: number; log: (line: string) => void },
): Uint16Array {
  const size = forms.length
  const classOf = Uint16Array.from({ length: size }, (_, word) => word % classes)
  const totals = new Float64Array(classes)
  const wordTotals = new Int32Array(size)
  for (const word of numbers) wordTotals[word] = (wordTotals[word] ?? 0) + 1
  for (let word = 0; word < size; word++)
    totals[classOf[word] ?? 0] = (totals[classOf[word] ?? 0] ?? 0) + (wordTotals[word] ?? 0)
  const sides = [1, -1].map((step) => makeSide(numbers, { size, classes, classOf, step }))
  const gains = new Float64Array(classes)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let word = 1; word < size; word++) {
      const from = classOf[word] ?? 0
      const count = wordTotals[word] ?? 0
      for (const side of sides) shift(side, { word, column: from, classes, by: -1 })
      totals[from] = (totals[from] ?? 0) - count
      gains.fill(0)
      for (const side of sides) addGains(side, word, gains)
      let best = from
      let most = -Infinity
      for (let column = 0; column < classes; column++) {
        const total = totals[column] ?? 0
        const gain = (gains[column] ?? 0) - 2 * (xlogx(total + count) - xlogx(total))
        if (gain > most + 1e-9) [most, best] = [gain, column]
      }
      for (const side of sides) shift(side, { word, column: best, classes, by: 1 })
      totals[best] = (totals[best] ?? 0) + count
      classOf[word] = best
      if (best !== from) moved++
    }
    log(`classes of words, round ${round + 1}: ${moved} words moved`)
    if (moved < size / 200) break
  }
  return classOf
}

function makeSide(
  numbers: Int32Array,
  { size, classes, classOf, step }: { size: number; classes: number; classOf: Uint16Array; step: number },
): Side {
  const neighbours = countNeighbours(numbers, size, step)
  const table = new Int32Array(size * classes)
  const side = { neighbours, table }
  for (let word = 0; word < size; word++) shift(side, { word, column: classOf[word] ?? 0, classes, by: 1 })
  return side
}

function shift(
  { neighbours, table }: Side,
  { word, column, classes, by }: { word: number; column: number; classes: number; by: number },
): void {
  const end = neighbours.starts[word + 1] ?? 0
  for (let at = neighbours.starts[word] ?? 0; at < end; at++) {
    const cell = (neighbours.words[at] ?? 0) * classes + column
    table[cell] = (table[cell] ?? 0) + by * (neighbours.counts[at] ?? 0)
  }
}

function addGains({ neighbours, table }: Side, word: number, gains: Float64Array): void {
  const classes = gains.length
  const end = neighbours.starts[word + 1] ?? 0
  for (let at = neighbours.starts[word] ?? 0; at < end; at++) {
    const row = (neighbours.words[at] ?? 0) * classes
    const count = neighbours.counts[at] ?? 0
    const alone = xlogx(count)
    for (let column = 0; column < classes; column++) {
      const held = table[row + column] as number
      gains[column] = (gains[column] as number) + (held === 0 ? alone : xlogx(held + count) - xlogx(held))
    }
  }
}

function countNeighbours(numbers: Int32Array, size: number, step: number): Neighbours {
  const pairs = new Map<number, number>()
  for (let i = 0; i < numbers.length; i++) {
    const other = numbers[i + step]
    if (other === undefined) continue
    const pair = (numbers[i] ?? 0) * size + other
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const keys = Float64Array.from(pairs.keys()).sort()
  const starts = new Int32Array(size + 1)
  for (const key of keys) starts[Math.floor(key / size) + 1] = (starts[Math.floor(key / size) + 1] ?? 0) + 1
  for (let word = 0; word < size; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  return {
    starts,
    words: Int32Array.from(keys, (key) => key % size),
    counts: Int32Array.from(keys, (key) => pairs.get(key) ?? 0),
  }
}

const known = Float64Array.from({ length: 1 << 16 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)))

function xlogx(x: number): number {
  return x < known.length ? (known[x] as number) : x * Math.log(x)
}
