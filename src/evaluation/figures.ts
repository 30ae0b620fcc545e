import type { Mark } from './findings.ts'

/** A row of the table: counts over all articles, and the shares that follow from them, in percent to one decimal. */
export interface Figure extends Mark {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Adds up the marks of each name; the rows stand in the order in which their names first came. */
export function figuresOf(marks: readonly Mark[]): Figure[] {
  const sums = new Map<string, Mark>()
  for (const mark of marks) sums.set(mark.name, sum(sums.get(mark.name), mark))
  return [...sums.values()].map(withShares)
}

function sum(so: Mark | undefined, mark: Mark): Mark {
  if (!so) return mark
  return { name: mark.name, tp: so.tp + mark.tp, fp: so.fp + mark.fp, fn: so.fn + mark.fn }
}

function withShares({ name, tp, fp, fn }: Mark): Figure {
  const precision = tp / (tp + fp || 1)
  const recall = tp / (tp + fn || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return { name, tp, fp, fn, precision: percent(precision), recall: percent(recall), f1: percent(f1) }
}

function percent(share: number): number {
  return Number((100 * share).toFixed(1))
}
