import type { Claim } from '../../model/claim.ts'
import type { Evidence } from '../state/evidence.ts'
import type { Witness } from '../state/witness.ts'

/** A claim as the record gives it back; a row of `Ledger.claimsOf`. */
export interface ClaimRow {
  readonly key: number
  readonly article: string
  /** `YYYY-MM-DD`; '' always. */
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
type PackedEvidence = Omit<Evidence, 'article' | 'undated'>

/** The witness as JSON; `evidenceOf` and `witnessOf` are the way back. */
export function packWitness({ claim, told, evidence }: Witness): {
  readonly claim: string
  readonly evidence: string
} {
  const { article: _article, undated: _undated, ...words } = evidence
  const packed: PackedClaim = [claim, told]
  return { claim: JSON.stringify(packed), evidence: JSON.stringify(words satisfies PackedEvidence) }
}

/** The witness of a row that `packWitness` made. */
export function witnessOfRow(row: ClaimRow): KeptWitness {
  const [claim, told]: PackedClaim = JSON.parse(row.claim)
  return {
    claim,
    evidence: { key: row.key, ...evidenceOfRow(row) },
    told,
    knownFrom: row.knownFrom === '' ? null : row.knownFrom,
    event: row.event,
  }
}

/** The evidence of a row that `packWitness` made. */
export function evidenceOfRow({
  article,
  knownFrom,
  evidence,
}: Pick<ClaimRow, 'article' | 'knownFrom' | 'evidence'>): Evidence {
  const words: PackedEvidence = JSON.parse(evidence)
  return { article, ...words, undated: knownFrom === '' }
}
