import type { ArticleForms, NoiseRule } from '../../language/article-forms.ts'
import type { Article, Published } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import { assemble } from './assemble.ts'
import type { Block } from './block.ts'
import { type Draft, newDraft } from './draft.ts'
import { type Facts, noFacts } from './facts.ts'
import { markHead, markRows } from './head.ts'
import { markLiveEntries } from './live.ts'
import { cutInside, markClosing, markNeighbours, markOutside, markSignature, markTail } from './neighbours.ts'
import { readPage } from './page/read-page.ts'
import { learnPageBylines, markPhrases, markPlacedPhrases } from './phrase-marks.ts'
import { cutPlaceLine } from './place-line.ts'
import { addressDate, printedDate, toldDate } from './published.ts'
import { readStatedDate } from './stated-date.ts'
import { tellLanguage } from './tell-language.ts'
import { textBlocks } from './text-blocks.ts'
import { markTitle } from './title.ts'
import { findTranslation } from './translation.ts'
import { visibleText } from './visible-text.ts'

/** An article, and what was lost or doubtful in reading it. */
export interface ArticleReading {
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
}

/** Takes the article out of a document: its body without the site's noise, and what is known about it. */
export function readArticle(document: Document, formsOf: (language: string) => ArticleForms): ArticleReading {
  const { blocks, facts, diagnostics } = readSource(document, formsOf)
  const language = tellLanguage(bodyWords(blocks), facts.language)
  const { stated } = document
  const title = clean(stated.title) ?? facts.title
  const draft = markNoise(newDraft(blocks, formsOf(language), title))
  const body = assemble(draft)
  const url = clean(stated.url) ?? facts.url
  const article: Article = {
    id: document.id,
    source: document.source,
    url,
    site: clean(stated.site) ?? facts.site ?? draft.sites[0] ?? null,
    title: title ?? draft.blocks[draft.title]?.text ?? null,
    authors: authorsOf(document, facts, draft),
    section: clean(stated.section) ?? facts.section ?? labelOf(draft),
    published: publicationOf(document, facts, draft) ?? addressDate(url) ?? toldDate(draft),
    fetched: stated.fetched ?? null,
    language,
    translated: findTranslation(body.text, draft.forms.translationSigns),
    ...body,
  }
  return { article, diagnostics: [...diagnostics, ...doubts(document, article)] }
}

/** Tells noise from body, step by step; each step sees what those before it set aside. */
function markNoise(draft: Draft): Draft {
  markPhrases(draft)
  markRows(draft)
  markTitle(draft)
  markPlacedPhrases(draft)
  markHead(draft)
  learnPageBylines(draft)
  markLiveEntries(draft)
  markNeighbours(draft)
  markTail(draft)
  markSignature(draft)
  markClosing(draft)
  markOutside(draft)
  cutInside(draft)
  cutPlaceLine(draft)
  return draft
}

function readSource(
  document: Document,
  formsOf: (language: string) => ArticleForms,
): { blocks: readonly Block[]; facts: Facts; diagnostics: readonly Diagnostic[] } {
  const { kind, text } = document.content
  if (kind === 'html') return readPage(text, document.source, containersOf(text, formsOf))
  return { blocks: textBlocks(text), facts: noFacts, diagnostics: [] }
}

/** Names of containers in the language that the page gives itself. */
function containersOf(html: string, formsOf: (language: string) => ArticleForms): readonly NoiseRule[] {
  const language = /<html[^>]{0,500}?\slang=["']?([a-z]{2,3})/i.exec(html.slice(0, 5000))?.[1]
  return formsOf(language?.toLowerCase() ?? 'und').noise.filter(({ reach }) => reach === 'container')
}

function bodyWords(blocks: readonly Block[]): string {
  const all = blocks.filter(({ mark }) => mark === null).map(({ text }) => text)
  return (all.length > 0 ? all : blocks.map(({ text }) => text)).join('\n').slice(0, 4000)
}

function authorsOf(document: Document, facts: Facts, draft: Draft): readonly string[] {
  const given = [document.stated.authors ?? [], facts.authors]
  const named = given.map((authors) =>
    authors.flatMap((author) => draft.forms.readNames(visibleText(author)) ?? []),
  )
  return [...new Set(named.find((names) => names.length > 0) ?? draft.authors)]
}

function publicationOf(document: Document, facts: Facts, draft: Draft): Published | null {
  return statedDate(document, draft) ?? factsDate(facts, draft) ?? printedDate(draft)
}

function statedDate(document: Document, draft: Draft): Published | null {
  const { published, publishedBasis = 'metadata' } = document.stated
  const value = published === undefined ? null : readStatedDate(published, draft.forms)
  return value === null ? null : { value, basis: publishedBasis }
}

function factsDate(facts: Facts, draft: Draft): Published | null {
  const value = facts.published
    .map((given) => readStatedDate(given, draft.forms))
    .find((date) => date !== null)
  return value ? { value, basis: 'metadata' } : null
}

function labelOf(draft: Draft): string | null {
  const label = draft.marks.findIndex(
    (mark) => mark?.kind === 'section-label' && mark.rule === 'section-label',
  )
  return draft.blocks[label]?.text ?? null
}

function clean(given: string | undefined): string | null {
  const text = visibleText(given ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}

function doubts(document: Document, article: Article): Diagnostic[] {
  const { published } = document.stated
  const unread =
    published !== undefined &&
    published.trim() !== '' &&
    article.published?.basis !== (document.stated.publishedBasis ?? 'metadata')
  const messages = [
    unread &&
      ([
        'date-not-read',
        `published “${published}” is no date that can be read; write it as 2024-12-05`,
      ] as const),
    article.text === '' &&
      ([
        'empty-body',
        'nothing but noise was found; give the article as plain text to have it whole',
      ] as const),
  ]
  return messages.flatMap((entry) =>
    entry
      ? [{ code: entry[0], severity: 'warning' as const, message: entry[1], source: document.source }]
      : [],
  )
}
