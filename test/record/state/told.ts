import type {
  Agreement,
  Claim,
  Commitment,
  Condition,
  Measure,
  Position,
  Talk,
} from '../../../src/model/claim.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { buildReading } from '../reading-builder.ts'

/** A claim as a test writes it: its words make the article's text. */
export interface ClaimSketch {
  /** A sentence of its own in the article. */
  readonly words: string
  /** Who says it; none: the article's own voice. */
  readonly by?: string
  readonly saidOn?: string
  readonly claim: Omit<Claim, 'id' | 'evidence' | 'statement'>
}

export interface ArticleTold {
  readonly id: string
  readonly published?: string | null
  readonly fetched?: string
  /** Days that the text names: words of it and their value. */
  readonly times?: readonly (readonly [words: string, value: string])[]
  readonly claims: readonly ClaimSketch[]
  /** What only the title says; their words make it. */
  readonly titleClaims?: readonly Omit<ClaimSketch, 'saidOn'>[]
  /** Words before the first claim. */
  readonly opening?: string
}

/** A reading with these claims, each in a sentence of its own. */
export function told(article: ArticleTold): Reading {
  const { id, published = null, fetched, times = [], claims, titleClaims = [], opening } = article
  const text = [...(opening ? [opening] : []), ...claims.map(({ words }) => words)].join(' ')
  const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
  const spoken = claims.filter(({ by }) => by !== undefined)
  const title = titleClaims.length === 0 ? null : titleClaims.map(({ words }) => words).join(', ')
  const reading = buildReading({
    id,
    ...(title === null ? {} : { title }),
    source: `${id}.txt`,
    published,
    fetched: fetched ?? null,
    text,
    said: spoken.map(({ words, by = '', saidOn }) => ({ words, by, ...(saidOn ? { saidOn } : {}) })),
  })
  return {
    ...reading,
    times: times.map(([words, value]) => ({ span: spanOf(words), value, basis: 'stated' })),
    claims: claims.map((sketch, index) => ({
      ...(sketch.claim as Claim),
      id: `c${index + 1}`,
      evidence: spanOf(sketch.words),
      statement: sketch.by === undefined ? null : `s${spoken.indexOf(sketch) + 1}`,
    })),
    titleClaims: titleClaims.map(({ words, by = null, claim }, index) => {
      const start = title?.indexOf(words) ?? 0
      const place = { evidence: [start, start + words.length], statement: null, speaker: by } as const
      return { ...(claim as Claim), id: `t${index + 1}`, ...place }
    }),
  }
}

type Given<Kind extends Claim> = Partial<Omit<Kind, 'kind' | 'id' | 'evidence' | 'statement'>>

const asserted = { certainty: 'asserted' } as const

export function position(given: Given<Position>): ClaimSketch['claim'] {
  const own = { party: 'VLD', issue: 'talks', about: [], stance: 'for', voice: 'own', act: null } as const
  return { kind: 'position', ...asserted, ...own, ...given }
}

export function talk(given: Given<Talk>): ClaimSketch['claim'] {
  const nothing = { level: null, format: null, mediator: null, place: null, agenda: null, outcome: null }
  const own = { parties: ['VLD', 'TRS'], status: 'scheduled', when: null } as const
  return { kind: 'talk', ...asserted, ...own, ...nothing, ...given }
}

export function agreement(given: Given<Agreement>): ClaimSketch['claim'] {
  const own = { parties: ['VLD', 'TRS'], instrument: 'accord', status: 'signed', when: null } as const
  return { kind: 'agreement', ...asserted, ...own, ...given }
}

export function commitment(given: Given<Commitment>): ClaimSketch['claim'] {
  const own = { giver: 'VLD', receiver: 'TRS', what: 'military', status: 'announced' } as const
  const rest = { amount: null, items: null, period: null, isRunningTotal: false }
  return { kind: 'commitment', ...asserted, ...own, ...rest, ...given }
}

export function measure(given: Given<Measure>): ClaimSketch['claim'] {
  const own = { actor: 'VLD', target: 'TRS', act: 'SANCTION', when: null, quantity: null }
  return { kind: 'measure', ...asserted, ...own, ...given }
}

export function condition(given: Given<Condition>): ClaimSketch['claim'] {
  const own = { party: 'VLD', of: 'TRS', gates: 'talks', requires: null }
  return { kind: 'condition', ...asserted, ...own, ...given }
}
