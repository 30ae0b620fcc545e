/** A half-open range `[start, end)` of `Article.text`, in UTF-16 code units. */
export type Span = readonly [start: number, end: number]

/** The words that a span stands over. */
export function textOf(text: string, span: Span): string {
  return text.slice(span[0], span[1])
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** The span without the white space at its two ends. */
export function trimmed(text: string, span: Span): Span {
  let [start, end] = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}
