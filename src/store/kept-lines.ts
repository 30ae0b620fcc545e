import type { Database } from './database.ts'
import { afterDays, counting, holds, inOne, rowsOf } from './kept-rows.ts'
import { type KeptSums, keptSumsOf } from './kept-sums.ts'

/** A line that holds as of a day. */
export interface KeptLine {
  readonly kind: string
  /** Of its group; '' for an event. */
  readonly name: string
  readonly list: string
  readonly place: number
  readonly rank: string
  /** What the line was put together from, out of its JSON. */
  readonly content: unknown
}

/** The words of a claim. */
export interface KeptEvidence {
  /** Of the claim. */
  readonly key: number
  /** Key of the article. */
  readonly article: number
  /** What the sheet gave, out of its JSON. */
  readonly evidence: unknown
}

/** An article that counts, as lists name it. */
export interface KeptArticle {
  readonly key: number
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly site: string | null
  readonly published: string | null
  /** `YYYY-MM-DD`; '~' only where no day is asked for. */
  readonly knownFrom: string
}

/** Articles that count as one source, by their keys. */
export interface KeptFamily {
  readonly origin: number
  readonly members: number
  /** Those that were asked for. */
  readonly articles: readonly number[]
}

/** The lines of states that the record keeps; what they say is not looked into. A day is `YYYY-MM-DD`; null where none is asked for, so that all counts. */
export interface KeptLines extends KeptSums {
  /** What the lines rest on besides the readings and the ids of issues that divide by subject; null where lines are missing. */
  settled(): { readonly basis: string; readonly perSubject: readonly string[] } | null
  /** The last day on which an article came out; null where none has a day. */
  lastDay(): string | null
  /** How many articles count as of a day. */
  known(day: string | null): { readonly articles: number; readonly undated: number }
  lines(day: string | null): readonly KeptLine[]
  evidence(claims: readonly number[]): readonly KeptEvidence[]
  articles(keys: readonly number[]): readonly KeptArticle[]
  /** All articles that count as of a day. */
  allArticles(day: string | null): readonly KeptArticle[]
  /** Those of which nothing tells when they were out. */
  undatedArticles(): readonly KeptArticle[]
  /** The families that these articles are of as of a day. */
  families(day: string | null, articles: readonly number[]): readonly KeptFamily[]
}

const isSettled = `
SELECT basis, per_subject FROM settled WHERE NOT EXISTS (SELECT 1 FROM stale_groups)
AND NOT EXISTS (SELECT 1 FROM stale_texts) AND NOT EXISTS (SELECT 1 FROM articles WHERE source IS NOT NULL AND key NOT IN (SELECT article FROM sheets))`

/** Whether there are articles that no longer count: to count those that do is ten times faster where there are none, as indexes alone tell. */
const areSomeLeft =
  'SELECT (SELECT count(*) FROM articles) > (SELECT count(*) FROM articles WHERE source IS NOT NULL) AS some'

/** `inOne` with a last column that is JSON as it was written, which costs half as much as to put it into JSON as a text. */
const inOneWith = (row: string, json: string): string =>
  `'[' || group_concat('[' || ${row.split(', ').join(" || ',' || ")} || ',' || ${json} || ']') || ']' AS rows`

const linesOf = `
SELECT ${inOneWith("json_quote(kind), json_quote(ifnull(name,'')), json_quote(list), place, json_quote(rank)", 'content')}
FROM lines JOIN claim_groups ON claim_groups.key = claim_group WHERE until > ?1 AND since <= ?1 AND undated < ?2`

/** Where no day is asked for: the lines of groups that what has no day may alter. */
const undatedLines = linesOf.replace('undated < ?2', 'undated = ?2')

const evidenceOf = `
SELECT ${inOneWith('claims.key, article', 'evidence')} FROM json_each(?) AS wanted JOIN claims ON claims.key = wanted.value`

const articleRow = inOne('articles.key, articles.id, source, title, site, published, known_from')

const articlesOf = `
SELECT ${articleRow}
FROM json_each(?) AS wanted JOIN articles ON articles.key = wanted.value JOIN sheets ON sheets.article = articles.key`

const articlesBetween = `
SELECT ${articleRow} FROM ${counting} WHERE known_from BETWEEN ? AND ?`

const familiesOf = `
WITH own (article, origin) AS MATERIALIZED (
  SELECT own.article, own.origin FROM json_each(?2) AS wanted
  JOIN origins AS own ON own.article = wanted.value AND ${holds('own')} WHERE own.origin IS NOT NULL)
SELECT ${inOne('origin, members, json(articles)')} FROM (
  SELECT origin, json_group_array(article) AS articles,
    (SELECT count(*) FROM origins AS member WHERE member.origin = own.origin AND ${holds('member')}) AS members
  FROM own GROUP BY origin)`

export function keptLinesOf(database: Database): KeptLines {
  return {
    ...keptSumsOf(database),
    settled() {
      const row: { basis: string; per_subject: string } | undefined = database.prepare(isSettled).get()
      return row ? { basis: row.basis, perSubject: JSON.parse(row.per_subject) } : null
    },
    lastDay: () => lastDayOf(database),
    known(day) {
      const { some }: { some: number } = database.prepare(areSomeLeft).get()
      const row: { articles: number; undated: number } = database
        .prepare(
          `SELECT count(*) AS articles, count(*) FILTER (WHERE known_from = '~') AS undated FROM ${some ? counting : 'sheets'} WHERE known_from <= ?`,
        )
        .get(day ?? afterDays)
      return { articles: row.articles, undated: row.undated }
    },
    lines(day) {
      if (day !== null) return linesIn(database, linesOf, [day, 2])
      const last = lastDayOf(database)
      const dated = last === null ? [] : linesIn(database, linesOf, [last, 1])
      return [...dated, ...linesIn(database, undatedLines, [afterDays, 1])]
    },
    evidence(claims) {
      const rows: readonly [number, number, unknown][] = rowsOf(database, evidenceOf, inFileOrder(claims))
      return rows.map(([key, article, evidence]) => ({ key, article, evidence }))
    },
    articles(keys) {
      const rows: readonly ArticleRow[] = rowsOf(database, articlesOf, inFileOrder(keys))
      return rows.map(articleOf)
    },
    allArticles: (day) => articlesIn(database, ['', day ?? afterDays]),
    undatedArticles: () => articlesIn(database, [afterDays, afterDays]),
    families(day, wanted) {
      const rows: readonly [number, number, number[]][] = rowsOf(
        database,
        familiesOf,
        day ?? afterDays,
        inFileOrder(wanted),
      )
      return rows.map(([origin, members, articles]) => ({ origin, members, articles }))
    },
  }
}

/** The last day on which an article came out; null where none has a day. */
export function lastDayOf(database: Database): string | null {
  const { day }: { day: string | null } = database
    .prepare(`SELECT max(known_from) AS day FROM ${counting} WHERE known_from < '~'`)
    .get()
  return day
}

function linesIn(database: Database, sql: string, values: readonly (string | number)[]): readonly KeptLine[] {
  const rows: readonly [string, string, string, number, string, unknown][] = rowsOf(database, sql, ...values)
  return rows.map(([kind, name, list, place, rank, content]) => ({ kind, name, list, place, rank, content }))
}

function articlesIn(database: Database, between: readonly [string, string]): readonly KeptArticle[] {
  const rows: readonly ArticleRow[] = rowsOf(database, articlesBetween, ...between)
  return rows.map(articleOf)
}

type ArticleRow = readonly [
  key: number,
  id: string,
  source: string,
  title: string | null,
  site: string | null,
  published: string | null,
  knownFrom: string,
]

function articleOf([key, id, source, title, site, published, knownFrom]: ArticleRow): KeptArticle {
  return { key, id, source, title, site, published, knownFrom }
}

/** Keys as JSON in the order in which rows lie in the file, so that each page is looked at once. */
function inFileOrder(keys: readonly number[]): string {
  return JSON.stringify(keys.toSorted((a, b) => a - b))
}
