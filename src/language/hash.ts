/** Where a hash begins before anything is mixed into it. */
const hashSeed = 0x811c9dc5

/** Mixes a whole number into a hash (FNV-1a over its 32 bits at once, then MurmurHash3's finaliser). */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x01000193)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** A 32-bit hash of the text's UTF-16 units in `[start, end)`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = hashSeed
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
