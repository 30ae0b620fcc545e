import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  assert,
  constant,
  constantFrom,
  nat,
  property,
  record,
  shuffledSubarray,
  stringMatching,
  uniqueArray,
} from 'fast-check'
import { expect, it } from 'vitest'
import type { Entry } from '../../src/store/batch.ts'
import { openStore, type WritableStore } from '../../src/store/store.ts'
import { idOf, knownEntry, readEntry, type Sample } from './sample-reading.ts'

/** Sources that hold few different texts, so that many hold the same. */
const samples = uniqueArray(
  record({
    source: stringMatching(/^[a-f]{1,2}(#[1-3])?$/),
    text: constantFrom('Oui.', 'Non.', 'Peut-être.', 'Jamais de la vie.'),
  }),
  { selector: ({ source }) => source, minLength: 1, maxLength: 12 },
)

const dated = (sample: Sample): Sample => ({
  ...sample,
  published: `2020-01-0${(sample.text.length % 9) + 1}`,
})

/** What a build does with a document. */
function entryOf(store: WritableStore, sample: Sample): Entry {
  return store.isRead(idOf(sample.text), 'f') ? knownEntry(sample) : readEntry(dated(sample))
}

function build(pieces: readonly (readonly Sample[])[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'pourparlers-test-'))
  try {
    for (const piece of pieces) {
      const store = openStore(join(folder, 'record.db'), { access: 'write' })
      for (const sample of piece) store.add({ fingerprint: 'f', entries: [entryOf(store, sample)] })
      store.close()
    }
    const store = openStore(join(folder, 'record.db'), { access: 'read' })
    const content = { articles: [...store.articles()], counts: store.counts() }
    store.close()
    return content
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('any order, twice over and in pieces, gives the same record', () => {
  const cases = samples.chain((all) =>
    record({
      all: constant(all),
      shuffled: shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
      cut: nat({ max: all.length * 2 }),
    }),
  )
  assert(
    property(cases, ({ all, shuffled, cut }) => {
      expect(build([shuffled.slice(0, cut), shuffled.slice(cut)])).toEqual(build([all]))
    }),
    { numRuns: 30 },
  )
})
