/**
 * How many plain sentences of news the reading draws the claim from that they carry: `npx tsx bench/phrasings.ts [--misses]`.
 * They are invented, in `phrasings.tsv`; README-claims.md says what the figures are worth.
 */
import { fileURLToPath, pathToFileURL } from 'node:url'
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts'
import { loadLanguages } from '../src/language/languages.ts'
import type { Claim } from '../src/model/claim.ts'
import { makeReader } from '../src/reading/reader.ts'
import { readDocument } from '../src/reading/reading.ts'
import { readTable } from '../src/tables/read-table.ts'

const table = fileURLToPath(new URL('phrasings.tsv', import.meta.url))

/** A sentence, the kind of claim that it carries, and whether the reading draws it with the roles that are asked. */
export interface Phrasing {
  readonly kind: string
  readonly roles: string
  readonly text: string
  readonly isRead: boolean
}

/** Reads every sentence as an article of its own, published on 2023-05-10. */
export function readPhrasings(): Phrasing[] {
  const reader = makeReader(loadLanguages(), loadKnowledge())
  return readTable(table, ['kind', 'roles', 'text']).map(({ kind, roles, text, line }) => {
    const { claims } = readDocument(
      {
        source: `${line}`,
        content: { kind: 'text', text: `Le point sur la crise\n\n${text}\n\n${filler}\n` },
        stated: { published: '2023-05-10' },
        id: `${line}`,
      },
      reader,
    )
    return { kind, roles, text, isRead: claims.some((claim) => claim.kind === kind && carries(claim, roles)) }
  })
}

// A sentence alone is too short for its language to be told.
const filler =
  'Le temps est resté calme dans la vallée, et les habitants du village ont profité de la journée pour se promener au bord de la rivière.'

function carries(claim: Claim, roles: string): boolean {
  const values = valuesOf(claim)
  return roles.split(' ').every((role) => values.some((value) => value.startsWith(role)))
}

/** The values of a claim and of all within it, as words. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [`${value}`]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : []
}

/** Of each kind how many are read, in the order of the table. */
export function sharesOf(
  phrasings: readonly Phrasing[],
): ReadonlyMap<string, readonly [read: number, all: number]> {
  const shares = new Map<string, [number, number]>()
  for (const { kind, isRead } of phrasings) {
    const [read, all] = shares.get(kind) ?? [0, 0]
    shares.set(kind, [read + (isRead ? 1 : 0), all + 1])
  }
  return shares
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const phrasings = readPhrasings()
  for (const [kind, [read, all]] of sharesOf(phrasings))
    process.stdout.write(`${kind.padEnd(12)}${read} of ${all}\n`)
  if (process.argv.includes('--misses'))
    for (const { kind, roles, text, isRead } of phrasings)
      if (!isRead) process.stdout.write(`${kind} ${roles}: ${text}\n`)
}
