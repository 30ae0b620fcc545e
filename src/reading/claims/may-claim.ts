import { patternKey } from '../../knowledge/issue-pattern.ts'
import type { ClaimClass, ClaimForms } from '../../language/claim-forms.ts'
import type { AnalysedSentence, Token } from '../../model/token.ts'
import { agreementClasses } from './agreements/agreement-words.ts'
import { commitmentClasses } from './commitments/commitments.ts'
import { measureClasses } from './measures/measures.ts'
import type { ClaimSource } from './source.ts'
import { talkClasses } from './talks/talk-words.ts'

const classes: ReadonlySet<ClaimClass> = new Set([
  ...talkClasses,
  ...agreementClasses,
  ...commitmentClasses,
  ...measureClasses,
])

/** What tells the words without which there is no claim. */
interface Lookup extends Pick<ClaimSource, 'issues'> {
  readonly forms: Pick<ClaimForms, 'wordsOf'>
}

/** Whether sentences have a word of those without which `findClaims` finds nothing: one that may name an issue, or of another kind of claim. */
export function mayClaim(trees: readonly AnalysedSentence[], { issues, forms }: Lookup): boolean {
  const bears = ({ lemma, upos }: Token): boolean =>
    issues.has(patternKey(lemma)) ||
    forms.wordsOf(lemma).some((word) => classes.has(word.class) && word.upos === upos)
  return trees.some(({ tokens }) => tokens.some(bears))
}
