import { describe, expect, it } from 'vitest'
import { outermost } from '../../bench/brat.ts'
import { NameScore } from '../../bench/names-measure.ts'

const name = (from: number, to: number, type: string) => ({ span: [from, to] as const, type })

describe('strict rates of names', () => {
  it('want span and type exactly right', () => {
    const score = new NameScore()
    score.add(
      [name(0, 5, 'person'), name(8, 12, 'place'), name(20, 25, 'person')],
      [name(0, 5, 'person'), name(8, 12, 'person'), name(20, 24, 'person')],
    )
    expect(score.rates()).toEqual({
      person: { precision: 33.33, recall: 50, f1: 40 },
      place: { precision: 0, recall: 0, f1: 0 },
      all: { precision: 33.33, recall: 33.33, f1: 33.33 },
    })
  })

  it('count a name that is found twice once', () => {
    const score = new NameScore()
    score.add([name(0, 5, 'person')], [name(0, 5, 'person'), name(0, 5, 'person')])
    expect(score.rates()['all']).toEqual({ precision: 50, recall: 100, f1: 66.67 })
  })
})

describe('outermost', () => {
  it('leaves out other types and what lies within a name', () => {
    const names = [
      name(10, 20, 'Organization'),
      name(15, 20, 'Location'),
      name(0, 4, 'Date'),
      name(30, 31, 'Location'),
    ]
    expect(outermost(names, ['Organization', 'Location'])).toEqual([
      name(10, 20, 'Organization'),
      name(30, 31, 'Location'),
    ])
  })
})
