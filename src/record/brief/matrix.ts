import type { Shift, Stance } from '../state/positions/stance.ts'
import type { BriefSentence } from './brief-sentence.ts'
import type { Standing } from './standing.ts'

/** Parties down, issues across. */
export interface Matrix {
  /** Codes, most stands first. */
  readonly parties: readonly string[]
  /** Ids, most stands first. */
  readonly issues: readonly string[]
  /** By party, then issue; where a party has no word on an issue, there is none. */
  readonly cells: readonly MatrixCell[]
}

/** What a party holds of an issue. */
export interface MatrixCell {
  readonly party: string
  readonly issue: string
  /** Places in `Standing.positions`; several where stands about different parties are different stands. */
  readonly positions: readonly number[]
  /** Places in `Standing.shifts`, latest first. */
  readonly shifts: readonly number[]
  /** The stance that was left since the day that the reader asks of; null where none was. */
  readonly movedFrom: Stance | null
}

/** The matrix of what stands, given in the order of its rows; `lateShifts` are the shifts that are new to the reader. */
export function matrixOf(
  { positions, shifts }: Pick<Standing, 'positions' | 'shifts'>,
  lateShifts: ReadonlySet<BriefSentence>,
): Matrix {
  const isLate = (place: number): boolean => {
    const shift = shifts[place]
    return shift !== undefined && lateShifts.has(shift)
  }
  const cells = new Map<string, { positions: number[]; shifts: number[] }>()
  for (const [place, { tells }] of positions.entries()) {
    const cell = cells.get(keyOf(tells)) ?? { positions: [], shifts: [] }
    cell.positions.push(place)
    cells.set(keyOf(tells), cell)
  }
  for (const [place, { tells }] of shifts.entries()) cells.get(keyOf(tells))?.shifts.push(place)
  const issues = new Map<string, number>()
  for (const { tells } of positions) issues.set(tells.issue, (issues.get(tells.issue) ?? 0) + 1)
  return {
    parties: [...new Set(positions.map(({ tells }) => tells.party))],
    issues: [...issues].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([issue]) => issue),
    cells: [...cells.values()].map((cell) => {
      const { party = '', issue = '' } = positions[cell.positions[0] ?? 0]?.tells ?? {}
      const late = cell.shifts.find(isLate)
      return {
        party,
        issue,
        ...cell,
        movedFrom: late === undefined ? null : (shifts[late]?.tells.from ?? null),
      }
    }),
  }
}

function keyOf({ party, issue }: Pick<Shift, 'party' | 'issue'>): string {
  return JSON.stringify([party, issue])
}
