import { type Figure, figuresOf } from './figures.ts'
import { type Findings, joinFindings } from './findings.ts'
import type { JudgedArticle } from './judged-article.ts'
import { scoreClaims } from './score-claims.ts'
import { scoreMetadata } from './score-metadata.ts'
import { scoreStatements } from './score-statements.ts'
import { scoreText } from './score-text.ts'
import { scoreValues } from './score-values.ts'

/** What the readings of a set of articles are worth. */
export interface Score {
  /** Articles in the gold. */
  readonly articles: number
  /** How many of them have a reading. */
  readonly read: number
  readonly rows: readonly Figure[]
  /** One line for each thing that went wrong. */
  readonly misses: readonly string[]
}

/** Scores readings against gold. */
export function score(articles: readonly JudgedArticle[]): Score {
  const { marks, misses } = joinFindings(articles.map(scoreArticle))
  return {
    articles: articles.length,
    read: articles.filter(({ reading }) => reading !== undefined).length,
    rows: figuresOf(marks),
    misses,
  }
}

function scoreArticle(article: JudgedArticle): Findings {
  const unread = article.reading ? [] : [`${article.gold.file}: no reading`]
  return joinFindings([
    { marks: [], misses: unread },
    scoreText(article),
    scoreMetadata(article),
    scoreStatements(article),
    scoreClaims(article),
    scoreValues(article),
  ])
}
