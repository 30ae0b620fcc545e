import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import { type Span, textOf } from '../model/span.ts'
import type { Speaker, Statement, StatementDetails } from '../model/statement.ts'
import type { BriefArticle, BriefPublished, BriefStatement } from './brief.ts'
import { dayRange } from './day-range.ts'
import { passageAround, withinText } from './passage.ts'

/** A statement of a brief whose voice is not known yet, as that takes all articles. */
type DraftStatement = Omit<BriefStatement, 'speaker'> & { readonly speaker: Speaker | null }

/** An article of a brief before it has its address. */
export type DraftArticle = Omit<BriefArticle, 'key' | 'statements'> & {
  readonly statements: readonly DraftStatement[]
}

/** What a brief shows of one reading. */
export function draftArticle(reading: Reading): DraftArticle {
  const { id, source, url, site, title, authors, section, fetched, language, text, headings } =
    reading.article
  return {
    id,
    source,
    url,
    site,
    title,
    authors,
    section,
    published: publishedOf(reading.article),
    fetched,
    language,
    translated: translationSigns(reading.article),
    text,
    headings,
    noise: reading.article.noise.map((piece) => ({ kind: piece.kind, text: piece.text })),
    statements: inOrder(reading.statements).map((statement, index) =>
      draftStatement(reading, statement, index + 1),
    ),
  }
}

function publishedOf({ published }: Article): BriefPublished | null {
  if (published === null) return null
  const { from, to } = dayRange(published.value) ?? { from: null, to: null }
  return { value: published.value, basis: published.basis, from, to }
}

function translationSigns({ translated, text }: Article): BriefArticle['translated'] {
  if (!translated.suspected) return null
  return translated.signs.map(({ rule, span }) => ({ rule, words: textOf(text, span) }))
}

function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => startOf(a) - startOf(b) || a.span[0] - b.span[0])
}

function startOf({ content, span }: Statement): number {
  return content[0]?.[0] ?? span[0]
}

function draftStatement(
  { article, sentences }: Reading,
  statement: Statement,
  number: number,
): DraftStatement {
  const { id, speaker, role, mode, force, saidOn, saidOnBasis, rule, carriedFrom } = statement
  const content = contentOf(article.text, statement)
  const span = passageAround(sentences, hull([...content, withinText(article.text.length, statement.span)]))
  return {
    number,
    id,
    speaker,
    role,
    mode,
    force,
    saidOn,
    saidOnBasis: saidOnBasis?.kind ?? null,
    ...detailsOf(article.text, statement),
    via: statement.via.map((relay) => relay.name),
    carried: {
      via: carriedFrom.via !== null,
      occasion: carriedFrom.occasion !== null,
      place: carriedFrom.place !== null,
    },
    words: content.map((piece) => textOf(article.text, piece)),
    content,
    sentence: { text: textOf(article.text, span), span },
    rule,
  }
}

type BriefDetails = Pick<BriefStatement, keyof StatementDetails>

function detailsOf(text: string, statement: Statement): BriefDetails {
  const { occasion, place, addressee, polarity, modality, repeated, framing } = statement
  return {
    occasion,
    place,
    addressee: addressee && { name: addressee.name, party: addressee.party },
    polarity,
    modality,
    repeated: repeated && textOf(text, repeated),
    framing: framing.map(({ span, kind }) => ({ words: textOf(text, span), kind })),
  }
}

/** A statement whose content is nowhere is shown by its whole span, so that no line is without words. */
function contentOf(text: string, { content, span }: Statement): readonly Span[] {
  const holdsWords = (piece: Span): boolean => textOf(text, piece).trim() !== ''
  const pieces = content.map((piece) => withinText(text.length, piece)).filter(holdsWords)
  return pieces.length > 0 ? pieces : [withinText(text.length, span)]
}

function hull(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}
