import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gold } from '../../src/evaluation/gold.ts'
import type { ScoredReading } from '../../src/evaluation/scored-reading.ts'
import type { Span } from '../../src/model/span.ts'

/** A reading that finds what the gold holds, by looking its words up in the article. */
export function goodReading(folder: string, gold: Gold): ScoredReading {
  const text = articleText(folder, gold)
  const spanOf = spanFinder(text)
  return {
    article: {
      source: join(folder, gold.file),
      text,
      title: gold.title,
      authors: gold.authors,
      published: gold.published ? { value: gold.published } : null,
    },
    statements: gold.statements.map((statement) => ({
      content: [statement.content].flat().map(spanOf),
      speaker: { name: statement.speaker[0] ?? '', party: statement.party ?? null },
      mode: statement.mode,
      saidOn: statement.saidOn ?? null,
      via: (statement.via ?? []).map((name) => ({ name })),
    })),
    claims: (gold.claims ?? []).map((claim, at) => ({
      ...claim,
      id: `c${at}`,
      evidence: spanOf(claim.evidence),
    })),
    times: gold.times.map((time) => ({ span: spanOf(time.text), value: time.value })),
    amounts: gold.amounts.map((amount) => ({
      span: spanOf(amount.text),
      value: amount.value,
      unit: amount.unit,
    })),
  }
}

/** A reading with holes and faults, the same for the same article. */
export function damagedReading(folder: string, gold: Gold): ScoredReading {
  const good = goodReading(folder, gold)
  return {
    ...good,
    article: { ...good.article, title: null, authors: ['Nadia Kerval'], text: good.article.text.slice(200) },
    statements: (good.statements ?? [])
      .filter((_, at) => at % 3 !== 0)
      .map((statement, at) => (at % 2 === 0 ? { ...statement, speaker: null, mode: 'direct' } : statement)),
    claims: (good.claims ?? []).map((claim, at) =>
      at % 2 === 0 ? { ...claim, party: 'FRA', status: 'held' } : claim,
    ),
    times: (good.times ?? []).filter((_, at) => at % 2 === 0),
    amounts: (good.amounts ?? []).map((amount) => ({ ...amount, value: Number(amount.value) + 1 })),
  }
}

function articleText(folder: string, gold: Gold): string {
  const file = join(folder, gold.file)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function spanFinder(text: string): (words: string) => Span {
  return (words) => {
    const start = Math.max(0, text.indexOf(words))
    return [start, start + words.length]
  }
}
