import type { Database } from './database.ts'

/** A line that holds as of a day. */
export interface KeptLine {
  readonly kind: string
  /** Of its group; '' for an event. */
  readonly name: string
  readonly list: string
  readonly place: number
  readonly rank: string
  /** JSON. */
  readonly content: string
}

/** The words of a claim. */
export interface KeptEvidence {
  /** Of the claim. */
  readonly key: number
  /** `Article.id`. */
  readonly article: string
  /** `YYYY-MM-DD`; '' always. */
  readonly knownFrom: string
  /** As the sheet gave it. */
  readonly evidence: string
}

/** An article that counts, as lists name it. */
export interface KeptArticle {
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly site: string | null
  readonly published: string | null
  /** `YYYY-MM-DD`; '' always. */
  readonly knownFrom: string
}

/** Articles that count as one source. */
export interface KeptFamily {
  readonly origin: string
  readonly members: number
  /** `Article.id`s of those that were asked for. */
  readonly articles: readonly string[]
}

/** The lines of states that the record keeps; what they say is not looked into. Days are `YYYY-MM-DD`, '' before every day. */
export interface KeptLines {
  /** What the lines rest on besides the readings and the ids of issues that divide by subject; null where lines are missing. */
  settled(): { readonly basis: string; readonly perSubject: readonly string[] } | null
  /** The last day on which an article came out; null where none has a day. */
  lastDay(): string | null
  /** How many articles count as of a day. */
  known(day: string): { readonly articles: number; readonly undated: number }
  lines(day: string): readonly KeptLine[]
  evidence(claims: readonly number[]): readonly KeptEvidence[]
  articles(ids: readonly string[]): readonly KeptArticle[]
  /** The families that these articles are of as of a day. */
  families(day: string, ids: readonly string[]): readonly KeptFamily[]
}

const isSettled = `
SELECT basis, per_subject FROM settled WHERE NOT EXISTS (SELECT 1 FROM stale_groups)
AND NOT EXISTS (SELECT 1 FROM stale_texts) AND NOT EXISTS (SELECT 1 FROM articles WHERE source IS NOT NULL AND key NOT IN (SELECT article FROM sheets))`

const counting = 'sheets JOIN articles ON articles.key = sheets.article AND articles.source IS NOT NULL'

/** One row of text is read in a third of the time of many rows. */
const inOne = (row: string): string => `'[' || group_concat(json_array(${row})) || ']' AS rows`

const linesOf = `
SELECT ${inOne("kind, coalesce(name, ''), list, place, rank, content")}
FROM lines JOIN claim_groups ON claim_groups.key = claim_group WHERE until > ?1 AND since <= ?1`

const evidenceOf = `
SELECT ${inOne('claims.key, articles.id, known_from, evidence')}
FROM json_each(?) AS wanted JOIN claims ON claims.key = wanted.value JOIN articles ON articles.key = article`

const articlesOf = `
SELECT ${inOne('articles.id, source, title, site, published, known_from')}
FROM json_each(?) AS wanted JOIN articles ON articles.id = wanted.value JOIN sheets ON sheets.article = articles.key`

/** The row of `origins` that holds as of the day. */
const holds = (row: string): string =>
  `${row}.since = (SELECT max(since) FROM origins WHERE article = ${row}.article AND since <= ?1)`

const familiesOf = `
WITH own (id, origin) AS MATERIALIZED (
  SELECT articles.id, own.origin FROM json_each(?2) AS wanted JOIN articles ON articles.id = wanted.value
  JOIN origins AS own ON own.article = articles.key AND ${holds('own')} WHERE own.origin IS NOT NULL)
SELECT ${inOne('origin.id, members, json(ids)')} FROM (
  SELECT origin, '[' || group_concat(json_quote(id)) || ']' AS ids,
    (SELECT count(*) FROM origins AS member WHERE member.origin = own.origin AND ${holds('member')}) AS members
  FROM own GROUP BY origin) AS family JOIN articles AS origin ON origin.key = family.origin`

export function keptLinesOf(database: Database): KeptLines {
  return {
    settled() {
      const row: { basis: string; per_subject: string } | undefined = database.prepare(isSettled).get()
      return row ? { basis: row.basis, perSubject: JSON.parse(row.per_subject) } : null
    },
    lastDay() {
      const { day }: { day: string | null } = database
        .prepare(`SELECT max(known_from) AS day FROM ${counting}`)
        .get()
      return day === '' ? null : day
    },
    known(day) {
      const row: { articles: number; undated: number } = database
        .prepare(
          `SELECT count(*) AS articles, count(*) FILTER (WHERE known_from = '') AS undated FROM ${counting} WHERE known_from <= ?`,
        )
        .get(day)
      return { articles: row.articles, undated: row.undated }
    },
    lines(day) {
      const rows: readonly [string, string, string, number, string, string][] = rowsOf(database, linesOf, day)
      return rows.map(([kind, name, list, place, rank, content]) => ({
        kind,
        name,
        list,
        place,
        rank,
        content,
      }))
    },
    evidence(claims) {
      const rows: readonly [number, string, string, string][] = rowsOf(
        database,
        evidenceOf,
        JSON.stringify(claims),
      )
      return rows.map(([key, article, knownFrom, evidence]) => ({ key, article, knownFrom, evidence }))
    },
    articles(ids) {
      const rows: readonly ArticleRow[] = rowsOf(database, articlesOf, JSON.stringify(ids))
      return rows.map(articleOf)
    },
    families(day, ids) {
      const rows: readonly [string, number, string[]][] = rowsOf(
        database,
        familiesOf,
        day,
        JSON.stringify(ids),
      )
      return rows.map(([origin, members, articles]) => ({ origin, members, articles }))
    },
  }
}

type ArticleRow = readonly [
  id: string,
  source: string,
  title: string | null,
  site: string | null,
  published: string | null,
  knownFrom: string,
]

function articleOf([id, source, title, site, published, knownFrom]: ArticleRow): KeptArticle {
  return { id, source, title, site, published, knownFrom }
}

/** The rows that a statement of `inOne` gives. */
function rowsOf(database: Database, sql: string, ...values: readonly string[]) {
  const { rows }: { rows: string | null } = database.prepare(sql).get(...values)
  return JSON.parse(rows ?? '[]')
}
