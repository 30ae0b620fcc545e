import { holderOf } from '../../../knowledge/office-book.ts'
import type { StatementForms } from '../../../language/statement-forms.ts'
import { type Affiliation, affiliationBy } from '../../../model/affiliation.ts'
import type { Span } from '../../../model/span.ts'
import type { Holder, Speaker, SpeakerKind } from '../../../model/statement.ts'
import type { Word } from '../../../model/syntax.ts'
import { affiliationOf, type RolePlace, roleAt } from '../../affiliation.ts'
import { type Clauses, type Stretch, spanOf } from '../clauses.ts'
import { type Item, isMark, keyOf } from '../items.ts'
import { earlierHolder } from './earlier-holder.ts'
import { followsPreposition } from './named-speaker.ts'
import { nameAt, namesWithin, ownerBefore, type Stage, speakerOf } from './stage.ts'

/** Somebody who is described: « le porte-parole du ministère », « un diplomate », « l'armée », « le rapport ». */
export function describedSpeaker(stretch: Stretch, { items, forms }: Clauses, stage: Stage): Speaker | null {
  const [from, to] = stretch
  for (let at = from; at < to; at++) {
    const kind = kindOf(items, at, forms)
    if (!kind || followsPreposition(items, at, { from, forms })) continue
    const place = readPlace(items, at, { to, stage })
    const end = Math.min(endOfPhrase(items, at, { to, forms }), at + place.phrase.end - place.at)
    const span = spanOf(items, [firstOfPhrase(items, at, { from, forms }), end])
    if (!span) return null
    const outlet = kind === 'outlet' ? outletNamed([at, to], { items, forms }, stage) : null
    if (outlet) return outlet
    const found =
      kind === 'outlet' ? null : (affiliationOf(place, stage.found, stage) ?? ofPerson(span, place, stage))
    const isOffice = kind === 'role'
    const known = isOffice ? (earlierHolder(place, found, stage) ?? epithetOf(place, found, stage)) : null
    return (
      known ??
      describe({ span, kind, found, holder: isOffice ? inferHolder(place, found, stage) : null }, stage)
    )
  }
  return null
}

// « l'agence de presse d'État X »: as far as a noun reaches for its name.
const nounReach = 5

/** « l'agence X », « l'édition kestrienne du X »: the name that the noun leads to. */
function outletNamed(
  [at, to]: Stretch,
  { items, forms }: Pick<Clauses, 'items' | 'forms'>,
  stage: Stage,
): Speaker | null {
  for (let next = at + 1; next < Math.min(to, at + 1 + nounReach); next++) {
    const item = items[next]
    if (item?.kind !== 'word' || !item.word.lexical || forms.isA(item.word.key, 'boundary')) return null
    const name = stage.namesIn(stage.sentence).find(({ span }) => span[0] === item.span[0])
    const isApposed =
      !forms.isA(keyOf(items[next - 1]), 'of') && !forms.isA(keyOf(items[next - 1]), 'of-contraction')
    if (name?.entity.type === 'outlet' || (name?.entity.type === 'organization' && isApposed))
      return speakerOf(name, 'outlet')
    if (name || item.word.capital) return null
  }
  return null
}

/** « l'entourage de X », « l'administration X »: whom the person speaks for. */
function ofPerson(span: Span, { phrase }: RolePlace, stage: Stage): Affiliation | null {
  if (phrase.standing !== 'office' || phrase.isCounterpart) return null
  const person = namesWithin(span, stage).find(({ entity }) => entity.type === 'person')
  return affiliationBy('person', person?.entity.party)
}

/** « le diplomate », « le responsable kestrien »: no office, but another word for whoever spoke last. */
function epithetOf({ phrase }: RolePlace, found: Affiliation | null, { turns }: Stage): Speaker | null {
  const last = turns.at(-1)?.speaker
  if (!phrase.isEpithet || last?.kind !== 'named') return null
  return found && last.party !== found.party ? null : last
}

interface Description {
  readonly span: Span
  readonly kind: SpeakerKind
  readonly found: Affiliation | null
  readonly holder: Holder | null
}

function describe({ span, kind, found, holder }: Description, { text }: Stage): Speaker {
  const { party, basis } = found ?? { party: null, basis: null }
  return { name: nameAt(text, span), kind, party, basis, holder, entity: null, span }
}

/** Who held the office on the article's day, by our tables. */
function inferHolder({ phrase }: RolePlace, found: Affiliation | null, stage: Stage): Holder | null {
  if (!found || !stage.period || phrase.standing !== 'office') return null
  const offices = stage.roles.officesOf(phrase.content)
  const holding = holderOf(stage.gazetteer.offices, { offices, party: found.party }, stage.period)
  return holding && { name: holding.person, office: holding.office }
}

interface Place extends RolePlace {
  /** Index of the noun among the words. */
  readonly at: number
}

/** The words round a noun, back to its determiner and on to the end of the stretch, no quotation among them. */
function readPlace(items: readonly Item[], at: number, { to, stage }: { to: number; stage: Stage }): Place {
  const words: Word[] = []
  let noun = 0
  for (let index = Math.max(0, at - 3); index < to; index++) {
    const item = items[index]
    if (index === at) noun = words.length
    if (item?.kind === 'word') words.push(item.word)
    else if (index > at) break
    else words.length = 0
  }
  const offset = items[at]?.span[0] ?? 0
  return { phrase: roleAt(words, noun, stage), words, offset, at: noun, owner: ownerBefore(offset, stage) }
}

function kindOf(items: readonly Item[], at: number, forms: StatementForms): SpeakerKind | null {
  const key = keyOf(items[at])
  const indefinite = isIndefinite(items, at, forms)
  if (forms.isA(key, 'outlet-noun')) return 'outlet'
  if (forms.isA(key, 'anonymous') && indefinite) return 'anonymous'
  if (forms.isA(key, 'role')) return indefinite ? 'anonymous' : 'role'
  return forms.isA(key, 'collective') || forms.isA(key, 'text-noun') ? 'collective' : null
}

function isIndefinite(items: readonly Item[], at: number, forms: StatementForms): boolean {
  return [at - 1, at - 2].some((before) => forms.isA(keyOf(items[before]), 'indefinite'))
}

interface Bounds {
  readonly forms: StatementForms
  readonly from?: number
  readonly to?: number
}

/** Back over adjectives to the determiner; a definite one is left out of the name. */
function firstOfPhrase(items: readonly Item[], at: number, { from = 0, forms }: Bounds): number {
  for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
    const key = keyOf(items[before])
    if (forms.isA(key, 'determiner')) return forms.isA(key, 'indefinite') ? before : before + 1
  }
  return at
}

function endOfPhrase(items: readonly Item[], at: number, { to = items.length, forms }: Bounds): number {
  let end = at + 1
  while (end < to && !isMark(items[end], ',;:()') && !forms.isA(keyOf(items[end]), 'boundary')) end++
  return end
}
