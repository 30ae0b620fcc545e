import type { Span } from '../../model/span.ts'

/** A span with what it stands for. */
export interface Label<Value> {
  readonly span: Span
  readonly value: Value
}

/** Text, or a labelled stretch of it with what lies inside. */
export type Nested<Value> =
  | string
  | { readonly label: Label<Value>; readonly children: readonly Nested<Value>[] }

/** Makes a tree of labelled spans over a range of the text; of two that cross, the later one is cut where the earlier ends. */
export function nest<Value>(
  text: string,
  range: Span,
  labels: readonly Label<Value>[],
): readonly Nested<Value>[] {
  const inside = labels
    .map(({ span, value }) => ({ span: intersect(span, range), value }))
    .filter(({ span }) => span[0] < span[1])
    .sort(byOutermost)
  return branch(text, range, inside)
}

function branch<Value>(text: string, range: Span, labels: readonly Label<Value>[]): readonly Nested<Value>[] {
  const nodes: Nested<Value>[] = []
  const waiting = labels.toReversed()
  let done = range[0]
  for (let label = waiting.pop(); label !== undefined; label = waiting.pop()) {
    const { span } = label
    const touching = takeBefore(waiting, span[1])
    const beyond = touching.filter((other) => other.span[1] > span[1])
    waiting.push(
      ...beyond
        .map((other) => cutBefore(other, span[1]))
        .sort(byOutermost)
        .toReversed(),
    )
    if (done < span[0]) nodes.push(text.slice(done, span[0]))
    const children = branch(
      text,
      span,
      touching.map((other) => cutAfter(other, span[1])),
    )
    nodes.push({ label, children })
    done = span[1]
  }
  if (done < range[1]) nodes.push(text.slice(done, range[1]))
  return nodes
}

/** Takes the labels that start before the offset off the end of the waiting ones. */
function takeBefore<Value>(waiting: Label<Value>[], offset: number): readonly Label<Value>[] {
  const taken: Label<Value>[] = []
  for (let next = waiting.at(-1); next !== undefined && next.span[0] < offset; next = waiting.at(-1)) {
    taken.push(next)
    waiting.pop()
  }
  return taken
}

function byOutermost<Value>(a: Label<Value>, b: Label<Value>): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1]
}

function cutBefore<Value>({ span, value }: Label<Value>, offset: number): Label<Value> {
  return { span: [Math.max(span[0], offset), span[1]], value }
}

function cutAfter<Value>({ span, value }: Label<Value>, offset: number): Label<Value> {
  return { span: [span[0], Math.min(span[1], offset)], value }
}

function intersect(a: Span, b: Span): Span {
  return [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
}
