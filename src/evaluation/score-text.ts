import { type Findings, joinFindings, passOrMiss } from './findings.ts'
import { fold, wordsOf } from './fold.ts'
import type { Gold } from './gold.ts'
import type { JudgedArticle } from './judged-article.ts'

/** Whether noise was dropped from the body, and the words that statements and claims rest on were kept. */
export function scoreText({ gold, reading }: JudgedArticle): Findings {
  const has = reading ? searchIn(reading.article.text) : undefined
  const dropped = (gold.noise ?? []).map((noise) =>
    passOrMiss('text: noise dropped', has !== undefined && !has(noise)),
  )
  const kept = wordsToKeep(gold).map((words) => scoreKept(gold.file, words, has?.(words) ?? false))
  return joinFindings([{ marks: dropped, misses: [] }, ...kept])
}

function scoreKept(file: string, words: string, isKept: boolean): Findings {
  return {
    marks: [passOrMiss('text: body kept', isKept)],
    misses: isKept ? [] : [`${file}: body lacks: ${words}`],
  }
}

/** What the gold quotes from the body; the words of the title may stand there alone. */
function wordsToKeep({ title, statements, claims }: Gold): string[] {
  const quoted = [
    ...statements.flatMap((statement) => statement.content),
    ...(claims ?? []).map((claim) => claim.evidence),
  ]
  return title ? quoted.filter((words) => !fold(title).includes(fold(words))) : quoted
}

/** A search that overlooks case, accents and quotation marks and, in more than three words, all punctuation. */
function searchIn(text: string): (words: string) => boolean {
  const body = fold(text)
  const bare = body.replace(/[^\p{L}\p{N}]+/gu, ' ')
  return (searched) => {
    const words = wordsOf(searched)
    return body.includes(fold(searched)) || (words.length > 3 && bare.includes(words.join(' ')))
  }
}
