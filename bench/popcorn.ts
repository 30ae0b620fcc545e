import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contains, type Span } from '../src/model/span.ts'
import type { Chain } from './coreference.ts'

interface Marked {
  readonly type: string
  readonly mentions: readonly { readonly start: number; readonly end: number }[]
}

/** A report with the chains of its persons. */
export interface Report {
  readonly text: string
  /** Every mention: names, nouns, pronouns. */
  readonly persons: readonly Chain[]
  /** Only mentions that have a first or a last name in them. */
  readonly named: readonly Chain[]
}

const personTypes = new Set(['CIVILIAN', 'MILITARY', 'TERRORIST_OR_CRIMINAL'])
const nameParts = new Set(['FIRSTNAME_0', 'LASTNAME_0'])

/** The name of a mention within its text. */
export function mentionKey([start, end]: Span): string {
  return `${start}-${end}`
}

/** Reads the reports of the POPCORN corpus with the chains of its persons. */
export function readPopcorn(folder: string): Report[] {
  const file = readFileSync(join(folder, 'popcorn-fr', 'train.json'), 'utf8')
  const reports = JSON.parse(file) as Record<string, { text: string; entities: readonly Marked[] }>
  return Object.values(reports).map(({ text, entities }) => {
    const parts = entities.filter(({ type }) => nameParts.has(type)).flatMap(spansOf)
    const persons = entities.filter(({ type }) => personTypes.has(type)).map(spansOf)
    const named = persons.map((chain) => chain.filter((span) => parts.some((part) => contains(span, part))))
    return { text, persons: chainsOf(persons), named: chainsOf(named) }
  })
}

function spansOf({ mentions }: Marked): Span[] {
  return mentions.map(({ start, end }): Span => [start, end])
}

function chainsOf(chains: readonly (readonly Span[])[]): Chain[] {
  return chains.filter(({ length }) => length > 0).map((chain) => new Set(chain.map(mentionKey)))
}
