import { type Aspect, aspects, type Judgement } from './rule-judgements.ts'
import type { Sorting } from './rule-sources.ts'

interface Share {
  readonly right: number
  readonly asked: number
}

interface Row {
  readonly name: string
  readonly fires: number
  readonly shares: Readonly<Record<Aspect, Share>>
}

/** Fewer cases than this tell nothing of a rule: it stands last and is not marked. */
const leastCases = 10
const nameWidth = 30
const cellWidth = 20
/** Percentage points under the share of all rules from which a share is marked. */
const markedGap = 10

/**
 * A table of the rules of a sorting, those first that are most often wrong in what they decide; a share that is far under that of all
 * is marked with <.
 */
export function ruleTable(judgements: readonly Judgement[], { title, decides, sourceOf }: Sorting): string {
  const names = [...new Set(judgements.map(({ statement }) => sourceOf(statement)))]
  const rows = names
    .map((name) =>
      rowOf(
        name,
        judgements.filter(({ statement }) => sourceOf(statement) === name),
      ),
    )
    .toSorted((a, b) => rankOf(a.shares[decides]) - rankOf(b.shares[decides]))
  const all = rowOf('all', judgements)
  return [headOf(title), ...[...rows, all].map((row) => lineOf(row, all))].map((line) => `${line}\n`).join('')
}

function headOf(title: string): string {
  return [
    title.padEnd(nameWidth),
    'fires'.padStart(6),
    ...aspects.map((aspect) => aspect.padStart(10).padEnd(cellWidth)),
  ]
    .join('')
    .trimEnd()
}

function rowOf(name: string, group: readonly Judgement[]): Row {
  const shares = aspects.map((aspect) => [aspect, shareOf(group, aspect)] as const)
  return { name, fires: group.length, shares: Object.fromEntries(shares) as Row['shares'] }
}

function shareOf(group: readonly Judgement[], aspect: Aspect): Share {
  const verdicts = group.flatMap(({ isRight }) => isRight[aspect] ?? [])
  return { right: verdicts.filter(Boolean).length, asked: verdicts.length }
}

function rankOf(share: Share): number {
  return percentOf(share) + (share.asked < leastCases ? 1000 : 0)
}

function percentOf({ right, asked }: Share): number {
  return asked === 0 ? 100 : (100 * right) / asked
}

function lineOf({ name, fires, shares }: Row, all: Row): string {
  const cells = aspects.map((aspect) => cellOf(shares[aspect], all.shares[aspect]))
  return [`  ${name}`.padEnd(nameWidth), String(fires).padStart(6), ...cells].join('').trimEnd()
}

/** « 57 % of 14 », with a mark where that is far under the share of all. */
function cellOf(share: Share, all: Share): string {
  if (share.asked === 0) return '–'.padStart(6).padEnd(cellWidth)
  const isMarked = share.asked >= leastCases && percentOf(share) <= percentOf(all) - markedGap
  const percent = percentOf(share).toFixed(0).padStart(6)
  return `${percent} % of ${share.asked}${isMarked ? ' <' : ''}`.padEnd(cellWidth)
}
