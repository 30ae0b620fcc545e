import type {
  Correction,
  KeptCorrection,
  MergeCorrection,
  RenameCorrection,
  SplitCorrection,
} from '../../model/correction.ts'
import { type Split, sideOf } from './split.ts'

/** A correction with its number. */
export interface Numbered<Kind extends Correction> {
  readonly number: number
  readonly correction: Kind
}

/** What analysts say of who is who. */
export interface IdentityCorrections {
  readonly merges: readonly Numbered<MergeCorrection>[]
  readonly splits: readonly Split[]
  readonly renames: readonly Numbered<RenameCorrection>[]
}

/** The corrections of identities that hold, in their order. Of a merge and a split that contradict each other the later holds. */
export function identityCorrections(kept: readonly KeptCorrection[]): IdentityCorrections {
  const holding = kept.filter(({ undoneAt }) => undoneAt === null).toSorted((a, b) => a.number - b.number)
  const merges = ofKind<MergeCorrection>(holding, 'merge')
  const splits = ofKind<SplitCorrection>(holding, 'split')
  return {
    merges: merges.filter(
      (merge) => !splits.some((split) => split.number > merge.number && parts(split, merge)),
    ),
    splits: splits.filter(
      (split) => !merges.some((merge) => merge.number > split.number && parts(split, merge)),
    ),
    renames: ofKind<RenameCorrection>(holding, 'rename'),
  }
}

function ofKind<Kind extends Correction>(
  kept: readonly KeptCorrection[],
  kind: Kind['kind'],
): readonly Numbered<Kind>[] {
  const isOfKind = (one: KeptCorrection): one is KeptCorrection & { readonly correction: Kind } =>
    one.correction.kind === kind
  return kept.filter(isOfKind).map(({ number, correction }) => ({ number, correction }))
}

/** Whether what the merge joins stands on both sides of the split. */
function parts(split: Split, { correction: { identity, other } }: Numbered<MergeCorrection>): boolean {
  const sides = new Set([sideOf(identity.id, split), sideOf(other.id, split)])
  return sides.has('off') && sides.has('rest')
}
