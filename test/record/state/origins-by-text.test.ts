import { describe, expect, it } from 'vitest'
import { originsByText } from '../../../src/record/state/origins-by-text.ts'
import { articleOf } from '../../reading/article-of.ts'

const wire =
  'La délégation orlanienne est arrivée hier soir à Torvik pour une troisième séance de pourparlers avec les envoyés kestriens. ' +
  'Les deux parties doivent discuter du retrait des troupes, du sort des prisonniers et de la réouverture du pont de Solène.'

describe('the origin of an article', () => {
  const first = {
    ...articleOf(wire),
    id: 'a',
    published: { value: '2031-04-02', basis: 'metadata' as const },
  }
  const reprint = {
    ...articleOf(`${wire} Un accord reste lointain.`),
    id: 'b',
    published: { value: '2031-04-03', basis: 'metadata' as const },
  }
  const other = {
    ...articleOf('Le port de Brévane a rouvert ses portes aux pêcheurs après deux ans de travaux.'),
    id: 'c',
  }

  it.each([
    ['a', 'a'],
    ['b', 'a'],
    ['c', 'c'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (article, origin) => {
    const known = [other, reprint, first].map((printed) => ({
      printed,
      knownFrom: printed.published?.value ?? null,
    }))
    expect(originsByText(known)(article)).toBe(origin)
  })
})
