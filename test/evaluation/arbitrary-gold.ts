import * as fc from 'fast-check'
import { checkGold, type Gold } from '../../src/evaluation/gold.ts'
import { checkReading, type ScoredReading } from '../../src/evaluation/scored-reading.ts'
import type { Span } from '../../src/model/span.ts'

// Few words and few codes, so that gold and readings meet often.
const vocabulary = [
  'La',
  'paix',
  '« non »',
  'l’accord',
  'demain',
  'Été',
  'trêve,',
  'oui',
  'Norvald',
  '12',
  'et',
  'de',
]
const word = fc.constantFrom(...vocabulary)
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
const name = fc.constantFrom(
  'Ana Brisk',
  'Brisk',
  'le ministre',
  'Oswin Tarek',
  'La',
  '',
  'le porte-parole de Tarek',
)
const code = fc.constantFrom('AAA', 'AAB', 'UN', null)
const codes = fc.array(fc.constantFrom('AAA', 'AAB', 'UN'), { maxLength: 3 })
const day = fc.constantFrom('2031', '2031-05', '2031-05-02', '../2031')
const status = fc.constantFrom('held', 'sought', 'signed', 'promised')
const issue = fc.constantFrom('talks', 'ceasefire')
const number = fc.constantFrom(0, 1, 12, 2.6e9, -3)
const unit = fc.constantFrom('EUR', 'soldier')
const optional = fc.option(fc.boolean(), { nil: undefined })

const claimFields: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  position: { party: code, issue, stance: fc.constantFrom('for', 'against') },
  condition: { party: code, of: code, gates: issue },
  talk: { parties: codes, status, when: fc.constant(null) },
  agreement: { parties: codes, status, instrument: words },
  commitment: { giver: code, receiver: code, amount: fc.option(fc.record({ value: number, unit })) },
  measure: { actor: code, act: fc.constantFrom('AID', 'SANCTION') },
}

const claim = (evidence: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.oneof(
    ...Object.entries(claimFields).map(([kind, fields]) =>
      fc.record({ kind: fc.constant(kind), ...fields, evidence, optional }),
    ),
  )

const gold = fc.record({
  file: fc.constantFrom('a.txt', 'b.txt', 'c.html'),
  title: fc.option(words),
  authors: fc.array(name, { maxLength: 2 }),
  published: fc.option(day),
  noise: fc.option(fc.array(words, { maxLength: 3 }), { nil: undefined }),
  statements: fc.array(
    fc.record({
      content: fc.oneof(words, fc.array(words, { minLength: 1, maxLength: 3 })),
      speaker: fc.array(name, { minLength: 1, maxLength: 3 }),
      party: code,
      mode: fc.constantFrom('direct', 'indirect', 'mixed'),
      saidOn: fc.option(day),
      via: fc.option(fc.array(name, { maxLength: 2 }), { nil: undefined }),
      optional,
    }),
    { maxLength: 5 },
  ),
  claims: fc.option(fc.array(claim(words), { maxLength: 8 }), { nil: undefined }),
  times: fc.array(fc.record({ text: words, value: day, optional }), { maxLength: 3 }),
  amounts: fc.array(fc.record({ text: words, value: number, unit, optional }), { maxLength: 3 }),
})

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(160), fc.nat(160))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
const spans = fc.oneof(span, fc.array(span, { maxLength: 3 }))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const reading = fc.record({
  article: fc.record({
    source: fc.constantFrom('x/a.txt', 'b.txt', 'y/z/c.html', 'other.txt'),
    text: fc.array(words, { maxLength: 6 }).map((list) => list.join('\n\n')),
    title: maybe(fc.option(words)),
    authors: maybe(fc.array(name, { maxLength: 2 })),
    published: maybe(fc.option(fc.record({ value: maybe(day) }))),
  }),
  statements: maybe(
    fc.array(
      fc.record({
        content: spans,
        speaker: fc.option(fc.record({ name: maybe(name), party: maybe(code) })),
        mode: maybe(fc.constantFrom('direct', 'mixed')),
        saidOn: maybe(fc.option(day)),
        via: maybe(fc.array(fc.record({ name: maybe(name) }), { maxLength: 2 })),
      }),
      { maxLength: 6 },
    ),
  ),
  claims: maybe(fc.array(claim(spans), { maxLength: 10 })),
  times: maybe(fc.array(fc.record({ span: spans, value: day }), { maxLength: 4 })),
  amounts: maybe(fc.array(fc.record({ span: spans, value: number, unit: maybe(unit) }), { maxLength: 4 })),
})

/** Gold as files would hold it: whatever has no value is not there. */
export const arbitraryGolds: fc.Arbitrary<Gold[]> = fc
  .uniqueArray(gold, { minLength: 1, maxLength: 3, selector: ({ file }) => file })
  .map((golds) => golds.map((one) => checkGold(asInFile(one), 'invented gold')))

/** Readings as files would hold them. */
export const arbitraryReadings: fc.Arbitrary<ScoredReading[]> = fc
  .array(reading, { maxLength: 4 })
  .map((readings) => readings.map((one) => checkReading(asInFile(one), 'invented reading')))

function asInFile(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
