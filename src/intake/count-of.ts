const grouped = new Intl.NumberFormat('en')

/** A number and what it counts, for messages: `1 byte`, `20,000,000 bytes`. */
export function countOf(count: number, unit: string): string {
  return `${grouped.format(count)} ${unit}${count === 1 ? '' : 's'}`
}
