import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../../../src/model/statement.ts'
import type { SaidOn } from '../../../../src/reading/statements/days/date-sayings.ts'
import { carryRelays } from '../../../../src/reading/statements/relays/carry-relays.ts'
import type { Placed } from '../../../../src/reading/statements/relays/course.ts'

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

function placed({ by, via }: Sketch, i: number): Placed {
  return {
    sentence: i,
    hasOccasion: false,
    isEarlier: false,
    isSameSource: false,
    isOfOther: false,
    people: [],
    statement: {
      id: `s${i + 1}`,
      span: [i * 10, i * 10 + 10],
      cue: null,
      content: [[i * 10 + 5, i * 10 + 10]],
      speaker: by,
      role: null,
      mode: 'indirect',
      force: 'states',
      via: via === undefined ? [] : [{ name: via, entity: null }],
      rule: 'test-rule',
    },
  }
}

function dayOf({ on }: Sketch): SaidOn | null {
  return on === undefined ? null : { saidOn: on, basis: { kind: 'stated', span: null, likelihood: 1 } }
}

/** Each as its day, its relays, and where they are from. */
function carried(sketches: readonly Sketch[]) {
  return carryRelays({ told: sketches.map(placed), heralds: [] }, sketches.map(dayOf)).map(
    ({ saidOn, via, carriedFrom }) => [saidOn, via.map(({ name }) => name).join('+'), carriedFrom.via],
  )
}

const [elsa, arno] = [person('Elsa'), person('Arno')]

describe('what a speaker goes on to say', () => {
  it('keeps the relays, and says from where', () => {
    expect(carried([{ by: elsa, on: '2024-05-01', via: 'Solène' }, { by: arno }, { by: elsa }])).toEqual([
      ['2024-05-01', 'Solène', null],
      [null, '', null],
      [null, 'Solène', 's1'],
    ])
  })

  it('keeps no relay on another day', () => {
    expect(
      carried([{ by: elsa, on: '2024-05-01', via: 'Solène' }, { by: elsa, on: '2024-05-02' }, { by: elsa }]),
    ).toEqual([
      ['2024-05-01', 'Solène', null],
      ['2024-05-02', '', null],
      [null, '', null],
    ])
  })

  it.each([
    ['powers', { ...elsa, kind: 'collective' } as const],
    ['outlets', { ...elsa, kind: 'outlet' } as const],
    ['nobody', null],
  ])('carries nothing on for %s', (_, by) => {
    expect(carried([{ by, on: '2024-05-01', via: 'Solène' }, { by }])[1]).toEqual([null, '', null])
  })
})
