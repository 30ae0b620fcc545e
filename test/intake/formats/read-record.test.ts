import { describe, expect, it } from 'vitest'
import { readRecord } from '../../../src/intake/formats/read-record.ts'

describe('readRecord: the content', () => {
  it.each([
    [{ text: 'Un mot.' }, { kind: 'text', text: 'Un mot.' }],
    [{ TEXT: 'Un mot.' }, { kind: 'text', text: 'Un mot.' }],
    [{ body: 'Un\r\nmot.' }, { kind: 'text', text: 'Un\nmot.' }],
    [{ articleBody: 'Un mot.' }, { kind: 'text', text: 'Un mot.' }],
    [{ paragraphs: ['Un.', '', 'Deux.', null] }, { kind: 'text', text: 'Un.\n\nDeux.' }],
    [
      { text: null, body: ' ', content: 'Un mot.' },
      { kind: 'text', text: 'Un mot.' },
    ],
    [
      { article: { text: 'ailleurs' }, paragraphs: ['Un.'] },
      { kind: 'text', text: 'Un.' },
    ],
    [
      { text: 'Un mot.', html: '<p>Un autre.</p>' },
      { kind: 'text', text: 'Un mot.' },
    ],
    [{ html: '<p>Un\r\nmot.</p>' }, { kind: 'html', text: '<p>Un\r\nmot.</p>' }],
    [{ content: '<p>Un mot.</p>\n' }, { kind: 'html', text: '<p>Un mot.</p>\n' }],
    [{ text: '<< Un mot. >>' }, { kind: 'text', text: '<< Un mot. >>' }],
    [{ text: 'Un mot coupé \ud83d' }, { kind: 'text', text: 'Un mot coupé \ufffd' }],
    [{ text: 'Un mot \ud83d\ude00' }, { kind: 'text', text: 'Un mot \ud83d\ude00' }],
    [{ text: '  ' }, null],
    [{ text: 7 }, null],
    [{ paragraphs: [] }, null],
    [{ title: 'Un titre' }, null],
    [{}, null],
  ])('%j', (record, content) => {
    expect(readRecord(record).content).toEqual(content)
  })
})

describe('readRecord: what is stated', () => {
  it.each([
    [{ url: 'https://exemple.test' }, { url: 'https://exemple.test' }],
    [{ Link: 'https://exemple.test' }, { url: 'https://exemple.test' }],
    [{ headline: ' Un titre ' }, { title: 'Un titre' }],
    [{ author: 'A. Lune' }, { authors: ['A. Lune'] }],
    [{ authors: ['A. Lune', '', 'B. Mer'] }, { authors: ['A. Lune', 'B. Mer'] }],
    [{ authors: [], byline: 'A. Lune' }, { authors: ['A. Lune'] }],
    [{ author: { name: 'A. Lune' } }, { authors: ['A. Lune'] }],
    [{ author: [{ name: 'A. Lune' }, { id: 3 }] }, { authors: ['A. Lune'] }],
    [{ publisher: { name: 'Le Phare' } }, { site: 'Le Phare' }],
    [{ section: null, category: 'monde' }, { section: 'monde' }],
    [{ published_at: '3 mai 2031' }, { published: '3 mai 2031', publishedBasis: 'metadata' }],
    [{ pubDate: '2031-05-03' }, { published: '2031-05-03', publishedBasis: 'metadata' }],
    [{ 'Publication Date': '2031' }, { published: '2031', publishedBasis: 'metadata' }],
    [{ date: 1_935_532_800 }, { published: '2031-05-03T00:00:00.000Z', publishedBasis: 'metadata' }],
    [{ date: 1_935_532_800_000 }, { published: '2031-05-03T00:00:00.000Z', publishedBasis: 'metadata' }],
    [{ date: 20_310_503 }, { published: '20310503', publishedBasis: 'metadata' }],
    [{ date: 2031 }, { published: '2031', publishedBasis: 'metadata' }],
    [
      { date: 'hier', published: '2031-05-03' },
      { published: '2031-05-03', publishedBasis: 'metadata' },
    ],
    [{ fetched: '2031-05-04T10:00:00Z' }, { fetched: '2031-05-04' }],
    [{ title: '', url: null, site: {}, authors: [[]], section: false }, {}],
    [JSON.parse('{"__proto__": {"title": "Un titre"}, "constructor": "x"}'), {}],
  ])('%j', (record, stated) => {
    expect(readRecord(record).stated).toEqual(stated)
  })

  it('leaves out a day of retrieval whose order of day and month is open, and says so', () => {
    const { stated, oddFetched } = readRecord({ fetched: '05/04/2031' })
    expect(stated).toEqual({})
    expect(oddFetched).toBe('05/04/2031')
  })
})
