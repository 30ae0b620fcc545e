import { describe, expect, it } from 'vitest'
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
  readonly via?: string
}

/** Statements of ten characters each, of which the second five are what is said. */
function told(sketches: readonly Sketch[]): Omit<Statement, 'carriedFrom'>[] {
  return sketches.map(({ by, on, via }, i) => ({
    id: `s${i + 1}`,
    span: [i * 10, i * 10 + 10],
    cue: null,
    content: [[i * 10 + 5, i * 10 + 10]],
    speaker: by,
    role: null,
    mode: 'indirect',
    force: 'states',
    saidOn: on ?? null,
    saidOnBasis: on === undefined ? null : { kind: 'stated', span: null, likelihood: 1 },
    occasion: null,
    place: null,
    via: via === undefined ? [] : [{ name: via, entity: null }],
    rule: 'test-rule',
  }))
}

/** Each as relays, and where they are from. */
function carried(sketches: readonly Sketch[]) {
  return carryOn(told(sketches)).map(({ via, carriedFrom }) => [
    via.map(({ name }) => name).join('+'),
    carriedFrom.via,
  ])
}

const [elsa, arno] = [person('Elsa'), person('Arno')]

describe('what a speaker goes on to say', () => {
  it('keeps the relays, and says from where', () => {
    expect(carried([{ by: elsa, on: '2024-05-01', via: 'Solène' }, { by: arno }, { by: elsa }])).toEqual([
      ['Solène', null],
      ['', null],
      ['Solène', 's1'],
    ])
  })

  it('keeps no relay on another day', () => {
    expect(
      carried([{ by: elsa, on: '2024-05-01', via: 'Solène' }, { by: elsa, on: '2024-05-02' }, { by: elsa }]),
    ).toEqual([
      ['Solène', null],
      ['', null],
      ['', null],
    ])
  })

  it.each([
    ['powers', { ...elsa, kind: 'collective' } as const],
    ['outlets', { ...elsa, kind: 'outlet' } as const],
    ['nobody', null],
  ])('carries nothing on for %s', (_, by) => {
    expect(carried([{ by, on: '2024-05-01', via: 'Solène' }, { by }])[1]).toEqual(['', null])
  })
})
