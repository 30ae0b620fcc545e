import { overlaps, type Span } from '../../../model/span.ts'
import type { Clauses, Stretch } from '../clauses.ts'
import { type Carrier, carriersIn } from './carriers.ts'
import { inOrder } from './in-order.ts'
import { type OutletLookup, type OutletNamed, outletsAmong } from './outlet-names.ts'
import { carriesWords, isOnAir, isPublisher, type Reporting } from './reports.ts'
import { closingWords, openingWords } from './sentence-words.ts'
import type { RelayNamed, Told } from './told.ts'

/** The statements of a sentence, each with those who relayed it by the sentence's own words. `reporting` are its words that nobody says. */
export function withRelays(
  told: readonly Told[],
  reporting: Reporting,
  { clauses, lookup }: { readonly clauses: Clauses; readonly lookup: OutletLookup },
): Told[] {
  if (told.length === 0) return []
  const outlets = outletsAmong(reporting.words, lookup)
    .filter((outlet) => carriesWords(outlet, reporting))
    .map((outlet) => named(outlet, reporting))
  const carriers = carriersIn(clauses, lookup.stage)
  return told.map((statement) => {
    const own = [
      ...outlets.filter((outlet) => relaysOutlet(outlet, statement, { told, reporting })),
      ...asideOutlets(statement, clauses, lookup),
      ...carriers.filter((carrier) => relaysPerson(carrier, statement, { told, clauses })),
    ]
    return own.length > 0 ? { ...statement, via: inOrder(own, reporting) } : statement
  })
}

interface Beside {
  /** All statements of the sentence. */
  readonly told: readonly Told[]
  readonly clauses: Clauses
}

/** « dans un entretien à X », among the first words of what is said, or « a appris X » at its end. */
function asideOutlets(statement: Told, clauses: Clauses, lookup: OutletLookup): RelayNamed[] {
  const { forms, stage } = lookup
  const opening = { words: openingWords(statement, clauses, stage), forms }
  const closing = { words: closingWords(statement, clauses, stage), forms }
  const found = [
    ...outletsAmong(opening.words, lookup)
      .filter((outlet) => isOnAir(outlet, opening))
      .map((outlet) => named(outlet, opening)),
    ...outletsAmong(closing.words, lookup)
      .filter((outlet) => isPublisher(outlet, closing))
      .map((outlet) => named(outlet, closing)),
  ]
  return found.filter(({ relay }) => relay.entity !== statement.speaker?.entity)
}

/** An outlet with the words that name it. */
export function named({ first, end, relay }: OutletNamed, { words }: Reporting): RelayNamed {
  return { span: [words[first]?.span[0] ?? 0, words[end - 1]?.span[1] ?? 0], relay }
}

/** Whether an outlet is not the one who speaks, and belongs to the statement rather than to another speaker's beside it. */
function relaysOutlet(
  outlet: RelayNamed,
  statement: Told,
  { told, reporting }: { readonly told: readonly Told[]; readonly reporting: Reporting },
): boolean {
  const { span } = outlet
  if (isSpeaker(outlet, statement)) return false
  // « …, ajoutait le journal »: whoever stands right behind the verb of saying says it himself.
  if (isSubjectOf(statement, span, reporting)) return false
  const others = told.filter((other) => !isSpeaker(outlet, other))
  return isOfSpeaker(nearest(span, others), statement)
}

function isSpeaker({ span, relay }: RelayNamed, { speaker }: Told): boolean {
  if (!speaker) return false
  if (speaker.entity !== null && speaker.entity === relay.entity) return true
  return speaker.kind === 'outlet' && speaker.span !== null && overlaps(speaker.span, span)
}

function isSubjectOf({ cue }: Told, span: Span, { words, forms }: Reporting): boolean {
  const next = words.find((word) => cue && word.span[0] >= cue[1])
  return next?.span[0] === span[0] && !words.some(({ key }) => forms.isA(key, 'citing'))
}

/** Whether somebody carried a statement: « X dit A, cité par Y », « X dit A, selon Y ». */
function relaysPerson(carrier: Carrier, statement: Told, { told, clauses }: Beside): boolean {
  const { span, relay, attribution, speaks } = carrier
  const { speaker } = statement
  if (!speaker || (speaks && speaker.kind === 'collective')) return false
  if (speaker.span && overlaps(speaker.span, span)) return false
  if (speaker.entity === relay.entity && (relay.entity !== null || speaker.name === relay.name)) return false
  if (attribution) return isViewed(attribution, statement, { told, clauses })
  return isOfSpeaker(nearest(span, told), statement)
}

/** Whether « selon Y » opens or closes all of a statement; a view with words of its own is no relay. */
function isViewed([from, to]: Stretch, statement: Told, { told, clauses }: Beside): boolean {
  const { cue, content } = statement
  const start = clauses.items[from]?.span[0] ?? 0
  if (!cue || told.some((other) => other.cue?.[0] === start)) return false
  if (from === 0) return isOfSpeaker(told[0], statement)
  const end = clauses.items[to - 1]?.span[1] ?? 0
  return cue[1] <= start && (content.at(-1)?.[1] ?? 0) <= end && isOfSpeaker(told.at(-1), statement)
}

/** The statement whose verb of saying, or else whose words, are nearest to a span. */
function nearest(span: Span, told: readonly Told[]): Told | undefined {
  const distance = ({ cue, content }: Told) =>
    Math.min(...(cue ? [cue] : content).map((part) => gap(part, span)))
  return [...told].sort((a, b) => distance(a) - distance(b))[0]
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1])
}

function isOfSpeaker(other: Told | undefined, statement: Told): boolean {
  if (other === statement) return true
  const [a, b] = [other?.speaker, statement.speaker]
  return !!a && !!b && a.name === b.name && a.entity === b.entity
}
