/** How long it takes to load the tables of the world: `npx tsx bench/knowledge.ts`. */
import { performance } from 'node:perf_hooks'
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts'
import { spreadOf } from './calibration.ts'

const times = Array.from({ length: 15 }, () => {
  const start = performance.now()
  loadKnowledge()
  return performance.now() - start
})
const { min, median, max } = spreadOf(times)
process.stdout.write(
  `first ${(times[0] ?? 0).toFixed(1)} ms, then ${min.toFixed(1)} / ${median.toFixed(1)} / ${max.toFixed(1)} ms (min / median / max)\n`,
)
