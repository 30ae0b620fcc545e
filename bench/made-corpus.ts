/**
 * Makes a corpus on purpose: `npx tsx bench/made-corpus.ts --articles N --seed S --out DIR` writes `DIR/articles.jsonl`, what is true of it
 * (`DIR/truth.json`), and tables of the invented states and outlets (`DIR/knowledge`). `--all-phrasings`: also those that are known to be
 * misread; see README-made.md.
 */
import { parseArgs } from 'node:util'
import { makeCorpus } from './made/corpus.ts'
import { writeCorpus } from './made/write-corpus.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    'all-phrasings': { type: 'boolean', default: false },
  },
})
if (values.out === undefined) throw new Error('--out DIR says where to write')
const [articles, seed] = [Number(values.articles), Number(values.seed)]
if (!(Number.isInteger(articles) && articles > 0 && Number.isInteger(seed)))
  throw new Error(
    `--articles ${values.articles} --seed ${values.seed}: both are whole numbers, and there is at least one article`,
  )
const corpus = makeCorpus({ articles, seed, which: values['all-phrasings'] ? 'all' : 'read' })
writeCorpus(corpus, values.out)
const { facts, shifts, talks, sums } = corpus.truth
process.stdout.write(
  `${articles} articles with ${facts.length} facts: ${shifts.length} shifts, ${talks.length} talks, ${sums.length} sums, in ${values.out}\n`,
)
