import type { ClaimClass } from '../../../language/claim-forms.ts'
import { type Ground, wordsIn } from '../ground.ts'
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

const classes: ReadonlySet<ClaimClass> = new Set(['talk', 'talk-with'])

/** The words of a tree that tell of talks; « conférence de presse » and its like are marked `none` in the tables. */
export function talkWords(tree: Tree, ground: Pick<Ground, 'forms'>): readonly TalkWord[] {
  return wordsIn(tree, classes, ground)
    .filter(({ word }) => word.value !== 'none')
    .map(({ at, word }) => ({
      at,
      kind: word.value,
      isVerb: word.upos === 'VERB',
      needsPartner: word.class === 'talk-with',
    }))
}
