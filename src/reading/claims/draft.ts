import type { Claim } from '../../model/claim.ts'

type WithoutId<Kind> = Kind extends Claim ? Omit<Kind, 'id'> : never

/** A claim that has no id yet. */
export type ClaimDraft = WithoutId<Claim>

/** The first telling of each claim, a party's own words before others': what says the same of the same parties is left out. */
export function firstTellings(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const seen = new Set<string>()
  return [...drafts]
    .sort((a, b) => voiceRank(a) - voiceRank(b) || a.evidence[0] - b.evidence[0])
    .filter((draft) => {
      const key = JSON.stringify(sense(draft))
      return !seen.has(key) && seen.add(key)
    })
}

function voiceRank(draft: ClaimDraft): number {
  return draft.kind === 'position' && draft.voice !== 'own' ? 1 : 0
}

/** What a claim says, without where it says so. */
function sense(draft: ClaimDraft): readonly unknown[] {
  switch (draft.kind) {
    case 'position':
      return [draft.party, draft.issue, draft.stance]
    case 'condition':
      return [draft.party, draft.of, draft.gates]
    case 'talk':
      return [[...draft.parties].sort(), draft.status, draft.when]
    case 'agreement':
      return [[...draft.parties].sort(), draft.status, draft.when]
    case 'commitment':
      return [draft.giver, draft.receiver, draft.what, draft.status, draft.amount]
    case 'measure':
      return [draft.actor, draft.target, draft.act, draft.when]
  }
}
