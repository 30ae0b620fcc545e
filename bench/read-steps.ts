import { performance } from 'node:perf_hooks'
import type { Document } from '../src/model/document.ts'
import { readArticle } from '../src/reading/article/article.ts'
import { findClaims } from '../src/reading/claims/claims.ts'
import { inferPublished } from '../src/reading/mentions/infer-published.ts'
import { findMentions } from '../src/reading/mentions/mentions.ts'
import type { Reader } from '../src/reading/reader.ts'
import { findStatements } from '../src/reading/statements/statements.ts'
import { readSyntax } from '../src/reading/syntax/syntax.ts'
import { findTitleClaims } from '../src/reading/title-claims.ts'

/** What the steps of a reading took. */
export interface StepTimes {
  /** Seconds by the name of the step. */
  readonly seconds: ReadonlyMap<string, number>
  /** Words of the bodies read, parted by blanks. */
  readonly words: number
}

/** Reads documents as `readDocument` does, with the time of each step; those in languages that are not read are left out. */
export function readSteps(documents: readonly Document[], reader: Reader): StepTimes {
  const seconds = new Map<string, number>()
  const timed = <Result>(step: string, run: () => Result): Result => {
    const start = performance.now()
    const result = run()
    seconds.set(step, (seconds.get(step) ?? 0) + (performance.now() - start) / 1000)
    return result
  }
  const words = documents.reduce((sum, document) => sum + readOne(document, reader, timed), 0)
  return { seconds, words }
}

type Timed = <Result>(step: string, run: () => Result) => Result

/** Words of the body; 0 where its language is not read. */
function readOne(document: Document, reader: Reader, timed: Timed): number {
  const bare = timed('article', () =>
    readArticle(document, (tag) => (reader.languages.get(tag) ?? reader.fallback).article),
  ).article
  const language = reader.languages.get(bare.language)
  const gazetteer = reader.gazetteers.get(bare.language)
  const parser = reader.parsers.get(bare.language)
  const issues = reader.issueBooks.get(bare.language)
  if (!language || !gazetteer || !parser || !issues) return 0
  const recogniser = reader.recognisers.get(bare.language) ?? null
  const article = timed('article', () => inferPublished(bare, language.mentions))
  const syntax = timed('syntax', () => readSyntax(article, language.syntax, parser))
  const found = timed('mentions', () =>
    findMentions({ article, syntax, recogniser }, language.mentions, gazetteer),
  )
  const source = { article, syntax, found, gazetteer }
  const statements = timed('statements', () => findStatements(source, language.statements, language.days))
  const claims = timed('claims', () => findClaims({ ...source, statements, issues }, language.claims))
  timed('title', () =>
    findTitleClaims({ article, found, claims }, { language, gazetteer, parser, recogniser, issues }),
  )
  return article.text.split(/\s+/).length
}
