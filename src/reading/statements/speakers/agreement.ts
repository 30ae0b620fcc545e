import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Found } from '../../../model/found.ts'
import type { Span } from '../../../model/span.ts'
import type { Speaker } from '../../../model/statement.ts'
import { headOf, relationOf, type TreeWord, tokenOf, type WordFinder } from '../trees.ts'
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
export function agreementOf(speaker: Speaker, stage: Pick<Stage, 'genderOf' | 'wordAt'>): Agreement {
  if (speaker.kind === 'named' && speaker.entity !== null)
    return { gender: stage.genderOf(speaker.entity), number: 'Sing' }
  const head = speaker.span && headWithin(speaker.span, stage.wordAt)
  return { gender: featureOf(head, 'Gender'), number: featureOf(head, 'Number') }
}

function featureOf(word: TreeWord | null, name: string): string | null {
  const feats = (word && tokenOf(word)?.feats) ?? ''
  return new RegExp(`(?:^|\\|)${name}=(\\w+)`).exec(feats)?.[1] ?? null
}

/** The word of a span that hangs on one outside it. */
function headWithin([from, to]: Span, wordAt: WordFinder): TreeWord | null {
  for (let at = from; at < to; at++) {
    const word = wordAt(at)
    const head = word && headOf(word)
    const place = head ? (tokenOf(head)?.span[0] ?? -1) : -1
    if (word && !(from <= place && place < to) && tokenOf(word)?.upos !== 'DET') return word
  }
  return null
}

interface Evidence {
  readonly found: Pick<Found, 'mentions' | 'entities'>
  readonly wordAt: WordFinder
  readonly forms: Pick<StatementForms, 'genderOf'>
}

/** Tells the gender of people: by their first names, or else by what most of the titles and offices beside their names have. */
export function genderFinder({ found, wordAt, forms }: Evidence): Stage['genderOf'] {
  const votes = new Map<string, number>()
  for (const { entity, span } of found.mentions) {
    const word = wordAt(span[0])
    const gender = featureOf(word && nounOf(word), 'Gender')
    const vote = gender === 'Fem' ? 1 : gender === 'Masc' ? -1 : 0
    votes.set(entity, (votes.get(entity) ?? 0) + vote)
  }
  const names = new Map(found.entities.map(({ id, name }) => [id, name]))
  return (entity) => {
    const vote = votes.get(entity) ?? 0
    return forms.genderOf(names.get(entity) ?? '') ?? (vote > 0 ? 'Fem' : vote < 0 ? 'Masc' : null)
  }
}

/** Relations by which a name belongs to the noun before it: « Mme X », « la ministre X ». */
const naming = new Set(['nmod', 'appos', 'flat'])

function nounOf(word: TreeWord): TreeWord | null {
  const head = naming.has(relationOf(tokenOf(word)?.deprel ?? '')) ? headOf(word) : null
  return head && tokenOf(head)?.upos === 'NOUN' ? head : null
}
