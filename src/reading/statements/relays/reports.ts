import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Word } from '../../../model/syntax.ts'
import type { OutletNamed } from './outlet-names.ts'

/** Words outside what is said, and how a language reads them. */
export interface Reporting {
  readonly words: readonly Word[]
  readonly forms: StatementForms
}

/** Whether an outlet stands where one that carries words does: « à X », « cité par X », « rapporte X », « au micro de X ». */
export function carriesWords({ first, end, by }: OutletNamed, reporting: Reporting): boolean {
  const { words, forms } = reporting
  const before = words[first - 1]?.key ?? ''
  if (forms.isA(before, 'of') || opensWithOf(first, reporting)) return isChannel(first - 1, reporting)
  // « dont X avait fait état »: reported before, and something else.
  if ([first - 2, end].some((at) => forms.isA(words[at]?.key ?? '', 'pluperfect'))) return false
  const leads = forms.isA(before, 'relay-preposition')
  switch (by) {
    case 'known':
      return leads || !forms.isA(before, 'preposition')
    case 'marked':
      return leads || isSubject([first, end], reporting)
    case 'described':
      return leads
  }
}

/** Whether an outlet is the one who reports: « rapporte X », « X rapporte ». */
export function isSubject([first, end]: readonly [number, number], { words, forms }: Reporting): boolean {
  return [first - 1, first - 2, end, end + 1, end + 2].some((at) => isSaying(words[at], forms))
}

/** « rapporte X »: right behind a verb of saying. */
export function isAfterSaying(first: number, { words, forms }: Reporting): boolean {
  return isSaying(words[first - 1], forms)
}

/** Whether a word may be a verb of saying, or one of making others' words known. */
export function isSaying(word: Word | undefined, forms: StatementForms): boolean {
  if (!word) return false
  return (
    forms.isA(word.key, 'publishing') ||
    (['finite', 'participle'] as const).some((inflection) => forms.speechVerbs(word, inflection).length > 0)
  )
}

/** « du Courrier »: the preposition is in the article. */
function opensWithOf(first: number, { words, forms }: Reporting): boolean {
  return forms.isA(words[first - 1]?.key ?? '', 'of-contraction')
}

// « au micro matinal de X »: adjectives between stay few.
const adjectives = 2

/** « au micro de X », « auprès de X », « une source de X »: what stands before the preposition carries words. */
function isChannel(of: number, { words, forms }: Reporting): boolean {
  for (let at = of - 1; at >= Math.max(0, of - 1 - adjectives); at--) {
    const key = words[at]?.key ?? ''
    if (forms.isA(key, 'channel') || forms.isA(key, 'anonymous')) return true
    if (!words[at]?.lexical || forms.isA(key, 'determiner')) return false
  }
  return false
}

// « un entretien accordé lundi à X »: words between stay few.
const channelReach = 4

/** « dans un entretien accordé à X », « … à X … »: an outlet to which a channel leads, or that is addressed by the first words. */
export function isOnAir({ first, by }: OutletNamed, { words, forms }: Reporting): boolean {
  if (by === 'described' || !forms.isA(words[first - 1]?.key ?? '', 'relay-preposition')) return false
  return (
    first === 1 ||
    words.slice(Math.max(0, first - 1 - channelReach), first - 1).some(({ key }) => forms.isA(key, 'channel'))
  )
}

/** « a appris X »: an outlet right behind a verb of making others' words known. */
export function isPublisher({ first }: OutletNamed, { words, forms }: Reporting): boolean {
  return forms.isA(words[first - 1]?.key ?? '', 'publishing')
}

/** « C'est ce qu'elle a dit mardi », « Cela a été déclaré par X »: says of what was said before when, where or by whom. */
export function takesUpSaying(words: readonly Word[], forms: StatementForms): boolean {
  return forms.isA(words[0]?.key ?? '', 'taking-up') && words.some((word) => isSaying(word, forms))
}
