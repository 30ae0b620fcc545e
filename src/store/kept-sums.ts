import type { Database } from './database.ts'
import { afterDays, counting, holds, inOne, rowsOf } from './kept-rows.ts'

/** What is told of the articles of a record as a whole. A day is `YYYY-MM-DD`; null where none is asked for, so that all count. */
export interface KeptSums {
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

export function keptSumsOf(database: Database): KeptSums {
  return {
    latest(day, most) {
      const rows: [string, string, string][] = rowsOf(database, latest, day ?? afterDays, most - 1)
      return rows
        .sort((a, b) => compare(a[2], b[2]) || compare(a[1], b[1]) || compare(a[0], b[0]))
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
