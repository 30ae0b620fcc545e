/** A string of its own, so that some words do not keep their whole article in memory. */
export function ownCopy(words: string): string {
  return Buffer.from(words, 'utf16le').toString('utf16le')
}
