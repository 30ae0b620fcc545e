import type { Article } from '../../src/model/article.ts'

/** An article that has nothing but a body, for tests of the steps after the first. */
export function articleOf(text: string, facts: Partial<Article> = {}): Article {
  return {
    id: 'test',
    source: 'test.txt',
    url: null,
    site: null,
    title: null,
    authors: [],
    section: null,
    published: null,
    fetched: null,
    language: 'fr',
    translated: { suspected: false, signs: [] },
    text,
    headings: [],
    noise: [],
    ...facts,
  }
}
