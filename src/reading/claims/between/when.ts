import { contains, type Span } from '../../../model/span.ts'
import type { Ground } from '../ground.ts'
import { relationOf, type Tree } from '../tree.ts'
import type { Clause } from './clause.ts'

/** Clauses that tell of something else. */
const others: ReadonlySet<string> = new Set(['parataxis', 'advcl', 'conj', 'ccomp', 'discourse'])

/** A clause, and what of its times tells of something else. */
export interface TimedClause extends Pick<Clause, 'at' | 'governors'> {
  /** Times within this are left out. */
  readonly without?: Span
  /** Whether a governor tells of a deed by a day of its own: « ont annoncé mardi une rencontre le 9 mai ». */
  readonly isDeed?: (governor: number) => boolean
}

/** The time that a clause gives for what a word of it tells, the nearest to the word; null where none is given. EDTF. */
export function whenOf(tree: Tree, clause: TimedClause, { found }: Pick<Ground, 'found'>): string | null {
  let nearest: { readonly value: string; readonly steps: number } | null = null
  for (const time of found.times) {
    if (time.span[0] < tree.span[0] || time.span[1] > tree.span[1]) continue
    if (clause.without && contains(clause.without, time.span)) continue
    const steps = stepsTo(clause, time.span, tree)
    if (steps !== null && (nearest === null || steps < nearest.steps)) nearest = { value: time.value, steps }
  }
  return nearest?.value ?? null
}

// A time that stands deeper is told of something else: « les premiers pourparlers depuis la guerre de 1948 ».
const farthest = 2

/** How far a time stands below a word or what governs it; null where it is told of something else. */
function stepsTo({ at, governors, isDeed }: TimedClause, span: Span, tree: Tree): number | null {
  const chain = [at, ...governors]
  const time = headOf(span, tree)
  for (let steps = 0, word = time; word >= 0 && steps <= farthest; steps++) {
    const rank = chain.indexOf(word)
    if (rank > 0 && isDeed?.(word) && isOfDeed(time, at, tree)) return null
    if (rank >= 0) return steps + rank
    const token = tree.tokens[word]
    if (!token || others.has(relationOf(token)) || token.deprel === 'acl:relcl') return null
    word = token.head
  }
  return null
}

/** Whether a time stands with the deed rather than behind what the deed is about, which a passive one has for its subject. */
function isOfDeed(time: number, at: number, { tokens }: Tree): boolean {
  const token = tokens[at]
  return time < at && token !== undefined && relationOf(token) !== 'nsubj'
}

/** The word of a span on which its others depend. */
function headOf(span: Span, { tokens }: Tree): number {
  const isInside = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && contains(span, token.span)
  }
  return tokens.findIndex(({ head }, at) => isInside(at) && !isInside(head))
}

/** How a time stands to the day of publication; null where one of them is not known, or either may be first. */
export function comparedWithPublished(
  when: string | null,
  { article }: Pick<Ground, 'article'>,
): 'before' | 'same' | 'after' | null {
  const day = article.published?.value.slice(0, 10)
  const first = when?.match(/\d{4}(-\d\d)*/)?.[0]
  if (!day || !first || when?.startsWith('../') || isSeason(first)) return null
  const length = Math.min(day.length, first.length)
  const [own, published] = [first.slice(0, length), day.slice(0, length)]
  if (own === published) return length === day.length ? 'same' : null
  return own < published ? 'before' : 'after'
}

/** EDTF has 21 for spring to 24 for winter in the place of the month. */
function isSeason(value: string): boolean {
  return Number(value.slice(5, 7)) > 12
}
