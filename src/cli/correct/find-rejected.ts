import type { RejectCorrection } from '../../model/correction.ts'
import type { Reading } from '../../model/reading.ts'
import { addressOfClaim, addressOfStatement } from '../../record/corrections/rejections.ts'

/** What of an article may be rejected, with its id there. */
interface Candidate {
  readonly id: string
  readonly address: RejectCorrection
}

/**
 * The statement or claim of a reading that is meant by its id, or by words that only one of them holds.
 *
 * @throws Error where none or several are meant; the message lists what there is.
 */
export function findRejected(reading: Reading, meant: string): RejectCorrection {
  const candidates: readonly Candidate[] = [
    ...reading.statements.map((statement) => ({
      id: statement.id,
      address: addressOfStatement(statement, reading),
    })),
    ...[...reading.claims, ...reading.titleClaims].map((claim) => ({
      id: claim.id,
      address: addressOfClaim(claim, reading),
    })),
  ]
  const byId = candidates.filter(({ id }) => id === meant)
  const fitting = byId.length > 0 ? byId : candidates.filter(({ address }) => holds(address.quote, meant))
  const [only, ...others] = fitting
  if (only && others.length === 0) return only.address
  const what = fitting.length === 0 ? `nothing in article ${reading.article.id} is` : 'several are'
  const list = (fitting.length > 0 ? fitting : candidates).map(lineOf).join('\n')
  throw new Error(
    `${what} meant by “${meant}”; give one of these ids:\n${list === '' ? '  (it has no statement and no claim)' : list}`,
  )
}

function holds(quote: string, words: string): boolean {
  return plain(words) !== '' && plain(quote).includes(plain(words))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function lineOf({ id, address }: Candidate): string {
  return `  ${id}  ${address.target}  ${address.says}: “${address.quote.replace(/\s+/g, ' ')}”`
}
