import { isSameValue } from './claim-roles.ts'
import { type Findings, joinFindings, type Mark } from './findings.ts'
import type { GoldValue } from './gold.ts'
import { type JudgedArticle, required, wordsAt } from './judged-article.ts'
import { coverage } from './likeness.ts'
import { match } from './match.ts'
import type { ScoredValue } from './scored-reading.ts'
import { bagOfText, type WordBag } from './word-bag.ts'

interface Wanted {
  readonly item: GoldValue
  readonly optional: boolean | undefined
  readonly words: WordBag
}

interface Found {
  readonly item: ScoredValue
  readonly words: WordBag
}

/** Share of the shorter words that has to stand in the other. */
const leastCoverage = 0.6

/** Whether times and amounts were found, and with the right value; those read beside the gold count neither way. */
export function scoreValues(article: JudgedArticle): Findings {
  return joinFindings([scoreKind(article, 'times'), scoreKind(article, 'amounts')])
}

function scoreKind({ gold, reading }: JudgedArticle, kind: 'times' | 'amounts'): Findings {
  const wanted: Wanted[] = gold[kind].map((item: GoldValue) => ({
    item,
    optional: item.optional,
    words: bagOfText(item.text),
  }))
  const found: Found[] = (reading?.[kind] ?? []).map((item) => ({
    item,
    words: bagOfText(reading ? wordsAt(reading, item.span) : ''),
  }))
  const { pairs, missed } = match({ gold: wanted, found }, likeness, leastCoverage)
  const right = pairs.filter((pair) => isRight(pair.gold.item, pair.found.item))
  const needed = required(wanted).length
  const { file } = gold
  return {
    marks: [
      shareOf(`${kind}: found`, required(pairs.map((pair) => pair.gold)).length, needed),
      shareOf(`${kind}: right value`, required(right.map((pair) => pair.gold)).length, needed),
    ],
    misses: [
      ...required(missed).map(({ item }) => `${file}: ${kind} missed: ${item.text} = ${item.value}`),
      ...pairs
        .filter((pair) => !right.includes(pair))
        .map(
          (pair) =>
            `${file}: ${kind} ${pair.gold.item.text}: want ${pair.gold.item.value} read ${pair.found.item.value}`,
        ),
    ],
  }
}

function shareOf(name: string, count: number, of: number): Mark {
  return { name, tp: count, fp: 0, fn: of - count }
}

/** Where the same words were read twice, the reading with the right value is preferred. */
function likeness(gold: Wanted, found: Found): number {
  const covered = coverage(gold.words, found.words)
  if (covered < leastCoverage) return 0
  return isRight(gold.item, found.item) ? covered + 1 : covered
}

function isRight(gold: GoldValue, found: ScoredValue): boolean {
  if (typeof gold.value === 'string') return gold.value === found.value
  return 'unit' in gold && isSameValue(gold.value, Number(found.value)) && gold.unit === found.unit
}
