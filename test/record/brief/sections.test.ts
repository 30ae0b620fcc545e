import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefSentence } from '../../../src/record/brief/brief-sentence.ts'
import type { SinceAsked } from '../../../src/record/brief/since.ts'
import { makeBrief } from '../../../src/record/make-brief.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import { condition, position, talk, told } from '../state/told.ts'
import { story } from './story.ts'

const brief = makeBrief(story, [])
const { sections } = brief

function kinds(sentences: readonly BriefSentence[]): string[] {
  return sentences.map(({ tells }) => tells.kind)
}

function since(asked: SinceAsked) {
  return makeBrief(story, [], { since: asked }).sections.moved
}

describe('what moved', () => {
  it('looks back a month where nothing is asked', () => {
    expect(brief.since).toEqual({ day: '2021-04-20', basis: 'month' })
    expect(sections.moved.before).toEqual([])
  })

  it('tells what came out after the day, moves first, and what was known', () => {
    const moved = since({ kind: 'day', day: '2021-05-10' })
    expect(kinds(moved.since)).toEqual([
      'shift',
      'agreement',
      'talk',
      'talk',
      'stand',
      'stand',
      'commitment',
      'commitment',
      'measure',
    ])
    expect(moved.learnt).toEqual([])
  })

  it('knows nothing new after the last day', () => {
    const moved = since({ kind: 'day', day: '2021-05-21' })
    expect([moved.since, moved.learnt, kinds(moved.before)]).toEqual([[], [], ['shift']])
  })

  it('keeps apart what is learnt late of an earlier day', () => {
    const moved = since({ kind: 'day', day: '2021-05-18' })
    expect(kinds(moved.learnt)).toEqual(['agreement', 'talk', 'measure'])
  })

  it('tells what an earlier brief did not know, by its articles', () => {
    const articles = new Set(['first', 'third'])
    const moved = since({ kind: 'brief', asOf: '2021-05-01', articles })
    const second = brief.articles.find(({ id }) => id === 'second')?.key
    const all = [...moved.since, ...moved.learnt]
    expect(kinds(moved.since)).toContain('shift')
    expect(all.length).toBeGreaterThan(3)
    for (const { citations } of all) expect(citations.map(({ article }) => article)).toContain(second)
  })

  it('tells a day that came true, though it was told before', () => {
    const readings = [
      told({
        id: 'a',
        published: '2021-05-01',
        claims: [{ words: 'Ils se voient le 12.', claim: talk({ status: 'held', when: '2021-05-12' }) }],
      }),
      told({
        id: 'b',
        published: '2021-05-13',
        claims: [{ words: 'Ils se sont vus.', claim: talk({ status: 'held', when: '2021-05-12' }) }],
      }),
    ]
    const moved = makeBrief(readings, [], { since: { kind: 'day', day: '2021-05-10' } }).sections.moved
    expect(kinds(moved.since)).toEqual(['talk'])
  })
})

describe('what is next', () => {
  it('has what is ahead, and what is overdue apart', () => {
    const later = makeBrief(story, [], { state: makeState(story, { asOf: '2021-08-01' }) }).sections.scheduled
    expect(sections.scheduled.ahead.map(({ tells }) => tells.days)).toEqual([['2021-06']])
    expect([later.ahead, later.overdue.map(({ tells }) => tells.days)]).toEqual([[], [['2021-06']]])
  })

  it('puts talks of which no word was heard for long apart', () => {
    const going = told({
      id: 'a',
      published: '2021-01-01',
      claims: [{ words: 'Ils parlent.', claim: talk({ status: 'ongoing' }) }],
    })
    const at = (asOf: string) =>
      makeBrief([going], [], { state: makeState([going], { asOf }) }).sections.scheduled
    expect([at('2021-04-03').ahead.length, at('2021-04-03').overdue.length]).toEqual([1, 0])
    expect([at('2021-04-05').ahead.length, at('2021-04-05').overdue.length]).toEqual([0, 1])
  })

  it('begins with the next day; what began before is last', () => {
    const readings = [
      told({
        id: 'a',
        published: '2021-05-01',
        claims: [
          { words: 'En juin.', claim: talk({ parties: ['A', 'B'], when: '2021-06' }) },
          { words: 'Un jour.', claim: talk({ parties: ['A', 'C'] }) },
          {
            words: 'Depuis avril.',
            claim: talk({ parties: ['A', 'D'], status: 'ongoing', when: '2021-04' }),
          },
          { words: 'Le 3 mai.', claim: talk({ parties: ['A', 'E'], when: '2021-05-03' }) },
        ],
      }),
    ]
    const { ahead } = makeBrief(readings, []).sections.scheduled
    expect(ahead.map(({ tells }) => tells.parties[1])).toEqual(['E', 'B', 'C', 'D'])
  })
})

describe('who blocks what', () => {
  it('has rings, conditions and talks that are shut', () => {
    const { deadlocks, conditions, talks } = sections.blocked
    expect(deadlocks.map(({ tells }) => tells.parties)).toEqual([['TRS', 'VLD']])
    expect(conditions.map(({ tells }) => `${tells.party} ${tells.of}`)).toEqual(['TRS VLD', 'VLD TRS'])
    expect(talks.map(({ tells }) => tells.status)).toEqual(['cancelled'])
  })

  it('has no condition that its party has dropped', () => {
    const demand = {
      words: 'Pas sans la liste.',
      by: 'Elsa Morvane',
      claim: condition({ requires: 'la liste' }),
    }
    const consent = { words: 'Nous venons sans elle.', by: 'Elsa Morvane', claim: position({}) }
    const readings = [
      told({ id: 'demand', published: '2021-05-01', claims: [demand] }),
      told({ id: 'consent', published: '2021-05-09', claims: [consent] }),
    ]
    expect(makeBrief(readings.slice(0, 1), []).sections.blocked.conditions).toHaveLength(1)
    expect(makeBrief(readings, []).sections.blocked.conditions).toEqual([])
  })
})

describe('money and arms', () => {
  it('sums packages alone, and cites each', () => {
    const { totals, runningTotals, announced } = sections.given
    expect(
      totals.map(({ tells, citations }) => [tells.amount.value, tells.packages, citations.length]),
    ).toEqual([[7e6, 2, 2]])
    expect(runningTotals.map(({ tells }) => tells.amount?.value)).toEqual([9e6])
    expect(announced.map(({ tells }) => tells.amount?.value)).toEqual([4e9, 4e6, 3e6])
  })

  it('tells a slip of scale', () => {
    expect(kinds(sections.standing.contradictions)).toEqual(['clash', 'slip'])
  })
})

describe('the matrix', () => {
  it('has a cell for each party and issue, with its positions and moves', () => {
    const { parties, issues, cells } = sections.matrix
    expect([parties, issues]).toEqual([
      ['TRS', 'CDR', 'VLD'],
      ['talks', 'troop-withdrawal'],
    ])
    const cell = cells.find(({ party }) => party === 'VLD')
    expect(cell).toMatchObject({ issue: 'talks', movedFrom: 'against', shifts: [0] })
    expect(sections.standing.positions[cell?.positions[0] ?? -1]?.tells).toMatchObject({
      party: 'VLD',
      stance: 'for',
    })
  })

  it('shows a move only to whom it is new', () => {
    const { matrix } = makeBrief(story, [], { since: { kind: 'day', day: '2021-05-21' } }).sections
    expect(matrix.cells.map(({ movedFrom }) => movedFrom)).toEqual([null, null, null, null])
  })

  it('keeps stands about different parties in one cell', () => {
    const about = (subject: string, stance: 'for' | 'against') => ({
      words: `À propos de ${subject}.`,
      claim: position({ about: [subject], stance }),
    })
    const readings = [
      told({ id: 'a', published: '2021-05-01', claims: [about('A', 'for'), about('B', 'against')] }),
    ]
    const state = makeState(readings, { isPerSubject: () => true })
    expect(makeBrief(readings, [], { state }).sections.matrix.cells).toEqual([
      { party: 'VLD', issue: 'talks', positions: [0, 1], shifts: [], movedFrom: null },
    ])
  })
})

describe('the timeline', () => {
  it('is in the order of the days, vague ones before what lies within them', () => {
    const { entries, undated } = sections.timeline
    const starts = entries.map(({ from }) => from ?? '')
    expect(starts).toEqual(starts.toSorted((a, b) => (a < b ? -1 : 1)))
    expect(entries.find(({ day }) => day === '2021-06')).toMatchObject({
      from: '2021-06-01',
      to: '2021-06-30',
    })
    expect(undated).toBe(1)
  })
})

describe('the sources', () => {
  const body = [
    'Le phare de Sombreval est resté éteint toute la nuit, selon les gardiens du port.',
    'Deux vedettes de la Tarsane ont longé la jetée avant de repartir vers le large.',
  ]
  const more = 'Un pêcheur du quai nord affirme avoir tout vu depuis son bateau, sans y croire.'
  const text = (...sentences: readonly string[]) => sentences.join(' ')
  const readings = [
    told({ id: 'origin', published: '2021-05-01', claims: [], opening: text(...body) }),
    told({ id: 'longer', published: '2021-05-02', claims: [], opening: text(...body, more) }),
    told({ id: 'other', published: '2021-05-02', claims: [], opening: 'Rien de tout cela.' }),
  ]
  const told3 = makeBrief(readings, [], {
    state: makeState(readings, { originsOf: () => (id) => (id === 'longer' ? 'origin' : id) }),
  })

  it('count a text once, and say what each article adds', () => {
    const { articles, origins, families } = told3.sections.sources
    expect([articles, origins, families.length]).toEqual([3, 2, 1])
    const [family] = families
    expect(family?.members.map(({ tells }) => [tells.added, tells.cut, tells.altered])).toEqual([[1, 0, 0]])
    expect(family?.members[0]?.citations[0]?.quote).toBe(more)
    expect(family?.carries.citations.map(({ quote }) => quote)).toEqual([body[0], body[0]])
  })
})

it('tells nothing that came out after the day', () => {
  const early = makeBrief(story, [], { state: makeState(story, { asOf: '2021-05-01' }) })
  expect([early.asOf, early.articles.map(({ id }) => id)]).toEqual(['2021-05-01', ['first']])
  expect(early.sections.standing.shifts).toEqual([])
  expect(JSON.stringify(early)).not.toContain('Nous parlerons demain')
})

it('is the same whatever the order of the readings', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...story], { minLength: story.length }), (shuffled) => {
      expect(JSON.stringify(makeBrief(shuffled, []))).toBe(JSON.stringify(brief))
    }),
  )
})

it('of a record that is gone through once alone needs its state', () => {
  expect(() => makeBrief(story.values(), [])).toThrow('give it a state')
})
