import type { Quotation } from '../../model/syntax.ts'
import type { Clauses } from './clauses.ts'
import { attributionDrafts } from './rules/attribution.ts'
import { brokenQuotationDraft } from './rules/broken-quotation.ts'
import type { Draft } from './rules/rule.ts'
import { cueRules } from './rules/rules.ts'
import { standingQuotationDrafts } from './rules/standing-quotation.ts'

/** A draft, and the clauses that its stretches count in: the sentence's, or those within a quotation. */
export interface PlacedDraft {
  readonly draft: Draft
  readonly clauses: Clauses
}

/** The statements that the rules propose for a sentence, in the order of the text; no words are taken twice. */
export function draftStatements(clauses: Clauses, within: (quotation: Quotation) => Clauses): PlacedDraft[] {
  const drafts = draftClauses(clauses)
  const spoken = (at: number) =>
    drafts.some(({ rule, content }) => rule !== 'standing-quotation' && covers(content, at))
  const broken = clauses.items.flatMap((item, at) => {
    if (item.kind === 'word' || spoken(at)) return []
    const inner = within(item.quotation)
    const draft = brokenQuotationDraft(inner)
    return draft ? [{ at, placed: { draft, clauses: inner } }] : []
  })
  const whole = drafts.filter(({ content }) => !broken.some(({ at }) => covers(content, at)))
  return [...whole.map((draft) => ({ draft, clauses })), ...broken.map(({ placed }) => placed)].sort(
    (a, b) => offsetOf(a) - offsetOf(b),
  )
}

function offsetOf({ draft, clauses }: PlacedDraft): number {
  return clauses.items[startOf(draft)]?.span[0] ?? 0
}

function draftClauses(clauses: Clauses): Draft[] {
  const cued = clauses.cues.flatMap((cue) => firstDraft(cueRules.map((rule) => rule(cue, clauses))))
  const attributed = attributionDrafts(clauses)
  const drafts = withoutCollisions([
    ...cued.filter(isOuter),
    ...cued.filter((draft) => !isOuter(draft)),
    ...attributed,
  ])
  const taken = (at: number) => drafts.some(({ content }) => covers(content, at))
  return [...drafts, ...standingQuotationDrafts(clauses, taken)]
}

function covers(content: Draft['content'], at: number): boolean {
  return content.some(([from, to]) => from <= at && at < to)
}

function firstDraft(drafts: readonly (Draft | null)[]): Draft[] {
  return drafts.filter((draft) => draft !== null).slice(0, 1)
}

/** « X promet de …, a déclaré Y »: what Y says holds what X says, and goes before it. */
function isOuter({ rule }: Draft): boolean {
  return rule === 'inverted'
}

function withoutCollisions(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, at) => !drafts.slice(0, at).some((other) => collide(draft, other)))
}

function collide(a: Draft, b: Draft): boolean {
  return a.content.some((own) => b.content.some(([from, to]) => own[0] < to && from < own[1]))
}

function startOf({ content }: Draft): number {
  return content[0]?.[0] ?? 0
}
