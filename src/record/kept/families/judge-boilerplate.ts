import { manyTexts, recurrence, samplePlaces, sampleSize } from '../../families/boilerplate.ts'
import { Holders } from './holders.ts'
import { daysBetween, isUndated, type KeptText, sketchOf } from './kept-text.ts'
import { isNever, never } from './shingle-since.ts'
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

/** Shingles of which the holders are asked for at once. */
const atOnce = 20_000

/** Asks of the shingles of texts that came or went when they are boilerplate, where several hold them. */
export function judgeBoilerplate(shelf: TextShelf, moved: readonly KeptText[]): Judged {
  const [reprinted, doubted] = [new Set<number>(), new Map<number, number>()]
  const holding = new Holders(shelf)
  const hashes = openIn(shelf, moved)
  for (let at = 0; at < hashes.length; at += atOnce) {
    const some = hashes.subarray(at, at + atOnce)
    const crowds = new Map(shelf.crowded(some, recurrence.texts).map((crowd) => [crowd.hash, crowd]))
    for (const hash of some) judge(hash, crowds.get(hash))
  }
  return { reprinted, doubted }

  function judge(hash: number, crowd: Crowd | undefined): void {
    const before = shelf.boilerplateSince(hash)
    const now = crowd ? sinceOf(holding, crowd) : never
    if (isNever(before) && isNever(now)) return
    for (const [from, to] of changedBetween(before, now)) {
      for (const key of shelf.holdersBetween(hash, from, to)) reprinted.add(key)
      for (const key of shelf.holdersBetween(hash, 0, from))
        doubted.set(key, Math.min(from, doubted.get(key) ?? Infinity))
    }
    shelf.setBoilerplateSince(hash, now)
  }
}

/** Shingles of texts that came or went, but for those that were common before: the first holders alone decide that. */
function openIn(shelf: TextShelf, moved: readonly KeptText[]): Uint32Array {
  // Signed, as a set holds whole numbers of 31 bits and a sign without an object for each.
  const signed = new Set<number>()
  for (const text of moved.toSorted((a, b) => a.order - b.order))
    for (const hash of sketchOf(text))
      if ((shelf.boilerplateSince(hash).common ?? Infinity) >= text.order) signed.add(hash | 0)
  return Uint32Array.from(signed)
}

function sinceOf(holding: Holders, { hash, holders, first, last }: Crowd): ShingleSince {
  const common = commonFrom(holding, hash, holders)
  return {
    common,
    recurring: daysBetween(first, last) < recurrence.days && !isUndated(last) ? [] : turnsOf(holding, hash),
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
  return holding.turnsOf(holding.shelf.firstHolders(hash, manyTexts), (holders) => {
    const turns: number[] = []
    for (let many = recurrence.texts; many <= holders.length; many++) {
      const recurs = many < manyTexts && doRecur(holding, holders.slice(0, many))
      if (recurs !== (turns.length % 2 === 1)) turns.push(holders[many - 1]?.order ?? 0)
    }
    return turns
  })
}

function doRecur(holding: Holders, holders: readonly HolderPlace[]): boolean {
  if (daysBetween(holders[0]?.order ?? 0, holders.at(-1)?.order ?? 0) < recurrence.days) return false
  const sample = samplePlaces(holders.length, recurrence.sample).map((place) => holders[place]?.key ?? -1)
  return holding.shareLittleOverWeeks(sample)
}
