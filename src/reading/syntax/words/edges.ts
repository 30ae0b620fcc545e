/** What a form may be where sentences end and begin, as bits. */
export const edge = {
  /** Closes something, so that nothing begins with it. */
  closing: 1,
  /** May be the first word of a sentence. */
  opening: 2,
  /** May be the last mark of a sentence. */
  final: 4,
  /** Opens something, so that nothing begins after it. */
  goesOn: 8,
  /** Begins with a dash. */
  dash: 16,
  /** A quotation mark. */
  quotation: 32,
  /** A mark after which a sentence that is too long may be cut. */
  pause: 64,
} as const

const patterns: readonly (readonly [RegExp, number])[] = [
  [/^[»”),.;:!?…]/, edge.closing],
  [/^[\p{Lu}\p{N}"«“„\-–—•*([<]/u, edge.opening],
  [/^(?:[.!?:…]+|["»”)])$/, edge.final],
  [/^[«“„([]$/, edge.goesOn],
  [/^[-–—]/, edge.dash],
  [/^["«»“”„]$/, edge.quotation],
  [/^[;:,.!?]$/, edge.pause],
]

/** The bits of `edge` that a form has. */
export function edgesOf(form: string): number {
  return patterns.reduce((bits, [pattern, bit]) => (pattern.test(form) ? bits | bit : bits), 0)
}
