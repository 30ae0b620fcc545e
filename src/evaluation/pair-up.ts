import { basename } from 'node:path'
import type { Gold } from './gold.ts'
import type { JudgedArticle } from './judged-article.ts'
import type { ScoredReading } from './scored-reading.ts'

/** Gives each gold the reading whose source has its file's base name; of several, the last. */
export function pairUp<Made extends ScoredReading>(
  golds: readonly Gold[],
  readings: readonly Made[],
): JudgedArticle<Made>[] {
  const byName = new Map(readings.map((reading) => [basename(reading.article.source), reading]))
  return golds.map((gold) => ({ gold, reading: byName.get(gold.file) }))
}
