import type { Span } from '../../model/span.ts'
import type { Alteration, Differences } from './family.ts'
import type { Sentence } from './sentences.ts'
import { asSet, countShared } from './shingles.ts'

/** Sentences of the origin, either side of where one is expected, that it may stand for. */
const reach = 4
/** Share of the words of both (Dice) from which on one sentence stands for another. */
const alteredShare = 0.5

/** For each sentence of a text the place of its like in the origin. */
type Matches = Map<number, number>

/** What a text of these sentences adds to the sentences of its origin, leaves out of them and puts in other words. */
export function differencesOf(own: readonly Sentence[], theirs: readonly Sentence[]): Differences {
  const same = matchSame(own, theirs)
  const altered = matchAltered(own, theirs, same)
  const taken = new Set([...same.values(), ...altered.values()])
  return {
    added: runs(own, (at) => !same.has(at) && !altered.has(at)),
    cut: runs(theirs, (at) => !taken.has(at)),
    altered: [...altered]
      .map(([at, place]) => alteration(own[at], theirs[place]))
      .filter((one) => one !== null),
  }
}

function matchSame(own: readonly Sentence[], theirs: readonly Sentence[]): Matches {
  const places = new Map<number, number[]>()
  for (const [place, { key }] of [...theirs.entries()].toReversed()) {
    const known = places.get(key)
    if (known) known.push(place)
    else places.set(key, [place])
  }
  const matches: Matches = new Map()
  for (const [at, { key }] of own.entries()) {
    const place = places.get(key)?.pop()
    if (place !== undefined) matches.set(at, place)
  }
  return matches
}

function matchAltered(own: readonly Sentence[], theirs: readonly Sentence[], same: Matches): Matches {
  const altered: Matches = new Map()
  const wordsOf = rememberedWords()
  const taken = new Set(same.values())
  let expected = 0
  for (const [at, sentence] of own.entries()) {
    const place = same.get(at) ?? likestNear(sentence, theirs, { expected, taken, wordsOf })
    if (place === null) continue
    expected = place + 1
    if (same.has(at)) continue
    taken.add(place)
    altered.set(at, place)
  }
  return altered
}

interface Search {
  readonly expected: number
  readonly taken: ReadonlySet<number>
  /** Each word of a sentence once, ascending. */
  readonly wordsOf: (sentence: Sentence) => Uint32Array
}

/** Most sentences are the same in both texts, and never asked for their words. */
function rememberedWords(): Search['wordsOf'] {
  const known = new Map<Sentence, Uint32Array>()
  return (sentence) => {
    const words = known.get(sentence) ?? asSet(sentence.hashes)
    known.set(sentence, words)
    return words
  }
}

function likestNear(
  sentence: Sentence,
  theirs: readonly Sentence[],
  { expected, taken, wordsOf }: Search,
): number | null {
  let [best, share]: [number | null, number] = [null, alteredShare]
  for (let place = Math.max(0, expected - reach); place <= expected + reach; place++) {
    const other = theirs[place]
    const dice = other === undefined || taken.has(place) ? 0 : diceOf(wordsOf(sentence), wordsOf(other))
    if (dice > share || (dice === share && best === null)) [best, share] = [place, dice]
  }
  return best
}

function diceOf(a: Uint32Array, b: Uint32Array): number {
  return (2 * countShared(a, b)) / (a.length + b.length)
}

function alteration(own: Sentence | undefined, origin: Sentence | undefined): Alteration | null {
  return own && origin ? { own: own.span, origin: origin.span } : null
}

/** Sentences that are in, neighbours as one span. */
function runs(sentences: readonly Sentence[], isIn: (at: number) => boolean): Span[] {
  const spans: Span[] = []
  for (const [at, { span }] of sentences.entries()) {
    if (!isIn(at)) continue
    const last = at > 0 && isIn(at - 1) ? spans.pop() : undefined
    spans.push([last?.[0] ?? span[0], span[1]])
  }
  return spans
}
