import type { Gazetteer } from '../../knowledge/gazetteer.ts'
import type { StatementForms } from '../../language/statement-forms.ts'
import type { Article } from '../../model/article.ts'
import type { Found } from '../../model/found.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Relay, Speaker, Statement } from '../../model/statement.ts'
import type { Quotation, Syntax } from '../../model/syntax.ts'
import { type Clauses, spanOf } from './clauses.ts'
import { findCues } from './cues.ts'
import { type Item, listItems } from './items.ts'
import { attributionDrafts } from './rules/attribution.ts'
import type { Draft } from './rules/rule.ts'
import { cueRules } from './rules/rules.ts'
import { standingQuotationDrafts } from './rules/standing-quotation.ts'
import { findSpeakerPhrase } from './speaker-phrase.ts'
import { resolveSpeaker, type Stage } from './speakers.ts'

/** What the statements step reads from. */
export interface StatementSource {
  readonly article: Article
  readonly syntax: Syntax
  readonly found: Found
  readonly gazetteer: Gazetteer
}

/** Every act of saying in the body, in the order of the text. */
export function findStatements(source: StatementSource, forms: StatementForms): Statement[] {
  const statements: Statement[] = []
  const quotationsOf = quotationsBySentence(source.syntax)
  for (const [index, sentence] of source.syntax.sentences.entries()) {
    const items = listItems(sentence, quotationsOf(index))
    const clauses: Clauses = { items, cues: findCues(items, forms), forms }
    for (const draft of draftsOf(clauses)) {
      const statement = makeStatement(draft, clauses, { source, forms, statements })
      // Words in nobody's mouth and without quotation marks are the article's own more often than speech.
      if (statement.speaker || statement.mode !== 'indirect') statements.push(statement)
    }
  }
  return statements
}

/** The quotations that touch a sentence, by halving no more than once through the list. */
function quotationsBySentence({ sentences, quotations }: Syntax): (index: number) => Quotation[] {
  let next = 0
  return (index) => {
    const span = sentences[index]?.span ?? [0, 0]
    while (next < quotations.length && (quotations[next]?.span[1] ?? 0) <= span[0]) next++
    let end = next
    while (end < quotations.length && (quotations[end]?.span[0] ?? 0) < span[1]) end++
    return quotations.slice(next, end)
  }
}

/** One draft a cue, then what stands without a cue; words that are taken are not taken twice. */
function draftsOf(clauses: Clauses): Draft[] {
  const drafts = clauses.cues.flatMap((cue) => cueRules.map((rule) => rule(cue, clauses)).find((draft) => draft !== null) ?? [])
  for (const draft of attributionDrafts(clauses)) if (!collides(draft, drafts)) drafts.push(draft)
  const taken = (at: number) => drafts.some(({ content }) => content.some(([from, to]) => from <= at && at < to))
  drafts.push(...standingQuotationDrafts(clauses, taken))
  const ranked = [...drafts.filter(isOuter), ...drafts.filter((draft) => !isOuter(draft))]
  const kept = ranked.filter((draft, at) => !collides(draft, ranked.slice(0, at)))
  return kept.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

/** « X promet de …, a déclaré Y »: what Y says holds what X says. */
function isOuter({ rule }: Draft): boolean {
  return rule === 'inverted'
}

function collides(draft: Draft, others: readonly Draft[]): boolean {
  return others.some(({ content }) =>
    content.some(([from, to]) => draft.content.some((own) => own[0] < to && from < own[1])),
  )
}

interface Making {
  readonly source: StatementSource
  readonly forms: StatementForms
  readonly statements: readonly Statement[]
}

function makeStatement(draft: Draft, clauses: Clauses, { source, forms, statements }: Making): Statement {
  const { article, found, gazetteer } = source
  const earlier = statements.flatMap(({ speaker }) => speaker ?? [])
  const stage: Stage = { text: article.text, found, forms, gazetteer, earlier }
  const speaker = resolveSpeaker(findSpeakerPhrase(draft.speaker, clauses), clauses, stage)
  const content = draft.content.map((stretch) => contentSpan(clauses.items, stretch)).filter((span) => span !== null)
  const cue = draft.cue && spanOf(clauses.items, draft.cue)
  const whole = coverOf([...content, ...(cue ? [cue] : []), ...(speaker?.span ? [speaker.span] : [])], content)
  const sentence = sentenceSpan(clauses.items)
  return {
    id: `s${statements.length + 1}`,
    span: whole,
    cue,
    content,
    speaker,
    role: roleOf(speaker, source),
    mode: draft.mode,
    force: draft.force,
    saidOn: daySaid(sentence, content, found),
    occasion: null,
    place: null,
    via: relaysOf(sentence, { content, speaker, found }),
    rule: draft.rule,
  }
}

/** A lone quotation without its marks; anything else as it stands. */
function contentSpan(items: readonly Item[], [from, to]: readonly [number, number]): Span | null {
  const only = items[from]
  return to - from === 1 && only?.kind === 'quotation' ? only.quotation.inner : spanOf(items, [from, to])
}

/** From the first to the last of the spans; one that lies in another sentence is left out. */
function coverOf(spans: readonly Span[], content: readonly Span[]): Span {
  const near = spans.filter((span) => Math.abs(span[0] - (content[0]?.[0] ?? 0)) < 2000)
  return [Math.min(...near.map(([start]) => start)), Math.max(...near.map(([, end]) => end))]
}

function sentenceSpan(items: readonly Item[]): Span {
  return [items[0]?.span[0] ?? 0, items.at(-1)?.span[1] ?? 0]
}

function roleOf(speaker: Speaker | null, { article, found }: StatementSource): string | null {
  const role = found.roles.find(({ entity }) => entity === speaker?.entity)
  return role ? article.text.slice(...role.span) : null
}

/** The day that the reporting words name, outside what is said. */
function daySaid(sentence: Span, content: readonly Span[], { times }: Found): string | null {
  const day = times.find(
    ({ span, value }) => contains(sentence, span) && /^\d{4}-\d\d-\d\d$/.test(value) && !content.some((said) => contains(said, span)),
  )
  return day?.value ?? null
}

/** Outlets that the reporting words name, other than the speaker. */
function relaysOf(sentence: Span, { content, speaker, found }: { content: readonly Span[]; speaker: Speaker | null; found: Found }): Relay[] {
  const outlets = new Map(found.entities.filter(({ type }) => type === 'outlet').map((entity) => [entity.id, entity]))
  return found.mentions.flatMap(({ span, entity }) => {
    const outlet = contains(sentence, span) && !content.some((said) => contains(said, span)) ? outlets.get(entity) : undefined
    return outlet && outlet.id !== speaker?.entity ? [{ name: outlet.name, entity: outlet.id }] : []
  })
}
