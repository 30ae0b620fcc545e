import type { ClaimDraft } from '../draft.ts'

type Meeting = Extract<ClaimDraft, { readonly kind: 'talk' | 'agreement' }>

/** Whether an earlier claim says the same of the same parties; one that gives no day may be of any. */
export function isToldAgain(draft: Meeting, before: readonly Meeting[]): boolean {
  return before.some(
    (earlier) =>
      earlier.status === draft.status &&
      isSameCircle(earlier.parties, draft.parties) &&
      (earlier.when === null || draft.when === null || earlier.when === draft.when),
  )
}

/** Whether the parties that one tells of are all among those of the other. */
export function isSameCircle(a: readonly string[], b: readonly string[]): boolean {
  return a.every((party) => b.includes(party)) || b.every((party) => a.includes(party))
}
