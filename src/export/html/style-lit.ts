/** Statements of one article that light up without script; the script has no such limit. */
const mostLit = 300

/** Rules that light up all pieces of a statement when its first one is addressed. */
export function litStyle(statements: number): string {
  const numbers = Array.from({ length: Math.min(statements, mostLit) }, (_, index) => index + 1)
  const selectors = numbers.map((number) => `html:not(.js) .text:has(.m${number}:target) .m${number}`)
  return `${[...selectors, 'html:not(.js) mark:target', 'mark.lit'].join(',')}{background:var(--lit);color:var(--lit-ink)}`
}
