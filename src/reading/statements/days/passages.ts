import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Article } from '../../../model/article.ts'
import type { Syntax } from '../../../model/syntax.ts'
import { takesUpSaying } from '../relays/reports.ts'
import type { Timeline } from './timeline.ts'

/** What the sentences round the statements of an article do. */
export interface Passages {
  /** Whether nothing is said in a sentence. */
  readonly isSilent: (sentence: number) => boolean
  /** Whether a sentence only says of what was said before it when or by whom: « C'est ce qu'elle a dit mardi ». */
  readonly takesUp: (sentence: number) => boolean
  /** Whether a sentence stands in an entry that opens with its hour, on a page that follows events: « 21h10 – ». */
  readonly isEntry: (sentence: number) => boolean
}

/** `speaking` are the sentences that hold statements. */
export function readPassages(
  { article, syntax }: { readonly article: Pick<Article, 'text'>; readonly syntax: Syntax },
  { timeline, speaking }: { readonly timeline: Timeline; readonly speaking: ReadonlySet<number> },
  forms: StatementForms,
): Passages {
  const isSilent = (sentence: number) => !speaking.has(sentence)
  return {
    isSilent,
    takesUp: (sentence) =>
      isSilent(sentence) && takesUpSaying(syntax.sentences[sentence]?.words ?? [], forms),
    isEntry: (sentence) => {
      const [start, end] = syntax.paragraphs[timeline.paragraphOf(sentence)] ?? [0, 0]
      return forms.opensEntry(article.text.slice(start, Math.min(end, start + longestHour)))
    },
  }
}

// « 21 h 10 – »
const longestHour = 12
