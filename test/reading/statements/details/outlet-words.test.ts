import { describe, expect, it } from 'vitest'
import { statementsIn } from './read-details.ts'

const repeatedIn = (text: string) => {
  const span = statementsIn(text)[0]?.repeated
  return span ? text.slice(...span) : null
}

const framingIn = (text: string) =>
  statementsIn(text)[0]?.framing.map(({ span, kind }) => `${text.slice(...span)}: ${kind}`)

describe('what was said before', () => {
  it.each([
    ['by the verb', 'La maire a réitéré que le pont tient.', 'a réitéré'],
    ['by words in the verb', 'La maire a une nouvelle fois averti que la digue cède.', 'une nouvelle fois'],
    ['by words behind it', 'La maire a dit à plusieurs reprises que le pont tient.', 'à plusieurs reprises'],
    ['not by what is said', 'La maire a dit que la digue cède une nouvelle fois.', null],
    ['not by another addition', 'La maire a encore ajouté que le pont tient.', null],
  ])('%s', (_, text, words) => {
    expect(repeatedIn(text)).toBe(words)
  })
})

describe('the words with which the outlet colours it', () => {
  it.each([
    ['a verb', 'La maire a prétendu que le pont tient.', ['a prétendu: doubt']],
    [
      'words beside it',
      'La maire a affirmé, sans fournir de preuves, que le pont tient.',
      ['sans fournir de preuves: unproven'],
    ],
    [
      'both',
      'La maire prétend, sans preuve, que le pont tient.',
      ['prétend: doubt', 'sans preuve: unproven'],
    ],
    ['not what is quoted', '« C’est de la propagande », a dit la maire.', []],
    ['not what is said', 'La maire a dit que cette propagande est sans fondement.', []],
  ])('%s', (_, text, words) => {
    expect(framingIn(text)).toEqual(words)
  })
})
