import type { Span } from '../../../model/span.ts'
import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Speaker } from '../../../model/statement.ts'
import { headOf, relationOf, type TreeWord, tokenOf } from '../trees.ts'
import type { Stage } from './stage.ts'

/** Gender and number as the parser's features name them; null where nothing tells. */
export interface Agreement {
  readonly gender: string | null
  readonly number: string | null
}

/** Whether two may be the same by gender and number. */
export function agree(a: Agreement, b: Agreement): boolean {
  return fits(a.gender, b.gender) && fits(a.number, b.number)
}

function fits(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

/** What the words tell of a speaker: of a person all the words that name them in the article, else those of the phrase. */
export function agreementOf(speaker: Speaker, forms: StatementForms, stage: Stage): Agreement {
  if (speaker.kind === 'named' && speaker.entity !== null)
    return { gender: forms.genderOf(speaker.name) ?? genderOf(speaker.entity, stage), number: 'Sing' }
  const head = speaker.span && headWithin(speaker.span, stage)
  return { gender: featureOf(head, 'Gender'), number: featureOf(head, 'Number') }
}

function featureOf(word: TreeWord | null, name: string): string | null {
  const feats = (word && tokenOf(word)?.feats) ?? ''
  return new RegExp(`(?:^|\\|)${name}=(\\w+)`).exec(feats)?.[1] ?? null
}

/** The word of a span that hangs on one outside it. */
function headWithin([from, to]: Span, { wordAt }: Stage): TreeWord | null {
  for (let at = from; at < to; at++) {
    const word = wordAt(at)
    const head = word && headOf(word)
    const place = head ? (tokenOf(head)?.span[0] ?? -1) : -1
    if (word && !(from <= place && place < to) && tokenOf(word)?.upos !== 'DET') return word
  }
  return null
}

/** Relations by which a name belongs to the noun before it. */
const naming = new Set(['nmod', 'appos', 'flat'])

/** The gender that most of the titles and offices beside a person's names have: « Mme X », « la ministre X ». */
function genderOf(entity: string, { found, wordAt }: Stage): string | null {
  const votes = new Map<string, number>()
  for (const mention of found.mentions) {
    const word = mention.entity === entity ? wordAt(mention.span[0]) : null
    const noun = word && nounOf(word)
    const gender = featureOf(noun, 'Gender')
    if (gender) votes.set(gender, (votes.get(gender) ?? 0) + 1)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

function nounOf(word: TreeWord): TreeWord | null {
  const head = naming.has(relationOf(tokenOf(word)?.deprel ?? '')) ? headOf(word) : null
  return head && tokenOf(head)?.upos === 'NOUN' ? head : null
}
