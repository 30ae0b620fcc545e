import { describe, expect, it } from 'vitest'
import type { Time } from '../../../src/model/mention.ts'
import type { Speaker, Statement } from '../../../src/model/statement.ts'
import { carryOn } from '../../../src/reading/statements/carry-on.ts'

const person = (name: string): Speaker => ({
  name,
  kind: 'named',
  party: null,
  basis: null,
  holder: null,
  entity: name,
  span: null,
})

interface Sketch {
  readonly by: Speaker | null
  readonly on?: string
}

/** Statements of ten characters each, of which the second five are what is said. */
function told(sketches: readonly Sketch[]): Statement[] {
  return sketches.map(({ by, on }, i) => ({
    id: `s${i + 1}`,
    span: [i * 10, i * 10 + 10],
    cue: null,
    content: [[i * 10 + 5, i * 10 + 10]],
    speaker: by,
    role: null,
    mode: 'indirect',
    force: 'states',
    saidOn: on ?? null,
    occasion: null,
    place: null,
    via: [],
    carriedFrom: { saidOn: null, via: null },
    rule: 'test-rule',
  }))
}

/** Each as its day and where it is from. */
function carried(sketches: readonly Sketch[], times: readonly Time[] = []) {
  return carryOn(told(sketches), times).map(({ saidOn, carriedFrom }) => [saidOn, carriedFrom.saidOn])
}

const [elsa, arno] = [person('Elsa'), person('Arno')]

describe('what a speaker goes on to say', () => {
  it('keeps the day, and says from where', () => {
    expect(carried([{ by: elsa, on: '2024-05-01' }, { by: arno }, { by: elsa }])).toEqual([
      ['2024-05-01', null],
      [null, null],
      ['2024-05-01', 's1'],
    ])
  })

  it('keeps the day named last', () => {
    expect(carried([{ by: elsa, on: '2024-05-01' }, { by: elsa, on: '2024-05-02' }, { by: elsa }])).toEqual([
      ['2024-05-01', null],
      ['2024-05-02', null],
      ['2024-05-02', 's2'],
    ])
  })

  it.each([
    ['powers', { ...elsa, kind: 'collective' } as const],
    ['outlets', { ...elsa, kind: 'outlet' } as const],
    ['nobody', null],
  ])('carries nothing on for %s', (_, by) => {
    expect(carried([{ by, on: '2024-05-01' }, { by }])[1]).toEqual([null, null])
  })

  it.each([
    ['reporting words', [11, 14], null],
    ['what is said', [16, 18], '2024-05-01'],
  ] as const)('with a time of its own in %s', (_, span, day) => {
    const times: Time[] = [{ span, value: '2024', basis: 'stated' }]
    expect(carried([{ by: elsa, on: '2024-05-01' }, { by: elsa }], times)[1]?.[0]).toBe(day)
  })
})
