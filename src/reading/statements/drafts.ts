import type { Clauses } from './clauses.ts'
import { attributionDrafts } from './rules/attribution.ts'
import type { Draft } from './rules/rule.ts'
import { cueRules } from './rules/rules.ts'
import { standingQuotationDrafts } from './rules/standing-quotation.ts'

/** The statements that the rules propose for a sentence, in the order of the text; no words are taken twice. */
export function draftStatements(clauses: Clauses): Draft[] {
  const cued = clauses.cues.flatMap((cue) => firstDraft(cueRules.map((rule) => rule(cue, clauses))))
  const attributed = attributionDrafts(clauses)
  const drafts = withoutCollisions([
    ...cued.filter(isOuter),
    ...cued.filter((draft) => !isOuter(draft)),
    ...attributed,
  ])
  const taken = (at: number) =>
    drafts.some(({ content }) => content.some(([from, to]) => from <= at && at < to))
  return [...drafts, ...standingQuotationDrafts(clauses, taken)].sort((a, b) => startOf(a) - startOf(b))
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
