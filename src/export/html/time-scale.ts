import type { BriefArticle, BriefPublished } from '../../record/brief.ts'

/** An article with at least one bound of its day of publication. */
export type DatedArticle = BriefArticle & { readonly published: BriefPublished }

const millisecondsPerDay = 86_400_000

/** Per cent of the strip's width kept free at each end, so that marks at the ends are whole. */
const margin = 1.5

/** Maps days to places on a strip, in per cent of its width. */
export class TimeScale {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string

  private constructor(from: string, to: string) {
    this.from = from
    this.to = to
  }

  /** The scale from the first to the last day; null where there is none. */
  static of({ from, to }: { readonly from: string | null; readonly to: string | null }): TimeScale | null {
    return from === null || to === null ? null : new TimeScale(from, to)
  }

  /** Days from the first to the last. */
  get days(): number {
    return dayNumber(this.to) - dayNumber(this.from)
  }

  /** Where a day lies; a strip of one day has it in the middle. */
  place(day: string): number {
    const share = this.days === 0 ? 0.5 : (dayNumber(day) - dayNumber(this.from)) / this.days
    return margin + share * (100 - 2 * margin)
  }

  /** Where the days that a date may be begin and end; an open end reaches the strip's own. */
  reach({ from, to }: Pick<BriefPublished, 'from' | 'to'>): readonly [number, number] {
    return [from === null ? margin : this.place(from), to === null ? 100 - margin : this.place(to)]
  }
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay
}

/** Articles that stand on one place of the strip. */
export interface Stack {
  /** Per cent of the width, as an attribute of SVG. */
  readonly x: string
  readonly articles: readonly DatedArticle[]
}

/** Places that can be told apart on a strip. */
const places = 150

/** Articles whose days fall on one place of the strip, in their order. */
export function stackByPlace(articles: readonly DatedArticle[], scale: TimeScale): readonly Stack[] {
  const stacks = new Map<number, DatedArticle[]>()
  for (const article of articles) {
    const place = Math.round((scale.reach(article.published)[0] * places) / 100)
    const stack = stacks.get(place)
    if (stack) stack.push(article)
    else stacks.set(place, [article])
  }
  return [...stacks].map(([place, stack]) => ({
    x: `${Math.round((place * 10_000) / places) / 100}%`,
    articles: stack,
  }))
}
