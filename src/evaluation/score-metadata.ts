import { type Findings, joinFindings, passOrMiss } from './findings.ts'
import { fold } from './fold.ts'
import type { JudgedArticle } from './judged-article.ts'
import { jaccard } from './likeness.ts'

/** Whether title, day of publication and authors are right; what the gold does not give is not asked for. */
export function scoreMetadata(article: JudgedArticle): Findings {
  return joinFindings([scoreTitle(article), scorePublished(article), scoreAuthors(article)])
}

const nothing: Findings = { marks: [], misses: [] }

function scoreTitle({ gold, reading }: JudgedArticle): Findings {
  if (!gold.title) return nothing
  const isRight = reading !== undefined && fold(reading.article.title ?? '') === fold(gold.title)
  return { marks: [passOrMiss('meta: title', isRight)], misses: [] }
}

/** A day that is read is right where only its month is asked for. */
function scorePublished({ gold, reading }: JudgedArticle): Findings {
  if (!gold.published) return nothing
  const read = reading?.article.published?.value
  const isRight = read?.slice(0, gold.published.length) === gold.published
  return {
    marks: [passOrMiss('meta: published', isRight)],
    misses: isRight ? [] : [`${gold.file}: published ${gold.published}, read ${String(read)}`],
  }
}

function scoreAuthors({ gold, reading }: JudgedArticle): Findings {
  if (gold.authors.length === 0) return nothing
  const read = (reading?.article.authors ?? []).map(fold)
  const isRight = reading !== undefined && jaccard(gold.authors.map(fold), read) >= 0.5
  return { marks: [passOrMiss('meta: authors', isRight)], misses: [] }
}
