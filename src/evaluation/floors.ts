import { basename, dirname, join, resolve } from 'node:path'
import type { Figure } from './figures.ts'

/** The least that each row of a set must reach, in percent. */
export type SetFloors = Readonly<Record<string, number>>

/** Floors of each set of gold, by the last two names of its path, such as `examples/gold`. */
export type Floors = Readonly<Record<string, SetFloors>>

/** A figure that has fallen below its floor. */
export interface Shortfall {
  readonly name: string
  readonly floor: number
  readonly figure: number
}

/** Under what name a folder of gold has its floors. */
export function setNameOf(folder: string): string {
  const path = resolve(folder)
  return join(basename(dirname(path)), basename(path)).replaceAll('\\', '/')
}

/** What a row is judged by: F1 where wrong findings count against it, else the share of the gold that is right. */
export function worthOf({ name, f1, recall }: Figure): number {
  return /^(statements: found|claims )/.test(name) ? f1 : recall
}

/** Figures below their floors; a row that is gone has fallen to nothing. */
export function shortfalls(rows: readonly Figure[], floors: SetFloors): Shortfall[] {
  const worths = new Map(rows.map((row) => [row.name, worthOf(row)]))
  return Object.entries(floors)
    .map(([name, floor]) => ({ name, floor, figure: worths.get(name) ?? 0 }))
    .filter(({ floor, figure }) => figure < floor)
}

/** The floors lifted to the figures, rounded down to a half; none is lowered, and one at nothing says nothing. */
export function raised(rows: readonly Figure[], floors: SetFloors): SetFloors {
  const today = rows.map((row) => [row.name, Math.floor(worthOf(row) * 2) / 2] as const)
  const lifted = today.map(([name, worth]) => [name, Math.max(worth, floors[name] ?? 0)] as const)
  return { ...floors, ...Object.fromEntries(lifted.filter(([, floor]) => floor > 0)) }
}
