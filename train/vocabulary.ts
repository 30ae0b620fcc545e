import { canonical } from '../src/language/canonical.ts'
import { hashText } from '../src/language/hash.ts'

/** The words that have a vector of their own. */
export interface Vocabulary {
  /** Hashes of canonical forms, most frequent first. */
  readonly hashes: Uint32Array
  readonly counts: Float64Array
}

/** Counts the canonical forms of the words and keeps the most frequent. */
export function countVocabulary(
  sentences: Iterable<readonly string[]>,
  { size, least }: { size: number; least: number },
): Vocabulary {
  const byForm = new Map<string, number>()
  for (const words of sentences) for (const form of words) byForm.set(form, (byForm.get(form) ?? 0) + 1)
  const byHash = new Map<number, number>()
  for (const [form, count] of byForm) {
    const hash = hashText(canonical(form))
    byHash.set(hash, (byHash.get(hash) ?? 0) + count)
  }
  const kept = [...byHash]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, size)
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    counts: Float64Array.from(kept, ([, count]) => count),
  }
}
