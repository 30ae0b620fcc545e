import { describe, expect, it } from 'vitest'
import { judgeStatements } from '../../bench/rule-judgements.ts'
import { type Sorting, sortings } from '../../bench/rule-sources.ts'
import { ruleTable } from '../../bench/rule-table.ts'
import { checkGold, type GoldStatement } from '../../src/evaluation/gold.ts'
import { buildReading } from '../record/reading-builder.ts'

const reading = buildReading({
  text: 'Le pont restera fermé tout l’été. La digue sera levée avant la nuit. Les gardes sont partis hier soir.',
  said: [
    { words: 'Le pont restera fermé tout l’été', by: 'Anselme Dravoy', party: 'XOR', saidOn: '2024-05-01' },
    { words: 'La digue sera levée avant la nuit', by: 'Odile Vance', via: ['Solène'] },
    { words: 'Les gardes sont partis hier soir' },
  ],
})

function judge(statements: readonly Partial<GoldStatement>[]) {
  const filled = statements.map((statement) => ({
    speaker: ['Anselme Dravoy'],
    mode: 'indirect',
    ...statement,
  }))
  const gold = { file: 'a.txt', title: null, authors: [], published: null, times: [], amounts: [] }
  return judgeStatements({ gold: checkGold({ ...gold, statements: filled }, 'a test'), reading })
}

describe('judgements', () => {
  it('asks nothing but the content of what stands for no gold', () => {
    expect(judge([]).map(({ isRight }) => isRight)).toEqual(
      reading.statements.map(() => ({ content: false })),
    )
  })

  it('judges what stands for required gold, and where the gold has none, none is right', () => {
    const [first, second, third] = judge([
      { content: 'le pont restera fermé tout l’été', party: 'XKE', saidOn: '2024-05-01' },
      { content: 'la digue sera levée avant la nuit', via: ['Agence Solène', 'Le Phare'] },
      { content: 'les gardes sont partis hier soir', optional: true },
    ])
    expect(first?.isRight).toEqual({ content: true, speaker: true, party: false, day: true, relays: true })
    expect(second?.isRight).toEqual({ content: true, speaker: false, party: true, day: true, relays: false })
    expect(third?.isRight).toEqual({})
  })

  it('tells what decided each aspect', () => {
    const sources = sortings.map(({ sourceOf }) => reading.statements.map(sourceOf))
    expect(sources).toEqual([
      ['test-rule', 'test-rule', 'test-rule'],
      ['within', '(no party)', '(no speaker)'],
      ['stated', '(no day)', '(no day)'],
      ['(no relay)', 'stated here', '(no relay)'],
    ])
  })
})

describe('rule table', () => {
  it('puts the worst first, few cases last, and marks what is far under all', () => {
    const [right, wrong] = [
      judge([{ content: 'le pont restera fermé tout l’été' }]).slice(0, 1),
      judge([]).slice(0, 1),
    ]
    const bySource = [
      ...Array.from({ length: 30 }, () => right)
        .flat()
        .map((one) => ({ ...one, name: 'good' })),
      ...Array.from({ length: 10 }, () => wrong)
        .flat()
        .map((one) => ({ ...one, name: 'bad' })),
      ...wrong.map((one) => ({ ...one, name: 'rare' })),
    ].map(({ name, ...one }) => ({ ...one, statement: { ...one.statement, rule: name } }))
    const sorting: Sorting = { title: 'rules', decides: 'content', sourceOf: ({ rule }) => rule }
    const rows = ruleTable(bySource, sorting)
      .split('\n')
      .map((line) =>
        line
          .trim()
          .split(/\s{2,}/)
          .slice(0, 3),
      )
    expect(rows.slice(1, 5)).toEqual([
      ['bad', '10', '0 % of 10 <'],
      ['good', '30', '100 % of 30'],
      ['rare', '1', '0 % of 1'],
      ['all', '41', '73 % of 41'],
    ])
  })
})
