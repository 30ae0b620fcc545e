import type { Findings } from './check.ts'

/** What a comparison found, in lines for people; of each kind of fault at most so many. */
export function reportOf({ asOf, shifts, stands, talks, sums, families }: Findings, details: number): string {
  const list = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [`  ${name}: ${lines.length}`, ...lines.slice(0, details).map((line) => `    ${line}`)]
  return [
    `As of ${asOf}`,
    `  shifts: ${shifts.found} of ${shifts.known} with their day`,
    ...list('shifts on another day', shifts.onOtherDay),
    ...list('shifts missed', shifts.missed),
    ...list('shifts added', shifts.added),
    `  stands: ${stands.right} of ${stands.known}`,
    ...list('stands wrong', stands.wrong),
    ...list('stands added', stands.added),
    `  talks: ${talks.right} of ${talks.known} in their state; ${talks.statesFound} of ${talks.statesKnown} states and ${talks.denialsFound} of ${talks.denialsKnown} denials found`,
    ...list('talks wrong', talks.wrong),
    ...list('states missed', talks.statesMissed),
    ...list('talks split', talks.split),
    ...list('talks joined', talks.joined),
    ...list('talks added', talks.added),
    `  sums: ${sums.right} of ${sums.known} totals; ${sums.packagesFound} of ${sums.packagesKnown} packages, ${sums.runningFound} of ${sums.runningKnown} running totals`,
    ...list('totals wrong', sums.wrong),
    ...list('sums missed', sums.missed),
    ...list('sums counted twice', sums.twice),
    ...list('sums added', sums.added),
    `  reprints: ${families.found} of ${families.known} with their original`,
    ...list('reprints apart', families.missed),
    ...list('families joined', families.joined),
  ].join('\n')
}
