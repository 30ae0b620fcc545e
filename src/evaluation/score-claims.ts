import { hasRightRoles } from './claim-roles.ts'
import { type Findings, joinFindings, type Mark } from './findings.ts'
import type { GoldClaim } from './gold.ts'
import { type JudgedArticle, required, wordsAt } from './judged-article.ts'
import { coverage } from './likeness.ts'
import { type Matching, match, type Pair } from './match.ts'
import type { ScoredClaim } from './scored-reading.ts'
import { bagOfText, type WordBag } from './word-bag.ts'

interface Wanted {
  readonly claim: GoldClaim
  readonly optional: boolean | undefined
  readonly words: WordBag
}

interface Found {
  readonly claim: ScoredClaim
  readonly evidence: string
  readonly words: WordBag
}

type Matched = Pair<Wanted, Found>

const kinds: readonly GoldClaim['kind'][] = [
  'position',
  'condition',
  'talk',
  'agreement',
  'commitment',
  'measure',
]

/** Share of the shorter evidence that has to stand in the other. */
const leastCoverage = 0.6

/** Whether the claims were found, and with the right roles; gold without a list of claims is silent on them. */
export function scoreClaims(article: JudgedArticle): Findings {
  return article.gold.claims ? joinFindings(kinds.map((kind) => scoreKind(article, kind))) : joinFindings([])
}

function scoreKind(article: JudgedArticle, kind: GoldClaim['kind']): Findings {
  const matching = match(
    { gold: wantedOf(article, kind), found: foundOf(article, kind) },
    likeness,
    leastCoverage,
  )
  const wrong = matching.pairs.filter(({ gold, found }) => !hasRightRoles(gold.claim, found.claim))
  return { marks: marksOf(kind, matching, wrong), misses: missLines(article.gold.file, matching, wrong) }
}

function wantedOf({ gold }: JudgedArticle, kind: GoldClaim['kind']): Wanted[] {
  return (gold.claims ?? [])
    .filter((claim) => claim.kind === kind)
    .map((claim) => ({ claim, optional: claim.optional, words: bagOfText(claim.evidence) }))
}

function foundOf({ reading }: JudgedArticle, kind: GoldClaim['kind']): Found[] {
  if (!reading) return []
  return (reading.claims ?? [])
    .filter((claim) => claim.kind === kind)
    .map((claim) => {
      const evidence = wordsAt(reading, claim.evidence)
      return { claim, evidence, words: bagOfText(evidence) }
    })
}

/** Where the same words carry several claims of a kind, the one with the right roles is preferred. */
function likeness(gold: Wanted, found: Found): number {
  const covered = coverage(gold.words, found.words)
  if (covered < leastCoverage) return 0
  return hasRightRoles(gold.claim, found.claim) ? covered + 1 : covered
}

function marksOf(kind: string, matching: Matching<Wanted, Found>, wrong: readonly Matched[]): Mark[] {
  const found = requiredIn(matching.pairs)
  const extra = matching.extra.length
  const missed = required(matching.missed).length
  const off = requiredIn(wrong)
  const right = { tp: found - off, fp: extra + off, fn: missed + off }
  return [
    { name: `claims found: ${kind}`, tp: found, fp: extra, fn: missed },
    { name: `claims right: ${kind}`, ...right },
    { name: 'claims right: all', ...right },
  ]
}

function requiredIn(pairs: readonly Matched[]): number {
  return required(pairs.map(({ gold }) => gold)).length
}

function missLines(
  file: string,
  { missed, extra }: Matching<Wanted, Found>,
  wrong: readonly Matched[],
): string[] {
  return [
    ...required(missed).map(
      ({ claim }) => `${file}: ${claim.kind} missed: ${show(claim, { kind: undefined })}`,
    ),
    ...extra.map(({ claim, evidence }) => {
      const shown = show(claim, { evidence: evidence.slice(0, 110), id: undefined })
      return `${file}: ${claim.kind} not in gold: ${shown}`
    }),
    ...wrong
      .filter(({ gold }) => !gold.optional)
      .map(({ gold, found }) => {
        const [want, read] = [gold.claim, found.claim].map((claim) => show(claim, { evidence: undefined }))
        return `${file}: ${gold.claim.kind} roles: want ${want} read ${read}`
      }),
  ]
}

/** The claim as JSON, in the order of its own fields. */
function show(claim: object, changes: Readonly<Record<string, string | undefined>>): string {
  return JSON.stringify({ ...claim, ...changes })
}
