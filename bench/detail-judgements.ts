import type { JudgedArticle } from '../src/evaluation/judged-article.ts'
import { leastOverlap, matchStatements, partsOf } from '../src/evaluation/match-statements.ts'
import type { Reading } from '../src/model/reading.ts'

/** Details that gold has: the scorer asks for neither. */
export const judgedDetails = ['occasion', 'place'] as const
export type JudgedDetail = (typeof judgedDetails)[number]

/** Gold as it is on disk, with what the scorer leaves aside. */
export interface DetailedGold {
  readonly statements: readonly Readonly<Record<JudgedDetail, string | null | undefined>>[]
}

/** A detail of a matched statement: what gold and reading have. */
export interface DetailJudgement {
  readonly detail: JudgedDetail
  readonly gold: string | null
  readonly found: string | null
  /** Whether it was inferred from what the speaker said before. */
  readonly carried: boolean
  /** The content, to find it by eye. */
  readonly content: string
}

/** Judges the details of those statements of a reading that stand for required gold. */
export function judgeDetails(article: JudgedArticle<Reading>, gold: DetailedGold): DetailJudgement[] {
  return matchStatements(article, leastOverlap).pairs.flatMap(({ gold: wanted, found }) => {
    const own = gold.statements[article.gold.statements.indexOf(wanted.statement)]
    const statement = article.reading?.statements.find((each) => each === found.statement)
    if (!own || !statement || wanted.optional) return []
    const content = partsOf(wanted.statement).join(' … ')
    return judgedDetails.map((detail) => ({
      detail,
      gold: own[detail] ?? null,
      found: statement[detail],
      carried: statement.carriedFrom[detail] !== null,
      content,
    }))
  })
}

/** `right`: the same content words; `near`: those of one among those of the other. */
export function verdictOf({ gold, found }: Pick<DetailJudgement, 'gold' | 'found'>): Verdict {
  if (found === null) return gold === null ? 'none' : 'missed'
  if (gold === null) return 'extra'
  const [a, b] = [contentWords(gold), contentWords(found)]
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared === a.size && shared === b.size) return 'right'
  return shared > 0 && (shared === a.size || shared === b.size) ? 'near' : 'wrong'
}

export const verdicts = ['right', 'near', 'wrong', 'extra', 'missed', 'none'] as const
export type Verdict = (typeof verdicts)[number]

const functionWords = new Set(
  'le la les l un une des du de d au aux a en son sa ses ce cette devant lors'.split(' '),
)

function contentWords(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
  return new Set(words.filter((word) => word !== '' && !functionWords.has(word)))
}
