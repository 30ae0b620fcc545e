import type { Claim } from '../../../model/claim.ts'
import { endingsOf } from '../condition-ending.ts'
import { compareText } from '../day-span.ts'
import { allFindings, type Findings, type SomeFindings } from '../findings.ts'
import { groupBy } from '../group-by.ts'
import type { Witness, WitnessOf } from '../witness.ts'
import type { GroupName, Surroundings } from './section.ts'
import { sectionKinds, sections } from './sections.ts'

/** The lines that claims, given in order, give to a state; `shape` is applied to those of each group. */
export function findLines(
  witnesses: readonly Witness[],
  around: Omit<Surroundings, 'endingOf'>,
  shape: (findings: SomeFindings) => SomeFindings,
): Findings {
  const stands = ofKind(witnesses, 'position')
  const found = groupsOfKind(stands, 'position').map((group) =>
    sections.position.find(group, { ...around, endingOf: noEnding }),
  )
  const positions = found.flatMap((lines) => lines.positions ?? [])
  const surroundings = { ...around, endingOf: endingsOf({ witnesses, stands, positions }) }
  return allFindings(
    sectionKinds.flatMap((kind) =>
      groupsOf(witnesses, kind).map((group) => shape(findIn(kind, group, surroundings))),
    ),
  )
}

function noEnding(): null {
  return null
}

/** The lines of one group of claims, given in order. */
export function findIn(
  kind: Claim['kind'],
  group: readonly Witness[],
  surroundings: Surroundings,
): SomeFindings {
  return findOfKind(ofKind(group, kind), kind, surroundings)
}

function findOfKind<Kind extends Claim['kind']>(
  group: readonly WitnessOf<Kind>[],
  kind: Kind,
  surroundings: Surroundings,
): SomeFindings {
  return sections[kind].find(group, surroundings)
}

function groupsOf(witnesses: readonly Witness[], kind: Claim['kind']): readonly (readonly Witness[])[] {
  return groupsOfKind(ofKind(witnesses, kind), kind)
}

function groupsOfKind<Kind extends Claim['kind']>(
  witnesses: readonly WitnessOf<Kind>[],
  kind: Kind,
): readonly (readonly WitnessOf<Kind>[])[] {
  const { nameOf, follow } = sections[kind]
  if (follow) return follow(witnesses)
  return [...groupBy(witnesses, ({ claim }) => nameOf(claim) ?? '')]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => group)
}

function ofKind<Kind extends Claim['kind']>(
  witnesses: readonly Witness[],
  kind: Kind,
): readonly WitnessOf<Kind>[] {
  const isOfKind = (witness: Witness): witness is WitnessOf<Kind> => witness.claim.kind === kind
  return witnesses.filter(isOfKind)
}

/** The group of a claim by what it says; '' where comparing finds its event. */
export function groupNameOf<Kind extends Claim['kind']>(kind: Kind, claim: WitnessOf<Kind>['claim']): string {
  return sections[kind].nameOf(claim) ?? ''
}

/** The group of another kind that the lines of a claim's group also rest on; null: none. */
export function groundOf(claim: Claim): GroupName | null {
  return groundOfKind(claim.kind, claim)
}

function groundOfKind<Kind extends Claim['kind']>(
  kind: Kind,
  claim: WitnessOf<Kind>['claim'],
): GroupName | null {
  return sections[kind].restsOn?.(claim) ?? null
}

/** Whether lines of a kind rest on groups of another. */
export function restsOnOthers(kind: Claim['kind']): boolean {
  return sections[kind].restsOn !== undefined
}

/** The last day before the lines of a group, given in order, change without a further claim; null: they don't. */
export function stayOf(kind: Claim['kind'], group: readonly Witness[]): string | null {
  return stayOfKind(ofKind(group, kind), kind)
}

function stayOfKind<Kind extends Claim['kind']>(
  group: readonly WitnessOf<Kind>[],
  kind: Kind,
): string | null {
  return sections[kind].staysUntil?.(group) ?? null
}

/** Divides claims of a kind, given in any order, into events; `settled` names events that some are known to tell of. */
export function followIn(kind: Claim['kind'], witnesses: readonly Witness[], settled: Settled): Groups {
  return followOfKind(ofKind(witnesses, kind), kind, settled)
}

type Settled = (witness: Witness) => number | null
type Groups = readonly (readonly Witness[])[]

function followOfKind<Kind extends Claim['kind']>(
  witnesses: readonly WitnessOf<Kind>[],
  kind: Kind,
  settled: Settled,
): Groups {
  return sections[kind].follow?.(witnesses, settled) ?? []
}
