import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import { readArticle } from './article/article.ts'
import { findClaims } from './claims/claims.ts'
import { inferPublished } from './mentions/infer-published.ts'
import { findMentions } from './mentions/mentions.ts'
import type { Reader } from './reader.ts'
import { findStatements } from './statements/statements.ts'
import { readSyntax } from './syntax/syntax.ts'
import { findTitleClaims } from './title-claims.ts'

/** Reads one document: the steps in their order, and nothing else. */
export function readDocument(document: Document, reader: Reader): Reading {
  const { article: bare, diagnostics } = readArticle(
    document,
    (tag) => (reader.languages.get(tag) ?? reader.fallback).article,
  )
  const language = reader.languages.get(bare.language)
  const gazetteer = reader.gazetteers.get(bare.language)
  const parser = reader.parsers.get(bare.language)
  const issues = reader.issueBooks.get(bare.language)
  if (!language || !gazetteer || !parser || !issues)
    return unread(bare, [...diagnostics, languageNotRead(bare, reader)])
  const recogniser = reader.recognisers.get(bare.language) ?? null
  const article = inferPublished(bare, language.mentions)
  const syntax = readSyntax(article, language.syntax, parser)
  const found = findMentions({ article, syntax, recogniser }, language.mentions, gazetteer)
  const statements = findStatements({ article, syntax, found, gazetteer }, language.statements, language.days)
  const claims = findClaims({ article, syntax, found, gazetteer, statements, issues }, language.claims)
  const titleClaims = findTitleClaims(
    { article, found, claims },
    { language, gazetteer, parser, recogniser, issues },
  )
  const { entities, mentions, times, amounts } = found
  const sentences = syntax.sentences.map(({ span }) => span)
  return {
    article,
    sentences,
    entities,
    mentions,
    times,
    amounts,
    statements,
    claims,
    titleClaims,
    diagnostics,
  }
}

function languageNotRead({ language, source }: Article, { languages }: Reader): Diagnostic {
  const message = `the article is in “${language}”; statements are read in ${[...languages.keys()].join(', ')}`
  return { code: 'language-not-read', severity: 'info', message, source }
}

function unread(article: Article, diagnostics: readonly Diagnostic[]): Reading {
  const nothing = {
    sentences: [],
    entities: [],
    mentions: [],
    times: [],
    amounts: [],
    statements: [],
    claims: [],
    titleClaims: [],
  }
  return { article, ...nothing, diagnostics }
}
