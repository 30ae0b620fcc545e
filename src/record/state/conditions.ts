import type { ConditionEnding, EndingOf } from './condition-ending.ts'
import { compareText } from './day-span.ts'
import type { Evidence } from './evidence.ts'
import { groupBy } from './group-by.ts'
import { countOrigins, type OriginOf } from './origins.ts'
import type { WitnessOf } from './witness.ts'

/** What a party makes wait for what another must do, as of a day. */
export interface StateCondition {
  readonly party: string
  /** Who must meet it. */
  readonly of: string
  /** The issue that waits. */
  readonly gates: string
  /** What must be done, as printed. */
  readonly requires: string | null
  /** EDTF of the first telling. */
  readonly since: string | null
  /** Independent sources. */
  readonly origins: number
  /** How many there are, where not all are shown. */
  readonly tellings?: number
  /** In order of the telling. */
  readonly evidence: readonly Evidence[]
  readonly status: 'open' | ConditionEnding['kind']
  /** What says that it is open no more; null where it is, as far as anybody tells plainly. */
  readonly ended: Pick<ConditionEnding, 'on' | 'evidence'> | null
}

/** Conditions as told by claims that are given in order; the same words for the same are one. */
export function gatherConditions(
  witnesses: readonly WitnessOf<'condition'>[],
  { originOf, endingOf }: { readonly originOf: OriginOf; readonly endingOf: EndingOf },
): readonly StateCondition[] {
  const told = witnesses.filter(({ claim }) => claim.certainty !== 'denied')
  return [...groupBy(told, keyOf)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, tellings]) => ({ ...conditionOf(tellings, originOf), ...endOf(endingOf(tellings)) }))
}

function keyOf({ claim: { party, of, gates, requires } }: WitnessOf<'condition'>): string {
  const words = (requires ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [party, of, gates, words.join(' ')].join('\u0000')
}

type End = Pick<StateCondition, 'status' | 'ended'>

function endOf(ending: ConditionEnding | null): End {
  if (ending === null) return { status: 'open', ended: null }
  const { kind, on, evidence } = ending
  return { status: kind, ended: { on, evidence } }
}

function conditionOf(
  tellings: readonly WitnessOf<'condition'>[],
  originOf: OriginOf,
): Omit<StateCondition, keyof End> {
  const evidence = tellings.map((telling) => telling.evidence)
  const claim = tellings[0]?.claim
  return {
    party: claim?.party ?? '',
    of: claim?.of ?? '',
    gates: claim?.gates ?? '',
    requires: claim?.requires ?? null,
    since: evidence.find(({ dated }) => dated !== null)?.dated?.on ?? null,
    origins: countOrigins(evidence, originOf),
    evidence,
  }
}
