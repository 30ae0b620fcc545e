import type { Database } from './database.ts'

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
export interface KeptLines {
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
  /** Ids of up to `most` articles that came out last, in order; those without a day are none of them. */
  latest(day: string | null, most: number): readonly string[]
  /** The first and the last day from which on articles count. */
  days(day: string | null): { readonly from: string | null; readonly to: string | null }
  /** How many families there are as of a day, and how many articles are of them. */
  familyCounts(day: string | null): { readonly families: number; readonly articles: number }
  /** Up to `most` families of most articles, of as many those first whose origin's id is less. */
  largestFamilies(day: string | null, most: number): readonly WholeFamily[]
}

/** A family with the ids of all its articles, in order. */
export interface WholeFamily {
  readonly origin: string
  readonly members: number
  readonly articles: readonly string[]
}

const isSettled = `
SELECT basis, per_subject FROM settled WHERE NOT EXISTS (SELECT 1 FROM stale_groups)
AND NOT EXISTS (SELECT 1 FROM stale_texts) AND NOT EXISTS (SELECT 1 FROM articles WHERE source IS NOT NULL AND key NOT IN (SELECT article FROM sheets))`

const counting = 'sheets JOIN articles ON articles.key = sheets.article AND articles.source IS NOT NULL'

/** Whether there are articles that no longer count: to count those that do is ten times faster where there are none, as indexes alone tell. */
const areSomeLeft =
  'SELECT (SELECT count(*) FROM articles) > (SELECT count(*) FROM articles WHERE source IS NOT NULL) AS some'

/** One row of text is read in a third of the time of many rows. */
const inOne = (row: string): string => `'[' || group_concat(json_array(${row})) || ']' AS rows`

/** The same with a last column that is JSON as it was written, which costs half as much as to put it into JSON as a text. */
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

/** The row of `origins` that holds as of the day. */
const holds = (row: string): string =>
  `${row}.since = (SELECT max(since) FROM origins WHERE article = ${row}.article AND since <= ?1)`

const familiesOf = `
WITH own (article, origin) AS MATERIALIZED (
  SELECT own.article, own.origin FROM json_each(?2) AS wanted
  JOIN origins AS own ON own.article = wanted.value AND ${holds('own')} WHERE own.origin IS NOT NULL)
SELECT ${inOne('origin, members, json(articles)')} FROM (
  SELECT origin, json_group_array(article) AS articles,
    (SELECT count(*) FROM origins AS member WHERE member.origin = own.origin AND ${holds('member')}) AS members
  FROM own GROUP BY origin)`

/** Articles of families as of a day. */
const ofFamilies = `FROM origins AS own WHERE origin IS NOT NULL AND ${holds('own')}`

const familyCounts = `SELECT count(DISTINCT origin) AS families, count(*) AS articles ${ofFamilies}`

const largestFamilies = `
WITH sizes (origin, members) AS MATERIALIZED (SELECT origin, count(*) ${ofFamilies} GROUP BY origin),
  least (members) AS (SELECT min(members) FROM (SELECT members FROM sizes ORDER BY members DESC LIMIT ?2)),
  largest (origin, id, members) AS MATERIALIZED (
    SELECT origin, id, members FROM sizes JOIN articles ON key = origin
    WHERE members >= (SELECT members FROM least) ORDER BY members DESC, id LIMIT ?2)
SELECT ${inOne('id, members, json(articles)')} FROM (
  SELECT largest.id AS id, members, json_group_array(articles.id ORDER BY articles.id) AS articles
  FROM largest JOIN origins AS own ON own.origin = largest.origin AND ${holds('own')} JOIN articles ON articles.key = own.article
  GROUP BY largest.origin)`

const latest = `
SELECT ${inOne('articles.id, source, known_from')} FROM ${counting} WHERE known_from < '~' AND known_from <= ?1
AND known_from >= coalesce((SELECT known_from FROM ${counting} WHERE known_from < '~' AND known_from <= ?1 ORDER BY known_from DESC LIMIT 1 OFFSET ?2), '')`

/** The first or the last day, as the index of days gives it. */
const dayAt = (order: 'ASC' | 'DESC'): string =>
  `SELECT known_from FROM ${counting} WHERE known_from < '~' AND known_from <= ?1 ORDER BY known_from ${order} LIMIT 1`

const daysOf = `SELECT (${dayAt('ASC')}) AS "from", (${dayAt('DESC')}) AS "to"`

export function keptLinesOf(database: Database): KeptLines {
  return {
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
    latest(day, most) {
      const rows: [string, string, string][] = rowsOf(database, latest, day ?? afterDays, most - 1)
      return rows
        .sort(([a, from, on], [b, other, day]) => compare(on, day) || compare(from, other) || compare(a, b))
        .slice(-most)
        .map(([id]) => id)
    },
    days: (day) => database.prepare(daysOf).get(day ?? afterDays),
    familyCounts: (day) => database.prepare(familyCounts).get(day ?? afterDays),
    largestFamilies(day, most) {
      const rows: readonly [string, number, string[]][] = rowsOf(
        database,
        largestFamilies,
        day ?? afterDays,
        most,
      )
      return rows.map(([origin, members, articles]) => ({ origin, members, articles }))
    },
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** After every day. */
const afterDays = '~'

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

/** The rows that a statement of `inOne` gives. */
function rowsOf(database: Database, sql: string, ...values: readonly (string | number)[]) {
  const { rows }: { rows: string | null } = database.prepare(sql).get(...values)
  return JSON.parse(rows ?? '[]')
}
