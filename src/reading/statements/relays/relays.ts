import type { Span } from '../../../model/span.ts'
import { contains, overlaps } from '../../../model/span.ts'
import type { Relay, Statement } from '../../../model/statement.ts'
import type { Word } from '../../../model/syntax.ts'
import type { Clauses } from '../clauses.ts'
import type { Stage } from '../speakers/stage.ts'
import { type Carrier, carriersIn } from './carriers.ts'
import { type OutletLookup, type OutletNamed, outletsAmong } from './outlet-names.ts'
import { carriesWords, type Reporting } from './reports.ts'

/** What a statement says of itself, before anything is carried over to it. */
export type Told = Omit<Statement, 'carriedFrom'>

/** A relay and the words that name it. */
export interface RelayNamed {
  readonly span: Span
  readonly relay: Relay
}

/** The statements of a sentence, each with those who relayed it by the sentence's own words. */
export function withRelays(told: readonly Told[], clauses: Clauses, lookup: OutletLookup): Told[] {
  if (told.length === 0) return []
  const reporting = { words: reportingWords(told, clauses, lookup.stage), forms: lookup.forms }
  const outlets = outletsAmong(reporting.words, lookup).filter((outlet) => carriesWords(outlet, reporting))
  const carriers = carriersIn(clauses, lookup.stage)
  return told.map((statement) => {
    const own = [
      ...outlets.filter((outlet) => relaysOutlet(outlet, statement, { told, reporting })).map((outlet) => named(outlet, reporting)),
      ...carriers.filter((carrier) => relaysPerson(carrier, statement, { told, clauses })),
    ]
    return own.length > 0 ? { ...statement, via: inOrder(own, reporting) } : statement
  })
}

/** What the words round a statement say of where it was said, and who is named there. */
export function surroundings(
  { cue, mode, content }: Told,
  told: readonly Told[],
  clauses: Clauses,
  stage: Stage,
): { readonly hasOccasion: boolean; readonly isEarlier: boolean; readonly people: readonly string[] } {
  const words = reportingWords(told, clauses, stage)
  const all = stage.syntax.sentences[stage.sentence]?.words ?? []
  const unquoted = mode === 'mixed' ? all.filter(({ span }) => content.some((said) => contains(said, span)) && !isQuoted(span, clauses)) : []
  const starts = new Set(words.map(({ span }) => span[0]))
  const names = stage.namesIn(stage.sentence).filter(({ entity, span }) => entity.type === 'person' && starts.has(span[0]))
  return {
    hasOccasion: [...words, ...unquoted].some(({ key }) => clauses.forms.isA(key, 'occasion')),
    isEarlier: words.some(({ key, span }) => cue !== null && contains(cue, span) && clauses.forms.isA(key, 'pluperfect')),
    people: [...new Set(names.map(({ entity }) => entity.id))],
  }
}

function isQuoted(span: Span, { items }: Clauses): boolean {
  return items.some((item) => item.kind === 'quotation' && contains(item.span, span))
}

/** The words of a sentence that are not said by anybody, nor quoted. */
export function reportingWords(told: readonly Told[], { items }: Clauses, { syntax, sentence }: Stage): Word[] {
  const quoted = items.flatMap((item) => (item.kind === 'quotation' ? [item.span] : []))
  // « … , a dit X, … » within one pair of marks: what is not said there reports.
  const closed = quoted.filter((span) => !told.some(({ cue }) => cue && contains(span, cue)))
  const silent = [...closed, ...told.flatMap(({ content }) => content)]
  return (syntax.sentences[sentence]?.words ?? []).filter(({ span }) => !silent.some((said) => overlaps(said, span)))
}

function named({ first, end, relay }: OutletNamed, { words }: Reporting): RelayNamed {
  return { span: [words[first]?.span[0] ?? 0, words[end - 1]?.span[1] ?? 0], relay }
}

/** Whether an outlet is not the one who speaks, and belongs to the statement rather than to another speaker's beside it. */
function relaysOutlet(outlet: OutletNamed, statement: Told, { told, reporting }: { told: readonly Told[]; reporting: Reporting }): boolean {
  const { span, relay } = named(outlet, reporting)
  const { speaker } = statement
  if (speaker && speaker.entity !== null && speaker.entity === relay.entity) return false
  if (speaker?.kind === 'outlet' && speaker.span && overlaps(speaker.span, span)) return false
  // « …, ajoutait le journal »: whoever stands right behind the verb of saying says it himself.
  if (isSubjectOf(statement, span, reporting)) return false
  const others = told.filter((other) => !(other.speaker?.kind === 'outlet' && (other.speaker.entity === relay.entity || (other.speaker.span && overlaps(other.speaker.span, span)))))
  return isOfSpeaker(nearest(span, others), statement)
}

function isSubjectOf({ cue }: Told, span: Span, { words, forms }: Reporting): boolean {
  const next = words.find((word) => cue && word.span[0] >= cue[1])
  return next?.span[0] === span[0] && !words.some(({ key }) => forms.isA(key, 'citing'))
}

/** « X dit A, selon Y »: Y carried what X said; a view with words of its own is no relay. */
function relaysPerson({ span, relay, attribution, speaks }: Carrier, statement: Told, { told, clauses }: { told: readonly Told[]; clauses: Clauses }): boolean {
  const { speaker, cue, content } = statement
  if (!speaker || (speaks && speaker.kind === 'collective') || (speaker.span && overlaps(speaker.span, span))) return false
  if (speaker.entity === relay.entity && (relay.entity !== null || speaker.name === relay.name)) return false
  if (!attribution) return isOfSpeaker(nearest(span, told), statement)
  if (told.some((other) => other.cue && other.cue[0] === clauses.items[attribution[0]]?.span[0])) return false
  if (attribution[0] === 0) return cue !== null && isOfSpeaker(told[0], statement)
  const end = content.at(-1)?.[1] ?? 0
  return cue !== null && cue[1] <= span[0] && end <= (clauses.items[attribution[1] - 1]?.span[1] ?? 0) && isOfSpeaker(told.at(-1), statement)
}

/** The statement whose verb of saying, or else whose words, are nearest to a span. */
function nearest(span: Span, told: readonly Told[]): Told | undefined {
  const distance = ({ cue, content }: Told) => Math.min(...(cue ? [cue] : content).map((part) => gap(part, span)))
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

/**
 * Nearest to the speaker last: what stands later is farther from the speaker, « a dit X, cité par A, rapporte B », but not what is cited,
 * « rapporte A, citant B », or named in one breath, « à A et B ».
 */
export function inOrder(relays: readonly RelayNamed[], reporting: Reporting): Relay[] {
  const ordered: RelayNamed[] = []
  let before: RelayNamed | null = null
  for (const relay of [...relays].sort((a, b) => a.span[0] - b.span[0])) {
    const place = before && (isJoined(before, relay, reporting) ? ordered.indexOf(before) + 1 : 0)
    ordered.splice(place ?? 0, 0, relay)
    before = relay
  }
  return ordered
    .map(({ relay }) => relay)
    .filter((relay, at, all) => all.findIndex(({ name }) => name === relay.name) === at)
}

function isJoined(a: RelayNamed, b: RelayNamed, { words, forms }: Reporting): boolean {
  const between = words.filter(({ span }) => span[0] >= a.span[1] && span[1] <= b.span[0])
  return between.length <= 2 ? between.every(({ key, lexical }) => !lexical || forms.isA(key, 'coordinator') || forms.isA(key, 'relay-preposition')) || between.some(({ key }) => forms.isA(key, 'citing')) : between.some(({ key }) => forms.isA(key, 'citing'))
}
