import type { Database } from './database.ts'

/** Claims that make lines together. */
export interface LedgerGroup {
  readonly key: number
  readonly kind: string
  /** '' where comparing divides the group into events; null: it is an event. */
  readonly name: string | null
}

/** A claim that counts. */
export interface LedgerClaim {
  readonly key: number
  /** `Article.id`. */
  readonly article: string
  /** `YYYY-MM-DD`; '~' only where no day is asked for. */
  readonly knownFrom: string
  /** The event that it was found to tell of. */
  readonly event: number | null
  /** As the sheet gave it. */
  readonly claim: string
  /** As the sheet gave it. */
  readonly evidence: string
}

/** The origin of an article from a day on, both by `Article.id`; null: it is of no family of two or more. */
export interface LedgerOrigin {
  readonly article: string
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
  readonly origin: string | null
}

const claimsOf = (column: 'claim_group' | 'event'): string => `
SELECT '[' || group_concat(json_array(claims.key, articles.id, known_from, event, claim, evidence)) || ']' AS rows
FROM claims JOIN articles ON articles.key = claims.article AND articles.source IS NOT NULL
WHERE ${column} = ?`

const originsOf = (column: 'claim_group' | 'event'): string => `
SELECT '[' || group_concat(json_array(told.id, origins.since, origin.id)) || ']' AS rows
FROM (SELECT DISTINCT article FROM claims WHERE ${column} = ?) AS of
JOIN origins ON origins.article = of.article JOIN articles AS told ON told.key = of.article
LEFT JOIN articles AS origin ON origin.key = origins.origin`

const awaitedBy = `
SELECT '[' || group_concat(json_array(claims.key, articles.id, known_from, event, claims.claim, evidence)) || ']' AS rows
FROM (SELECT DISTINCT claim_terms.claim FROM claims AS waiting JOIN awaited_terms ON awaited_terms.claim = waiting.key
  JOIN claim_terms ON claim_terms.term = awaited_terms.term
  WHERE waiting.claim_group = ? GROUP BY waiting.key, claim_terms.claim HAVING count(*) >= max(awaited_terms.least)) AS told
JOIN claims ON claims.key = told.claim JOIN articles ON articles.key = claims.article AND articles.source IS NOT NULL`

/** What may be asked of groups of claims. */
export interface LedgerGroups {
  /** The claims of a group that count, by the day as of which they do. */
  claimsOf(group: LedgerGroup): readonly LedgerClaim[]
  /** Claims that count and have as many terms of a claim of the group as this one awaits. */
  awaitedBy(group: LedgerGroup): readonly LedgerClaim[]
  /** The groups that the lines of a group also rest on. */
  groundsOf(group: LedgerGroup): readonly LedgerGroup[]
  /** Origins of the articles of a group over time, by day. */
  originsOf(group: LedgerGroup): readonly LedgerOrigin[]
}

/** Prepares the questions about groups. */
export function ledgerGroups(database: Database): LedgerGroups {
  const named = database.prepare(claimsOf('claim_group'))
  const ofEvent = database.prepare(claimsOf('event'))
  const origins = {
    named: database.prepare(originsOf('claim_group')),
    ofEvent: database.prepare(originsOf('event')),
  }
  const awaited = database.prepare(awaitedBy)
  const grounds = database.prepare(
    'SELECT key, kind, name FROM group_grounds JOIN claim_groups ON key = ground WHERE claim_group = ?',
  )
  return {
    claimsOf({ key, name }) {
      const { rows }: { rows: string | null } = (name === null ? ofEvent : named).get(key)
      return claimRows(rows).sort((a, b) => compare(a.knownFrom, b.knownFrom))
    },
    awaitedBy({ key }) {
      const { rows }: { rows: string | null } = awaited.get(key)
      return claimRows(rows)
    },
    groundsOf: ({ key }) => grounds.all(key),
    originsOf({ key, name }) {
      const { rows }: { rows: string | null } = (name === null ? origins.ofEvent : origins.named).get(key)
      const parsed: readonly [string, string, string | null][] = JSON.parse(rows ?? '[]')
      return parsed
        .map(([article, since, origin]) => ({ article, since, origin }))
        .sort((a, b) => compare(a.since, b.since))
    },
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

type RowOfClaim = readonly [
  key: number,
  article: string,
  knownFrom: string,
  event: number | null,
  claim: string,
  evidence: string,
]

function claimRows(rows: string | null): LedgerClaim[] {
  const parsed: readonly RowOfClaim[] = JSON.parse(rows ?? '[]')
  return parsed.map(([key, article, knownFrom, event, claim, evidence]) => ({
    key,
    article,
    knownFrom,
    event,
    claim,
    evidence,
  }))
}
