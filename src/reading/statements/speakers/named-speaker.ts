import { partyWithin } from '../../../knowledge/gazetteer.ts'
import type { StatementForms } from '../../../language/statement-forms.ts'
import { affiliationBy } from '../../../model/affiliation.ts'
import type { Speaker } from '../../../model/statement.ts'
import { type Clauses, type Stretch, spanOf } from '../clauses.ts'
import { type Item, keyOf, wordsOf } from '../items.ts'
import { listAttributions } from '../rules/attribution.ts'
import { type Named, nameAt, namesWithin, type Stage, speakerOf } from './stage.ts'

// A phrase that is longer is a clause more often than a group of people.
const longestGroup = 8

/** A person who is named, and not only as a part of somebody's description. */
export function namedPerson(stretch: Stretch, clauses: Clauses, stage: Stage): Speaker | null {
  const person = freeNames(stretch, clauses, stage).find(({ entity }) => entity.type === 'person')
  return person ? speakerOf(person, 'named') : null
}

/** A country, an organisation, a capital or an outlet by its name. */
export function namedPower(stretch: Stretch, clauses: Clauses, stage: Stage): Speaker | null {
  const power = freeNames(stretch, clauses, stage).find(({ entity }) => entity.type !== 'person')
  return power ? speakerOf(power, power.entity.type === 'outlet' ? 'outlet' : 'collective') : null
}

/** Any other short phrase that begins as a noun does and names people or a body of them. */
export function someGroup(stretch: Stretch, { items, forms }: Clauses, stage: Stage): Speaker | null {
  const [from, to] = stretch
  const span = spanOf(items, stretch)
  if (!span || to - from > longestGroup || !forms.isA(keyOf(items[from]), 'determiner')) return null
  if (items.slice(from, to).some((item) => isVerb(keyOf(item), forms))) return null
  if (items.slice(from, from + 3).some((item) => forms.isA(keyOf(item), 'not-speaker'))) return null
  const words = wordsOf(items.slice(from, to))
  const isOfParty = !words.some(({ key }) => forms.isA(key, 'private') || forms.isA(key, 'former'))
  const found = isOfParty ? affiliationBy('within', partyWithin(words, stage.gazetteer)) : null
  const [party, basis] = [found?.party ?? null, found?.basis ?? null]
  return {
    name: nameAt(stage.text, span),
    kind: 'collective',
    party,
    basis,
    holder: null,
    entity: null,
    span,
  }
}

/** Whether a word makes a clause of a phrase. */
function isVerb(key: string, forms: StatementForms): boolean {
  return forms.isA(key, 'finite') || forms.isA(key, 'being') || forms.isA(key, 'auxiliary')
}

/** The names of a stretch that no preposition makes a part of something else: « la chute de Kiev », « à Moscou ». */
function freeNames(stretch: Stretch, { items, forms }: Clauses, stage: Stage): readonly Named[] {
  const span = spanOf(items, stretch)
  if (!span) return []
  return namesWithin(span, stage).filter((name) => {
    const at = items.findIndex((item) => item.span[0] >= name.span[0])
    return !followsPreposition(items, at, { from: stretch[0], forms })
  })
}

/** Whether a preposition of the same stretch stands before an item, or before its article or title. */
export function followsPreposition(
  items: readonly Item[],
  at: number,
  { from, forms }: { readonly from: number; readonly forms: StatementForms },
): boolean {
  let before = at - 1
  while (before >= from && isLead(keyOf(items[before]), forms)) before--
  // « Selon », « pour » before the stretch name the one who speaks; « de » makes a part of something else of it.
  return before >= from
    ? forms.isA(keyOf(items[before]), 'preposition')
    : forms.isA(keyOf(items[before]), 'of') && !endsAttribution(items, before, forms)
}

/** « aux yeux de X », « de l'avis de X »: the preposition leads to the one who speaks. */
function endsAttribution(items: readonly Item[], at: number, forms: StatementForms): boolean {
  return listAttributions({ items, forms }).some(({ to }) => to === at + 1)
}

function isLead(key: string, forms: StatementForms): boolean {
  return forms.isA(key, 'article') || forms.isA(key, 'title')
}
