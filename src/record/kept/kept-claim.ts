import type { Claim } from '../../model/claim.ts'
import { afterDays } from '../state/day-span.ts'
import type { Evidence } from '../state/evidence.ts'
import type { Witness } from '../state/witness.ts'

/** A claim as the record gives it back; a row of `Ledger.claimsOf`. */
export interface ClaimRow {
  readonly key: number
  readonly article: string
  /** `YYYY-MM-DD`; '~' only where no day is asked for. */
  readonly knownFrom: string
  readonly event: number | null
  readonly claim: string
  readonly evidence: string
}

/** Evidence that knows its row. */
export interface EvidenceOfRow extends Evidence {
  readonly key: number
}

/** A witness that knows its row. */
export interface KeptWitness extends Witness {
  readonly evidence: EvidenceOfRow
  readonly event: number | null
}

type PackedClaim = readonly [Claim, Witness['told']]
/** An article that is not undated certainly was out on the day from which it counts. */
type PackedEvidence = Omit<Evidence, 'article' | 'undated'> & { readonly undated?: true }

/** The witness as JSON; `evidenceOf` and `witnessOf` are the way back. */
export function packWitness({ claim, told, evidence }: Witness): {
  readonly claim: string
  readonly evidence: string
} {
  const { article: _article, undated, ...words } = evidence
  const packed: PackedClaim = [claim, told]
  const kept: PackedEvidence = { ...words, ...(undated ? { undated } : {}) }
  return { claim: JSON.stringify(packed), evidence: JSON.stringify(kept) }
}

/** The witness of a row that `packWitness` made. */
export function witnessOfRow(row: ClaimRow): KeptWitness {
  const [claim, told]: PackedClaim = JSON.parse(row.claim)
  const evidence = evidenceOf(row.article, JSON.parse(row.evidence))
  const knownFrom = row.knownFrom === afterDays ? null : row.knownFrom
  return {
    claim,
    evidence: { key: row.key, ...evidence },
    told,
    knownFrom,
    outBy: evidence.undated ? null : knownFrom,
    event: row.event,
  }
}

/** The evidence that `packWitness` made of words of an article (`Article.id`), out of its JSON. */
export function evidenceOf(article: string, packed: unknown): Evidence {
  if (!isPacked(packed)) throw new Error(`the record has evidence of ${article} without words`)
  const { span, quote, speaker, saidOn, dated, certainty, undated = false } = packed
  // Objects of one shape, each made at one go: a state has tens of thousands of them.
  return packed.in === undefined
    ? { article, span, quote, speaker, saidOn, dated, certainty, undated }
    : { article, span, in: packed.in, quote, speaker, saidOn, dated, certainty, undated }
}

function isPacked(value: unknown): value is PackedEvidence {
  return typeof value === 'object' && value !== null && 'quote' in value
}
