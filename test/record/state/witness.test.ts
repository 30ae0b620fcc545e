import { expect, it } from 'vitest'
import { rankOf } from '../../../src/record/kept/rank.ts'
import { knownArticle } from '../../../src/record/state/known-article.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import { inOrder, witnessesOf } from '../../../src/record/state/witness.ts'
import { position, told } from './told.ts'

const title = 'La Valdorie ne parlera pas'
const words = 'Le port attend.'
const reading = told({
  id: 'a',
  published: '2021-05-04',
  times: [[words, '2021-05-01']],
  claims: [{ words, claim: position({ issue: 'territory', voice: 'article' }) }],
  titleClaims: [
    { words: title, by: 'Elsa Morvane', claim: position({ stance: 'against', voice: 'article' }) },
  ],
})
const [ofText, ofTitle] = witnessesOf(reading, knownArticle(reading))

it('has the words of the title, who says them there, and the day of publication', () => {
  expect(ofTitle?.evidence).toEqual({
    article: 'a',
    span: [0, title.length],
    in: 'title',
    quote: title,
    speaker: 'Elsa Morvane',
    saidOn: null,
    dated: { on: '2021-05-04', by: 'publication' },
    certainty: 'asserted',
    undated: false,
  })
  expect(ofTitle?.claim).not.toHaveProperty('speaker')
})

it('says of words of the text nothing but where they stand', () => {
  expect(ofText?.evidence).not.toHaveProperty('in')
  expect(ofText?.evidence.quote).toBe(words)
})

it('stands behind those of the text of one day, in memory as in the record', () => {
  if (!ofText || !ofTitle) throw new Error('the reading of the test has no claims')
  const sameDay = { ...ofText, told: ofTitle.told }
  expect(inOrder(sameDay, ofTitle)).toBeLessThan(0)
  expect(rankOf(sameDay) < rankOf(ofTitle)).toBe(true)
})

it('counts once, and once only where a reprint has the title too', () => {
  const again = { ...reading, article: { ...reading.article, id: 'b' } }
  const state = makeState([reading, again], { originsOf: () => () => 'one' })
  expect(state.positions.filter(({ issue }) => issue === 'talks')).toMatchObject([
    { stance: 'against', origins: 1 },
  ])
})
