import type { Ground } from '../ground.ts'
import { subtree, type Tree } from '../tree.ts'
import type { Clause } from './clause.ts'

/** Clauses that tell of something else. */
const others: ReadonlySet<string> = new Set(['parataxis', 'advcl', 'conj', 'ccomp', 'discourse'])
const othersAbove: ReadonlySet<string> = new Set([...others, 'acl'])

/** The time that a clause gives for what a word of it tells, the nearest to the word; null where none is given. EDTF. */
export function whenOf(tree: Tree, { at, governors }: Clause, ground: Pick<Ground, 'found'>): string | null {
  return timeUnder(tree, subtree(tree, at, others), ground) ?? timeAbove(tree, governors, ground)
}

function timeAbove(
  tree: Tree,
  governors: readonly number[],
  ground: Pick<Ground, 'found'>,
): string | null {
  for (const governor of governors) {
    const time = timeUnder(tree, subtree(tree, governor, othersAbove), ground)
    if (time) return time
  }
  return null
}

function timeUnder(tree: Tree, members: readonly number[], { found }: Pick<Ground, 'found'>): string | null {
  const starts = new Set(members.map((member) => tree.tokens[member]?.span[0]))
  const [from, to] = tree.span
  const held = found.times.find(
    ({ span }) => span[0] >= from && span[1] <= to && [...starts].some((start) => inside(span, start)),
  )
  return held?.value ?? null
}

function inside([from, to]: readonly [number, number], offset: number | undefined): boolean {
  return offset !== undefined && from <= offset && offset < to
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
