import {
  manyTexts,
  recurrence,
  type Sketched,
  samplePlaces,
  sampleSize,
  shareLittle,
  shareLittleOverWeeks,
} from '../../families/boilerplate.ts'
import { creditsOf, daysBetween, isUndated, type KeptText, sketchOf } from './kept-text.ts'
import type { Crowd, HolderPlace, ShingleSince, TextShelf } from './text-shelf.ts'

/** Texts to which it matters that other shingles are boilerplate now. */
export interface Judged {
  /** They have another print. */
  readonly reprinted: ReadonlySet<number>
  /**
   * They came before: what they hold turned out to be boilerplate, or did no more, so that another day may end what they share with
   * others; with the first order from which on it was not so before.
   */
  readonly doubted: ReadonlyMap<number, number>
}

/** Asks of the shingles of texts that came or went when they are boilerplate, where several hold them. */
export function judgeBoilerplate(shelf: TextShelf, moved: readonly KeptText[]): Judged {
  const [reprinted, doubted] = [new Set<number>(), new Map<number, number>()]
  const holding = new Holders(shelf)
  const hashes = openIn(shelf, moved)
  const crowded = new Map(shelf.crowded(hashes, recurrence.texts).map((crowd) => [crowd.hash, crowd]))
  for (const hash of hashes) {
    const before = shelf.boilerplateSince(hash)
    const crowd = crowded.get(hash)
    if (crowd === undefined && before.common === null && before.recurring.length === 0) continue
    const now = crowd ? sinceOf(holding, crowd) : { common: null, recurring: [] }
    for (const [from, to] of changedBetween(before, now)) {
      for (const key of shelf.holdersBetween(hash, from, to)) reprinted.add(key)
      for (const key of shelf.holdersBetween(hash, 0, from))
        doubted.set(key, Math.min(from, doubted.get(key) ?? Infinity))
    }
    shelf.setBoilerplateSince(hash, now)
  }
  return { reprinted, doubted }
}

/** Shingles of texts that came or went, but for those that were common before: the first holders alone decide that. */
function openIn(shelf: TextShelf, moved: readonly KeptText[]): ReadonlySet<number> {
  const hashes = new Set<number>()
  for (const text of moved)
    for (const hash of sketchOf(text))
      if ((shelf.boilerplateSince(hash).common ?? Infinity) >= text.order) hashes.add(hash)
  return hashes
}

function sinceOf(holding: Holders, { hash, holders, first, last }: Crowd): ShingleSince {
  const common = commonFrom(holding, hash, holders)
  return {
    common,
    recurring: daysBetween(first, last) < recurrence.days && !isUndated(last) ? [] : turnsOf(holding, hash),
  }
}

/** Texts that are compared by all of their sketch: each is read once, and those that hold many shingles together are compared once. */
class Holders {
  readonly shelf: TextShelf
  readonly #held = new Map<number, Sketched>()
  readonly #shareLittle = new Map<string, boolean>()
  readonly #shareLittleOverWeeks = new Map<string, boolean>()

  constructor(shelf: TextShelf) {
    this.shelf = shelf
  }

  /** Whether many texts share little, by their keys. */
  shareLittle(keys: readonly number[]): boolean {
    return this.#judged(keys, this.#shareLittle, shareLittle)
  }

  /** Whether texts of several weeks share little, by their keys. */
  shareLittleOverWeeks(keys: readonly number[]): boolean {
    return this.#judged(keys, this.#shareLittleOverWeeks, shareLittleOverWeeks)
  }

  #judged(
    keys: readonly number[],
    known: Map<string, boolean>,
    judge: (texts: readonly Sketched[]) => boolean,
  ): boolean {
    const name = keys.join(' ')
    const judged = known.get(name) ?? judge(keys.map((key) => this.#sketched(key)))
    known.set(name, judged)
    return judged
  }

  #sketched(key: number): Sketched {
    const held = this.#held.get(key)
    if (held) return held
    const text = this.shelf.text(key)
    const made = { sketch: sketchOf(text), site: creditsOf(text).site }
    this.#held.set(key, made)
    return made
  }
}

/** Orders, the end exclusive, of the texts to which a shingle was boilerplate before and is not now, or the other way about. */
function changedBetween(before: ShingleSince, now: ShingleSince): readonly (readonly [number, number])[] {
  return [
    ...differing(turnsOnce(before.common), turnsOnce(now.common)),
    ...differing(before.recurring, now.recurring),
  ]
}

function turnsOnce(common: number | null): readonly number[] {
  return common === null ? [] : [common]
}

/** Between which orders one of two things that turn holds and the other doesn't: where an odd number of turns of both came before. */
function differing(a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] {
  const turns = [...a, ...b].sort((x, y) => x - y)
  return turns.flatMap((from, at) => {
    const to = turns[at + 1] ?? Infinity
    return at % 2 === 0 && from < to ? [[from, to] as const] : []
  })
}

/**
 * The order of the text from which on a shingle is common: the one that made its holders many, or twice as many and so on, at which
 * they shared little else.
 */
function commonFrom(holding: Holders, hash: number, holders: number): number | null {
  const { shelf } = holding
  for (let many = manyTexts; many <= holders; many *= 2) {
    if (holding.shareLittle(shelf.holdersAt(hash, samplePlaces(many, sampleSize)))) {
      const [last] = shelf.holdersAt(hash, [many - 1])
      return last === undefined ? null : shelf.text(last).order
    }
  }
  return null
}

/** The orders of the texts by which a shingle begins and ceases to recur: by whether its holders up to then, as long as they are not many, stretch over weeks and share little else. */
function turnsOf(holding: Holders, hash: number): readonly number[] {
  const turns: number[] = []
  const holders = holding.shelf.firstHolders(hash, manyTexts)
  for (const [place, { order }] of holders.entries()) {
    const recurs = place + 1 < manyTexts && doRecur(holding, holders.slice(0, place + 1))
    if (recurs !== (turns.length % 2 === 1)) turns.push(order)
  }
  return turns
}

function doRecur(holding: Holders, holders: readonly HolderPlace[]): boolean {
  if (holders.length < recurrence.texts) return false
  if (daysBetween(holders[0]?.order ?? 0, holders.at(-1)?.order ?? 0) < recurrence.days) return false
  const sample = samplePlaces(holders.length, recurrence.sample).flatMap((place) => holders[place] ?? [])
  return holding.shareLittleOverWeeks(sample.map(({ key }) => key))
}
