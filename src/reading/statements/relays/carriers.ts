import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Span } from '../../../model/span.ts'
import type { Relay, Speaker, SpeakerKind } from '../../../model/statement.ts'
import type { Clauses, Stretch } from '../clauses.ts'
import { type Item, isMark, keyOf } from '../items.ts'
import { type FoundAttribution, listAttributions, sourceEnd } from '../rules/attribution.ts'
import { resolveSpeaker } from '../speakers/speaker.ts'
import { type Named, nameAt, type Stage } from '../speakers/stage.ts'

/** Somebody, not by the name of an outlet, who carried what another said. */
export interface Carrier {
  readonly span: Span
  readonly relay: Relay
  /** Where a view is theirs, « selon X », in items; null where they are said to have carried words. */
  readonly attribution: Stretch | null
  /** Whether it is a mouthpiece, « par la voix de X », who speaks where the others are no person. */
  readonly speaks: boolean
}

/** « cité par X », « par la voix de X », « …, selon X ». */
export function carriersIn(clauses: Clauses, stage: Stage): Carrier[] {
  return [
    ...agents(clauses).flatMap((agent) => citing(agent, clauses, stage) ?? []),
    ...listAttributions(clauses).flatMap((found) => attributed(found, clauses, stage)),
  ]
}

// « cité mardi sur Facebook par X »: words between stay few.
const reach = 5

interface Agent {
  /** Index of the item where it is named. */
  readonly from: number
  readonly speaks: boolean
}

/** Where those are named who carried words: after the phrase, or after the agent's preposition of a participle. */
function agents({ items, forms }: Clauses): Agent[] {
  return items.flatMap((item, at): Agent[] => {
    const phrase = forms.relayPhrases.find((words) => words.every((word, i) => keyOf(items[at + i]) === word))
    if (phrase) return [{ from: at + phrase.length, speaks: true }]
    if (!forms.isA(keyOf(item), 'carried')) return []
    const agent = items.findIndex(
      (next, to) => to > at && (isMark(next, ',;.:()') || forms.isA(keyOf(next), 'agent')),
    )
    return agent > at && agent <= at + reach && forms.isA(keyOf(items[agent]), 'agent')
      ? [{ from: agent + 1, speaks: false }]
      : []
  })
}

const people: ReadonlySet<SpeakerKind> = new Set(['named', 'role', 'anonymous'])

function citing({ from, speaks }: Agent, clauses: Clauses, stage: Stage): Carrier | null {
  const { items, forms } = clauses
  const stop = items.findIndex(
    (item, at) =>
      at >= from &&
      (isMark(item, ',;.:()') || forms.isA(keyOf(item), 'boundary') || item.kind === 'quotation'),
  )
  const end = stop < 0 ? items.length : stop
  const named = personAt([from, end], clauses, stage)
  if (named) return { ...named, speaks }
  const speaker = resolveSpeaker({ kind: 'inverse', stretches: [[from, end]] }, clauses, stage)
  if (!speaker?.span || !people.has(speaker.kind)) return null
  // « cité par son porte-parole, X »
  const apposed = isMark(items[end], ',') ? personAt([end + 1, end + 2], clauses, stage) : null
  const carrier = apposed ?? carrierOf(speaker, null)
  return carrier && { ...carrier, speaks }
}

/** A person whose name begins at an item, a title left out. */
function personAt([from, end]: Stretch, { items, forms }: Clauses, stage: Stage): Carrier | null {
  let at = from
  while (at < end && (forms.isA(keyOf(items[at]), 'title') || forms.isA(keyOf(items[at]), 'article'))) at++
  const start = items[at]?.span[0] ?? -1
  const name = stage
    .namesIn(stage.sentence)
    .find(({ span, entity }) => span[0] === start && entity.type === 'person')
  return name ? { ...relayed(name, stage), attribution: null, speaks: false } : null
}

function attributed({ from, to }: FoundAttribution, clauses: Clauses, stage: Stage): Carrier[] {
  const { items, forms } = clauses
  const end = sourceEnd(clauses, to)
  const source = items.slice(to, end)
  if (source.some((item) => forms.isA(keyOf(item), 'text-noun'))) return []
  if (end - to === 1 && forms.isA(keyOf(items[to]), 'stressed-pronoun')) return []
  const speaker = resolveSpeaker({ kind: 'inverse', stretches: [[to, end]] }, clauses, stage)
  const first = speaker && speaker.kind !== 'outlet' ? carrierOf(speaker, [from, end]) : null
  if (!first) return []
  const beside = joinedNames(first.span, source, { forms, stage })
  return [
    first,
    ...beside.map((name) => ({ ...relayed(name, stage), attribution: [from, end] as const, speaks: false })),
  ]
}

/** « selon les syndicats A et B »: the names that a conjunction joins to the first. */
function joinedNames(
  [start]: Span,
  source: readonly Item[],
  { forms, stage }: { readonly forms: StatementForms; readonly stage: Stage },
): readonly Named[] {
  return stage.namesIn(stage.sentence).filter(({ span }) => {
    const at = source.findIndex((item) => item.span[0] === span[0])
    return span[0] > start && at > 1 && forms.isA(keyOf(source[at - 1]), 'coordinator')
  })
}

/** The name as it is printed where that is as full as any. */
function relayed({ span, entity }: Named, { text }: Stage): Pick<Carrier, 'span' | 'relay'> {
  const printed = nameAt(text, span)
  const isFull = printed.split(' ').length >= entity.name.split(' ').length
  return { span, relay: { name: isFull ? printed : entity.name, entity: entity.id } }
}

function carrierOf({ name, entity, span }: Speaker, attribution: Stretch | null): Carrier | null {
  return span && { span, relay: { name, entity }, attribution, speaks: false }
}
