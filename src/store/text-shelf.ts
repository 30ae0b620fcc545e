import type { Database } from './database.ts'

/** A text as it is kept to find its family; see `Sheet`. */
export interface ShelfText {
  readonly key: number
  readonly order: number
  /** `YYYY-MM-DD`; '' always. */
  readonly knownFrom: string
  readonly shingles: Uint32Array
  /** As the sheet gave it. */
  readonly credits: string
}

/** Two texts that are alike. */
export interface ShelfEdge {
  readonly later: number
  readonly earlier: number
  readonly jaccard: number
  /** First day as of which they are alike no more; '~~' after every day. */
  readonly until: string
}

/** From a day on the text has this origin; null: none. */
export interface ShelfOrigin {
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
  readonly origin: number | null
}

/** When a shingle is boilerplate, in orders of texts. */
export interface ShelfShingle {
  /** From this one on; null: never. */
  readonly common: number | null
  /** From the first of these on, no more from the second on, and so forth. */
  readonly recurring: readonly number[]
}

const none: ShelfShingle = { common: null, recurring: [] }

/** The texts that hold a shingle. */
export interface ShelfCrowd {
  readonly hash: number
  readonly holders: number
  readonly first: number
  readonly last: number
}

type SketchOf = (text: ShelfText) => Uint32Array

/** Hashes in one statement; more make its text long. */
const hashesAtOnce = 20_000

/** Places of texts, as they stand in one number with a hash. */
const mostPlaces = 2 ** 21

/** Texts that are held at once. */
const mostHeld = 20_000

/** Beyond every order of a text. */
const lastOrder = 2 ** 53 - 1

const earlier = `
SELECT '[' || group_concat(json_array(article, shared)) || ']' AS rows FROM
(SELECT article, count(*) AS shared FROM json_each(?1) AS wanted JOIN sketches ON hash = wanted.value AND text_order < ?2
 AND text_order >= coalesce((SELECT text_order FROM sketches WHERE hash = wanted.value AND text_order < ?2
   ORDER BY text_order DESC LIMIT 1 OFFSET ?3 - 1), 0) GROUP BY article)`

const later = `
SELECT '[' || group_concat(article) || ']' AS rows FROM
(SELECT DISTINCT article FROM json_each(?1) AS wanted JOIN sketches ON hash = wanted.value AND text_order > ?2
 AND text_order <= coalesce((SELECT text_order FROM sketches WHERE hash = wanted.value AND text_order > ?2
   ORDER BY text_order LIMIT 1 OFFSET ?3 - 1), ${lastOrder}))`

const crowded = `
SELECT '[' || group_concat(json_array(hash, many,
  (SELECT min(text_order) FROM sketches WHERE hash = wanted.hash), (SELECT max(text_order) FROM sketches WHERE hash = wanted.hash))) || ']' AS rows
FROM (SELECT value AS hash, (SELECT count(*) FROM sketches WHERE hash = value) AS many FROM json_each(?)) AS wanted WHERE many >= ?`

const edgesOf = `
SELECT later, earlier, jaccard, until FROM text_edges WHERE later = ?1
UNION ALL SELECT later, earlier, jaccard, until FROM text_edges WHERE earlier = ?1`

const spoil = `
INSERT INTO stale_groups (claim_group, since)
SELECT coalesce(event, claim_group), max(known_from, ?2) FROM claims WHERE article = ?1
ON CONFLICT (claim_group) DO UPDATE SET since = min(since, excluded.since)`

const entriesOf = 'SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)'

/** All statements, prepared once. */
function prepared(database: Database) {
  return {
    text: database.prepare('SELECT * FROM texts WHERE article = ?'),
    add: database.prepare(`INSERT INTO sketches ${entriesOf}`),
    remove: database.prepare(`DELETE FROM sketches WHERE (hash, text_order, article) IN (${entriesOf})`),
    crowded: database.prepare(crowded),
    holderAt: database.prepare(
      'SELECT article FROM sketches WHERE hash = ? ORDER BY text_order, article LIMIT 1 OFFSET ?',
    ),
    firstHolders: database.prepare(
      'SELECT article, text_order FROM sketches WHERE hash = ? ORDER BY text_order, article LIMIT ?',
    ),
    setBoilerplate: database.prepare('INSERT OR REPLACE INTO boilerplate VALUES (?, ?, ?)'),
    dropBoilerplate: database.prepare('DELETE FROM boilerplate WHERE hash = ?'),
    between: database.prepare(
      'SELECT article FROM sketches WHERE hash = ? AND text_order >= ? AND text_order < ? ORDER BY text_order, article',
    ),
    earlier: database.prepare(earlier),
    later: database.prepare(later),
    edges: database.prepare(edgesOf),
    dropEdges: database.prepare('DELETE FROM text_edges WHERE later = ?'),
    dropBack: database.prepare('DELETE FROM text_edges WHERE earlier = ?'),
    putEdge: database.prepare('INSERT INTO text_edges VALUES (?, ?, ?, ?)'),
    origins: database.prepare('SELECT since, origin FROM origins WHERE article = ? ORDER BY since'),
    dropOrigins: database.prepare('DELETE FROM origins WHERE article = ?'),
    putOrigin: database.prepare('INSERT INTO origins VALUES (?, ?, ?)'),
    spoil: database.prepare(spoil),
  }
}

/**
 * Texts and the inverted index of their sketches, in the record; keys are those of articles. To be used within one
 * transaction.
 */
export class TextShelf {
  readonly #statements: ReturnType<typeof prepared>
  readonly #boilerplate: Map<number, ShelfShingle>
  readonly #held = new Map<number, ShelfText>()

  constructor(database: Database) {
    this.#statements = prepared(database)
    const rows: readonly ShingleRow[] = database
      .prepare('SELECT hash, common, recurring FROM boilerplate')
      .all()
    this.#boilerplate = new Map(
      rows.map(({ hash, common, recurring }) => [hash, { common, recurring: JSON.parse(recurring) }]),
    )
  }

  /** @throws Error where the record has no text of the article. */
  text(key: number): ShelfText {
    const held = this.#held.get(key)
    if (held) return held
    const row: TextRow | undefined = this.#statements.text.get(key)
    if (row === undefined) throw new Error(`the record has no text of the article ${key}`)
    if (this.#held.size >= mostHeld) this.#held.clear()
    const text = textOfRow(row)
    this.#held.set(key, text)
    return text
  }

  /** Puts texts, each with its sketch, into the index. */
  add(texts: readonly ShelfText[], sketchOf: SketchOf): void {
    for (const entries of sorted(texts, sketchOf)) this.#statements.add.run(entries)
  }

  /** Takes texts out of the index, with their edges and origins. */
  remove(texts: readonly ShelfText[], sketchOf: SketchOf): void {
    const { remove, dropEdges, dropBack, dropOrigins } = this.#statements
    for (const entries of sorted(texts, sketchOf)) remove.run(entries)
    for (const { key } of texts) {
      for (const statement of [dropEdges, dropBack, dropOrigins]) statement.run(key)
      this.#held.delete(key)
    }
  }

  /** Those of these shingles that at least `least` texts hold: how many, and the orders of the first and the last. */
  crowded(hashes: Iterable<number>, least: number): readonly ShelfCrowd[] {
    const all = Uint32Array.from(hashes).sort()
    const found: ShelfCrowd[] = []
    for (let at = 0; at < all.length; at += hashesAtOnce) {
      const some = listOf(all.subarray(at, at + hashesAtOnce))
      const rows: readonly (readonly [number, number, number, number])[] = parsed(
        this.#statements.crowded.get(some, least),
      )
      for (const [hash, holders, first, last] of rows) found.push({ hash, holders, first, last })
    }
    return found
  }

  /** The holders at these places, counted from 0, in their order. */
  holdersAt(hash: number, places: readonly number[]): readonly number[] {
    return places.flatMap((place) => keysOf(this.#statements.holderAt.all(hash, place)))
  }

  /** The first `most` holders with their orders. */
  firstHolders(hash: number, most: number): readonly Pick<ShelfText, 'key' | 'order'>[] {
    const rows: readonly { readonly article: number; readonly text_order: number }[] =
      this.#statements.firstHolders.all(hash, most)
    return rows.map(({ article, text_order }) => ({ key: article, order: text_order }))
  }

  boilerplateSince(hash: number): ShelfShingle {
    return this.#boilerplate.get(hash) ?? none
  }

  setBoilerplateSince(hash: number, since: ShelfShingle): void {
    if (since.common === null && since.recurring.length === 0) {
      this.#boilerplate.delete(hash)
      this.#statements.dropBoilerplate.run(hash)
    } else {
      this.#boilerplate.set(hash, since)
      this.#statements.setBoilerplate.run(hash, since.common, JSON.stringify(since.recurring))
    }
  }

  /** Holders with an order from `from` to before `to`. */
  holdersBetween(hash: number, from: number, to: number): readonly number[] {
    return keysOf(this.#statements.between.all(hash, from, Math.min(to, lastOrder)))
  }

  /** Texts before one with how many of some shingles they hold; only the last `most` holders of each. */
  earlier(
    { order }: Pick<ShelfText, 'order'>,
    hashes: Uint32Array,
    most: number,
  ): readonly (readonly [key: number, shared: number])[] {
    return parsed(this.#statements.earlier.get(listOf(hashes), order, most))
  }

  /** The first `most` holders of each shingle after `order`, each once. */
  later(hashes: Uint32Array, order: number, most: number): readonly number[] {
    return parsed(this.#statements.later.get(listOf(hashes), order, most))
  }

  edgesOf(key: number): readonly ShelfEdge[] {
    return this.#statements.edges.all(key)
  }

  /** Puts these in the place of a text's edges to earlier ones. */
  putEdges(key: number, edges: readonly ShelfEdge[]): void {
    this.#statements.dropEdges.run(key)
    for (const edge of edges) this.#statements.putEdge.run(edge.later, edge.earlier, edge.jaccard, edge.until)
  }

  originsOf(key: number): readonly ShelfOrigin[] {
    return this.#statements.origins.all(key)
  }

  /** Puts these in the place of a text's origins, and says that lines that rest on it must be found again from the day on. */
  putOrigins(key: number, origins: readonly ShelfOrigin[], from: string): void {
    this.#statements.dropOrigins.run(key)
    for (const { since, origin } of origins) this.#statements.putOrigin.run(key, since, origin)
    this.#statements.spoil.run(key, from)
  }
}

/** Entries of the index as JSON, by hash, so that each page of it is touched once. */
function* sorted(texts: readonly ShelfText[], sketchOf: SketchOf): Generator<string> {
  const sketches = texts.map(sketchOf)
  const entries = new Float64Array(sketches.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  // Hash and place of the text as one number: 32 bits and up to 21.
  for (const [place, sketch] of sketches.entries())
    for (const hash of sketch) entries[filled++] = hash * mostPlaces + place
  entries.sort()
  for (let at = 0; at < entries.length; at += hashesAtOnce) {
    const rows = Array.from(entries.subarray(at, at + hashesAtOnce), (entry) => {
      const text = texts[entry % mostPlaces]
      return `[${Math.floor(entry / mostPlaces)},${text?.order},${text?.key}]`
    })
    yield `[${rows.join()}]`
  }
}

interface ShingleRow {
  readonly hash: number
  readonly common: number | null
  readonly recurring: string
}

/** A row of `texts` or `left_texts`. */
export interface TextRow {
  readonly article: number
  readonly text_order: number
  readonly known_from: string
  readonly shingles: Uint8Array
  readonly credits: string
}

/** The text of a row. */
export function textOfRow({ article, text_order, known_from, shingles, credits }: TextRow): ShelfText {
  // A copy of its own begins where numbers of four bytes may begin.
  const words = new Uint32Array(shingles.slice().buffer)
  return { key: article, order: text_order, knownFrom: known_from, shingles: words, credits }
}

function parsed({ rows }: { readonly rows: string | null }) {
  return JSON.parse(rows ?? '[]')
}

function keysOf(rows: readonly { readonly article: number }[]): readonly number[] {
  return rows.map(({ article }) => article)
}

function listOf(hashes: Uint32Array): string {
  return `[${hashes.join()}]`
}
