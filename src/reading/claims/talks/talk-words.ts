import type { ClaimClass } from '../../../language/claim-forms.ts'
import { wordsIn } from '../ground.ts'
import type { Tree } from '../tree.ts'

/** A word that tells of a talk. */
export interface TalkWord {
  readonly at: number
  /** The kind of talk as the tables have it: `process`, `meeting`, `summit`, `visit`, `call`, `round`. */
  readonly kind: string
  readonly isVerb: boolean
  /** Whether it is a talk only where the words say with whom. */
  readonly needsPartner: boolean
}

/** The classes of words of which one stands wherever a talk is told. */
export const talkClasses: ReadonlySet<ClaimClass> = new Set(['talk', 'talk-with'])

/** The words of a tree that tell of talks; « conférence de presse » and its like are marked `none` in the tables. */
export function talkWords(tree: Tree): readonly TalkWord[] {
  return wordsIn(tree, talkClasses).flatMap(({ at, word }) => {
    if (word.value === 'none') return []
    if (word.value === 'by-phone') return byPhone(tree, at)
    const isVerb = word.upos === 'VERB'
    return { at, kind: word.value, isVerb, needsPartner: word.class === 'talk-with' }
  })
}

/** « l'a prévenu par téléphone »: whatever the verb, it is a call. */
function byPhone({ tokens }: Tree, at: number): TalkWord[] {
  const head = tokens[at]?.head ?? -1
  return tokens[head]?.upos === 'VERB' ? [{ at: head, kind: 'call', isVerb: true, needsPartner: false }] : []
}
