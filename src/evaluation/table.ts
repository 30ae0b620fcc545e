import type { Figure } from './figures.ts'
import type { Score } from './score.ts'

/** The score as a table for people: a line on the articles, then one a row. */
export function tableOf(score: Score): string {
  const head = `${score.articles} articles in gold, ${score.read} read`
  return [head, ...score.rows.map(lineOf)].map((line) => `${line}\n`).join('')
}

/** What went wrong, one line each. */
export function missesOf(score: Score): string {
  return score.misses.map((miss) => `- ${miss}\n`).join('')
}

/** The score as one line of JSON, for programs. */
export function jsonOf({ articles, read, rows }: Score): string {
  return `${JSON.stringify({ articles, read, rows })}\n`
}

function lineOf({ name, tp, fp, fn, precision, recall, f1 }: Figure): string {
  const [p, r, f] = [precision, recall, f1].map((share) => String(share).padStart(5))
  return `${name.padEnd(42)} P ${p}  R ${r}  F1 ${f}   (${tp} right, ${fp} wrong, ${fn} missed)`
}
