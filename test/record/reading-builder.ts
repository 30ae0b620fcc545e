import { createHash } from 'node:crypto'
import { type AffiliationRule, affiliationBy } from '../../src/model/affiliation.ts'
import type { Article, NoiseKind, Published } from '../../src/model/article.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import type {
  Force,
  Mode,
  Speaker,
  SpeakerKind,
  Statement,
  StatementDetails,
} from '../../src/model/statement.ts'

/** A statement as a test writes it: words are found in the text, the rest has plain defaults. */
interface StatementSketch {
  /** Verbatim pieces of the text, in order. */
  readonly words: string | readonly string[]
  /** Name of the speaker; none: no plain speaker. */
  readonly by?: string
  readonly kind?: SpeakerKind
  readonly party?: string
  /** Where the party is inferred: by what. */
  readonly inferredBy?: AffiliationRule
  /** Who held the role on that day. */
  readonly holder?: string
  readonly role?: string
  readonly mode?: Mode
  readonly force?: Force
  readonly saidOn?: string
  readonly dayInferred?: boolean
  readonly occasion?: string
  readonly place?: string
  readonly via?: readonly string[]
  readonly carriedFrom?: Partial<Statement['carriedFrom']>
  readonly addressee?: string
  /** Words of the text. */
  readonly repeated?: string
  /** Words of the text by which the outlet leaves open whether it is true. */
  readonly doubted?: string
}

/** An article as a test writes it. */
export interface ArticleSketch
  extends Partial<Omit<Article, 'published' | 'noise' | 'translated' | 'headings'>> {
  readonly text: string
  readonly published?: Published | string | null
  readonly noise?: readonly (readonly [NoiseKind, string])[]
  /** Words of the text that hint at machine translation. */
  readonly translatedBy?: readonly string[]
  readonly headings?: readonly string[]
  readonly said?: readonly StatementSketch[]
}

/** A reading made by hand: what a pipeline would give for the article. */
export function buildReading(sketch: ArticleSketch): Reading {
  const { said = [], text } = sketch
  const statements = said.map((statement, index) => buildStatement(text, statement, index))
  const nothing = {
    entities: [],
    mentions: [],
    times: [],
    amounts: [],
    claims: [],
    titleClaims: [],
    diagnostics: [],
  }
  return { article: buildArticle(sketch), sentences: sentencesOf(text), statements, ...nothing }
}

function buildArticle(sketch: ArticleSketch): Article {
  const { said: _said, published = null, noise = [], translatedBy = [], headings = [], ...given } = sketch
  const id = createHash('sha256').update(JSON.stringify(sketch)).digest('hex')
  const signs = translatedBy.map((words) => ({ rule: 'test-sign', span: find(sketch.text, words) }))
  return {
    id,
    source: `articles/${id.slice(0, 6)}.txt`,
    url: null,
    site: null,
    title: null,
    authors: [],
    section: null,
    fetched: null,
    language: 'fr',
    ...given,
    published: typeof published === 'string' ? { value: published, basis: 'metadata' } : published,
    translated: { suspected: signs.length > 0, signs },
    headings: headings.map((heading) => find(sketch.text, heading)),
    noise: noise.map(([kind, text]) => ({ kind, text, at: 0, rule: 'test-noise' })),
  }
}

function buildStatement(text: string, sketch: StatementSketch, index: number): Statement {
  const content = [sketch.words].flat().map((words) => find(text, words))
  return {
    id: `s${index + 1}`,
    span: [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0],
    cue: null,
    content,
    speaker: sketch.by === undefined ? null : buildSpeaker(sketch.by, sketch),
    role: sketch.role ?? null,
    mode: sketch.mode ?? 'indirect',
    force: sketch.force ?? 'states',
    saidOn: sketch.saidOn ?? null,
    saidOnBasis:
      sketch.saidOn === undefined
        ? null
        : { kind: sketch.dayInferred ? 'inferred' : 'stated', span: null, likelihood: 1 },
    ...buildDetails(text, sketch),
    carriedFrom: { via: null, occasion: null, place: null, ...sketch.carriedFrom },
    via: (sketch.via ?? []).map((name) => ({ name, entity: null })),
    rule: 'test-rule',
  }
}

function buildDetails(text: string, sketch: StatementSketch): StatementDetails {
  const { occasion = null, place = null, addressee, repeated, doubted } = sketch
  return {
    occasion,
    place,
    addressee: addressee === undefined ? null : { name: addressee, party: null, entity: null, span: [0, 0] },
    polarity: 'positive',
    modality: 'factual',
    repeated: repeated === undefined ? null : find(text, repeated),
    framing: doubted === undefined ? [] : [{ span: find(text, doubted), kind: 'doubt' }],
  }
}

function buildSpeaker(name: string, sketch: StatementSketch): Speaker {
  const { kind = 'named', party = '', inferredBy, holder } = sketch
  const known = party === '' ? null : affiliationBy(inferredBy ?? 'within', party)
  const held = holder === undefined ? null : { name: holder, office: sketch.role ?? '' }
  return {
    name,
    kind,
    party: party || null,
    basis: known?.basis ?? null,
    holder: held,
    entity: null,
    span: null,
  }
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the words “${words}” are not in the text of the test's article`)
  return [start, start + words.length]
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S[^\n]*?(?:[.!?](?: »)?(?=\s|$)|(?=\n|$))/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
}
