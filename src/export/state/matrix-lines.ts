import type { StatePosition } from '../../record/state/positions/stance.ts'
import type { State } from '../../record/state/state.ts'
import { Tally } from '../../record/tally.ts'
import { stanceMarks } from './stance-marks.ts'

/** As many parties as stand side by side on a usual terminal. */
const mostParties = 12

const legend = '● for  ✕ against  ◐ on a condition  ✕→● moved  ●2 by so many sources  ? told with reserve'

/** The matrix: parties across, as their codes are short, and issues down; those with most stands first. */
export function matrixLines({ positions, shifts }: State): readonly string[] {
  const moved = new Map(shifts.toReversed().map((shift) => [cellKey(shift), shift.from]))
  const cells = new Map<string, string>()
  for (const position of positions) {
    const before = cells.get(cellKey(position))
    const cell = cellOf(position, moved.get(cellKey(position)))
    cells.set(cellKey(position), before === undefined ? cell : `${before} ${cell}`)
  }
  const parties = ranked(positions, ({ party }) => party)
  const shown = parties.slice(0, mostParties)
  const rows = ranked(positions, ({ issue }) => issue).map((issue) => [
    issue,
    ...shown.map((party) => cells.get(cellKey({ party, issue })) ?? '·'),
  ])
  if (rows.length === 0) return []
  return [...table([['', ...shown], ...rows]), ...leftOut(parties), legend]
}

function cellKey({ party, issue }: Pick<StatePosition, 'party' | 'issue'>): string {
  return `${party} ${issue}`
}

function cellOf(
  { stance, origins, rumoured }: StatePosition,
  from: StatePosition['stance'] | undefined,
): string {
  const arrow = from === undefined || from === stance ? '' : `${stanceMarks[from]}→`
  return `${arrow}${stanceMarks[stance]}${origins > 1 ? origins : ''}${rumoured ? '?' : ''}`
}

function ranked(
  positions: readonly StatePosition[],
  nameOf: (position: StatePosition) => string,
): readonly string[] {
  const tally = new Tally<string>()
  for (const position of positions) tally.add(nameOf(position))
  return tally.values()
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2))
      .join('')
      .trimEnd(),
  )
}

function leftOut(parties: readonly string[]): readonly string[] {
  const more = parties.slice(mostParties)
  return more.length === 0 ? [] : [`not shown: ${more.join(', ')} (--format json has all)`]
}
