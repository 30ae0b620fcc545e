import { describe, expect, it } from 'vitest'
import { statementsIn } from './read-details.ts'

const modalityOf = (text: string) => statementsIn(text)[0]?.modality

describe('how what is said is put', () => {
  it.each([
    ['a fact', 'La maire a dit que le pont tient.', 'factual'],
    ['a future', 'La maire a dit que le pont rouvrira lundi.', 'planned'],
    ['a future told in the past', 'La maire a déclaré que le pont rouvrirait lundi.', 'planned'],
    ['what is told with reserve', 'Selon la maire, le pont aurait cédé dimanche.', 'possible'],
    ['a power', '« Nous pouvons rouvrir le pont », a dit la maire.', 'possible'],
    ['what was done', 'La maire a dit que les bateaux ont pu quitter le port.', 'factual'],
    ['a duty', '« Il faut rouvrir le pont », a dit la maire.', 'necessary'],
    ['a wish', '« Nous voulons rouvrir le pont », a dit la maire.', 'desired'],
    ['an order', '« Rouvrez le pont », a dit la maire.', 'desired'],
    ['what is asked for', 'La maire a appelé les pêcheurs à rouvrir le pont.', 'desired'],
    ['a name that is no demand', 'La maire appelle cela un « piège ».', 'factual'],
    ['what is promised', 'La maire a promis de rouvrir le pont.', 'planned'],
    ['a condition', '« Nous rouvrirons le pont si la digue tient », a dit la maire.', 'conditional'],
    ['a question', 'La maire a dit qu’elle ne savait pas si le pont tient.', 'factual'],
  ])('%s', (_, text, modality) => {
    expect(modalityOf(text)).toBe(modality)
  })
})
