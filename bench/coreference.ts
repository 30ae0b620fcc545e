import { bestAssignment } from './best-assignment.ts'

/** Mentions that stand for one and the same, as any strings that name them within a text. */
export type Chain = ReadonlySet<string>

/** Right parts and wholes, for recall and for precision. */
interface Sums {
  recall: [right: number, whole: number]
  precision: [right: number, whole: number]
}

/** F1 of the three measures in percent, and their mean. */
export interface CoreferenceScores {
  readonly muc: number
  readonly b3: number
  readonly ceafe: number
  readonly average: number
}

/**
 * Coreference as the CoNLL-2012 shared task scores it: MUC counts links, B³ mentions, CEAFe chains (by the best pairing
 * on φ4); each is summed over all texts before F1 is taken. A mention that only one side has counts against the other.
 */
export class CoreferenceScore {
  readonly #muc = noSums()
  readonly #b3 = noSums()
  readonly #ceafe = noSums()

  add(gold: readonly Chain[], found: readonly Chain[]): void {
    addMuc(this.#muc.recall, gold, found)
    addMuc(this.#muc.precision, found, gold)
    addB3(this.#b3.recall, gold, found)
    addB3(this.#b3.precision, found, gold)
    const likeness = gold.map((chain) => found.map((other) => phi4(chain, other)))
    const right = bestAssignment(likeness)
    add(this.#ceafe.recall, right, gold.length)
    add(this.#ceafe.precision, right, found.length)
  }

  scores(): CoreferenceScores {
    const [muc, b3, ceafe] = [f1(this.#muc), f1(this.#b3), f1(this.#ceafe)]
    return { muc, b3, ceafe, average: Math.round((100 * (muc + b3 + ceafe)) / 3) / 100 }
  }
}

function noSums(): Sums {
  return { recall: [0, 0], precision: [0, 0] }
}

function add(sums: [number, number], right: number, whole: number): void {
  sums[0] += right
  sums[1] += whole
}

function sharedBy(a: Chain, b: Chain): number {
  return [...a].filter((mention) => b.has(mention)).length
}

/** Links that are kept: a chain needs one link less than mentions, and loses one for each part it falls into. */
function addMuc(sums: [number, number], chains: readonly Chain[], others: readonly Chain[]): void {
  for (const chain of chains) {
    const shares = others.map((other) => sharedBy(chain, other)).filter((share) => share > 0)
    const alone = chain.size - shares.reduce((sum, share) => sum + share, 0)
    add(sums, chain.size - shares.length - alone, chain.size - 1)
  }
}

function addB3(sums: [number, number], chains: readonly Chain[], others: readonly Chain[]): void {
  for (const chain of chains) {
    const shares = others.map((other) => sharedBy(chain, other))
    add(sums, shares.reduce((sum, share) => sum + share * share, 0) / chain.size, chain.size)
  }
}

function phi4(a: Chain, b: Chain): number {
  return (2 * sharedBy(a, b)) / (a.size + b.size)
}

function f1({ recall, precision }: Sums): number {
  const [r, p] = [recall, precision].map(([right, whole]) => (whole === 0 ? 0 : right / whole)) as [
    number,
    number,
  ]
  return r + p === 0 ? 0 : Math.round((20_000 * r * p) / (r + p)) / 100
}
