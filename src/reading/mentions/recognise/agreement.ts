import { scoreUnit } from '../../../language/names-model.ts'
import type { FormFacts } from './form-facts.ts'
import { tagCount, typeOf } from './tags.ts'

/** The words of an article with the scores of their tags, word by word. */
export interface ScoredWords {
  readonly facts: readonly FormFacts[]
  readonly scores: Int32Array
}

interface Places {
  count: number
  readonly sums: Float64Array
}

/**
 * Lets the places of a capitalised word decide together: each gets from the others how likely a name of each type is
 * there. One place alone says half of what many do.
 */
export function agree({ facts, scores }: ScoredWords, types: number, weight: number): void {
  const tags = tagCount(types)
  const levels = types + 1
  const places = new Map<number, Places>()
  const own = new Float64Array(facts.length * levels)
  for (const [i, { capital, key }] of facts.entries()) {
    if (!capital) continue
    likelihoods(scores, i * tags, own.subarray(i * levels, (i + 1) * levels))
    const found = places.get(key) ?? { count: 0, sums: new Float64Array(levels) }
    found.count++
    for (let level = 0; level < levels; level++)
      found.sums[level] = (found.sums[level] ?? 0) + (own[i * levels + level] ?? 0)
    places.set(key, found)
  }
  for (const [i, { capital, key }] of facts.entries()) {
    const found = capital ? places.get(key) : undefined
    if (!found || found.count < 2) continue
    for (let tag = 0; tag < tags; tag++) {
      const level = typeOf(tag) + 1
      const others = (found.sums[level] ?? 0) - (own[i * levels + level] ?? 0)
      const cell = i * tags + tag
      scores[cell] = (scores[cell] ?? 0) + Math.round((weight * others) / found.count)
    }
  }
}

/** How likely no name and a name of each type is at a word, from the best tag of each. */
function likelihoods(scores: Int32Array, row: number, into: Float64Array): void {
  into.fill(-Infinity)
  for (let tag = 0; tag < tagCount(into.length - 1); tag++) {
    const level = typeOf(tag) + 1
    into[level] = Math.max(into[level] ?? 0, scores[row + tag] ?? 0)
  }
  const most = into.reduce((best, score) => Math.max(best, score))
  let sum = 0
  for (let level = 0; level < into.length; level++) {
    into[level] = Math.exp(((into[level] ?? 0) - most) / scoreUnit)
    sum += into[level] ?? 0
  }
  for (let level = 0; level < into.length; level++) into[level] = (into[level] ?? 0) / sum
}
