import { describe, expect, it } from 'vitest'
import { statementsIn } from './read-details.ts'

const polarityOf = (text: string) => statementsIn(text)[0]?.polarity

describe('whether it is said to be so', () => {
  it.each([
    ['a plain clause', 'La maire a dit que le pont tient.', 'positive'],
    ['ne … pas', 'La maire a dit que le pont ne tient pas.', 'negative'],
    ['a subject that denies', '« Aucun bateau n’a coulé », a dit la maire.', 'negative'],
    ['a fragment', '« Pas de trêve », a dit la maire.', 'negative'],
    ['only a restriction', 'La maire a dit que le pont ne tient que par ses câbles.', 'positive'],
    [
      'a denial of the side clause only',
      'La maire a dit que le pont tient parce que la digue ne cède pas.',
      'positive',
    ],
    ['what is denied by the verb of saying', 'La maire dément que le pont tienne.', 'negative'],
    ['a denial denied', 'La maire n’exclut pas que le pont tienne.', 'positive'],
    ['twice', 'La maire nie que le pont ne tienne pas.', 'positive'],
    ['quoted words that a verb denies are as they are', '« Le pont tient », dément la maire.', 'positive'],
    ['a refusal', 'La maire refuse de rouvrir le pont.', 'negative'],
  ])('%s', (_, text, polarity) => {
    expect(polarityOf(text)).toBe(polarity)
  })
})
