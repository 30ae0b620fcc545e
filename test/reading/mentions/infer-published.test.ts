import { describe, expect, it } from 'vitest'
import { loadFrench } from '../../../src/language/fr/french.ts'
import type { Article } from '../../../src/model/article.ts'
import { inferPublished, referenceDay } from '../../../src/reading/mentions/infer-published.ts'
import { articleOf } from '../article-of.ts'

const { mentions } = loadFrench()

function articleWith(text: string, facts: Partial<Article> = {}): Article {
  return { ...articleOf(text), title: null, published: null, fetched: null, ...facts }
}

describe('the day of publication that the times of a text allow', () => {
  it.each([
    [
      "Le port rouvrira d'ici la fin de 2026. La ministre l'a dit le 8 décembre. « D'ici la fin de l'année prochaine, le bac passera », a-t-elle promis.",
      '2025-12-08',
    ],
    ['Le pont a été fermé mardi 18 février. Un décret de 2022 avait interdit les camions.', '2025-02-18'],
  ])('%s', (text, value) => {
    const { published } = inferPublished(articleWith(text), mentions)
    expect(published).toEqual({ value, basis: 'inferred', rule: 'times-of-text' })
  })

  it.each([
    'Le pont a été bâti en 2015 et fermé en mai 2018.',
    'Le bac est arrivé hier, lundi, au port.',
    'Le pont a fermé le 8 décembre.',
    'Le port est plein.',
  ])('says nothing where the text ties it to no year: %s', (text) => {
    expect(inferPublished(articleWith(text), mentions).published).toBeNull()
  })

  it('takes the month of retrieval for a text that tells of its days, and counts from that day', () => {
    const article = inferPublished(
      articleWith('Le bac est arrivé lundi.', { fetched: '2024-11-12' }),
      mentions,
    )
    expect(article.published).toEqual({ value: '2024-11', basis: 'inferred', rule: 'retrieval' })
    expect(referenceDay(article)).toBe('2024-11-12')
  })

  it('leaves a day that is known as it is', () => {
    const published = { value: '2020-01-02', basis: 'metadata' } as const
    const article = articleWith('Le pont a fermé le 8 décembre 2022.', { published })
    expect(inferPublished(article, mentions)).toBe(article)
    expect(referenceDay(article)).toBe('2020-01-02')
  })
})
