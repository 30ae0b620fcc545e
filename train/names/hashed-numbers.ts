import { hashText } from '../../src/language/hash.ts'
import type { HashedNumbers } from '../../src/language/syntax-model.ts'

/** A look-up table from forms to numbers; of two forms with one hash the first stays. */
export function hashedNumbers(entries: Iterable<readonly [form: string, number: number]>): HashedNumbers {
  const byHash = new Map<number, number>()
  for (const [form, number] of entries) {
    const hash = hashText(form)
    if (!byHash.has(hash)) byHash.set(hash, number)
  }
  const sorted = [...byHash].sort((a, b) => a[0] - b[0])
  const numbers = sorted.map(([, number]) => number)
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    numbers: Uint16Array.from(numbers),
  }
}
