import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSidecar } from '../../../src/intake/sidecar/parse-sidecar.ts'

function parse(text: string) {
  const { rows, diagnostics } = parseSidecar(text, 'sources.csv')
  return {
    stated: Object.fromEntries([...rows].map(([name, row]) => [name, row.stated])),
    said: diagnostics.map(({ code, message }) => `${code}: ${message}`),
    diagnostics,
  }
}

describe('parseSidecar', () => {
  it.each([
    [
      'commas',
      'file,url,site,title,published,fetched\na.txt,https://exemple.test,Le Phare,"Un, deux",3 mai 2031,2031-05-04\n',
    ],
    [
      'semicolons',
      'file;url;site;title;published;fetched\na.txt;https://exemple.test;Le Phare;Un, deux;3 mai 2031;2031-05-04\n',
    ],
    [
      'tabs',
      'file\turl\tsite\ttitle\tpublished\tfetched\na.txt\thttps://exemple.test\tLe Phare\tUn, deux\t3 mai 2031\t2031-05-04\n',
    ],
    [
      'CR LF',
      'file;url;site;title;published;fetched\r\na.txt;https://exemple.test;Le Phare;Un, deux;3 mai 2031;2031-05-04\r\n',
    ],
    [
      'another order and case',
      'Fetched, Published ,Title,Site,URL,FILE\n2031-05-04,3 mai 2031,"Un, deux",Le Phare,https://exemple.test,./a.txt',
    ],
  ])('reads all columns: %s', (_, text) => {
    expect(parse(text)).toMatchObject({
      said: [],
      stated: {
        'a.txt': {
          url: 'https://exemple.test',
          site: 'Le Phare',
          title: 'Un, deux',
          published: '3 mai 2031',
          publishedBasis: 'sidecar',
          fetched: '2031-05-04',
        },
      },
    })
  })

  it.each([
    ['a subset of the columns', 'file,url\na.txt,u\n', { 'a.txt': { url: 'u' } }],
    ['the file alone', 'file\na.txt\n', { 'a.txt': {} }],
    [
      'cells left out or empty',
      'file,url,title\na.txt\nb.txt,,T\nc.txt,u,,\n',
      { 'a.txt': {}, 'b.txt': { title: 'T' }, 'c.txt': { url: 'u' } },
    ],
    [
      'quotation marks in a cell',
      'file,title\na.txt,« dit "oui" »\n',
      { 'a.txt': { title: '« dit "oui" »' } },
    ],
    [
      'names that JavaScript knows',
      'file,title\n__proto__,T\nconstructor,U\n',
      JSON.parse('{"__proto__":{"title":"T"},"constructor":{"title":"U"}}'),
    ],
    ['names in decomposed letters', 'file,title\ne\u0301te\u0301.txt,T\n', { 'été.txt': { title: 'T' } }],
    ['a header alone', 'file,title\n', {}],
  ])('reads %s', (_, text, stated) => {
    expect(parse(text)).toMatchObject({ said: [], stated })
  })

  it.each([
    [
      'no header',
      '',
      'sidecar-header: line 1: the columns are none; they are file, url, site, title, published, fetched, and “file” must be one of them',
    ],
    [
      'no column file',
      'name,url\na.txt,u\n',
      'sidecar-header: line 1: the columns are name, url; they are file, url, site, title, published, fetched, and “file” must be one of them',
    ],
    ['an unknown column', 'file,autor\na.txt,u\n', 'sidecar-header: line 1: autor can’t be read'],
    ['too many cells', 'file,url\nb.txt,u,v\na.txt,u\n', 'sidecar-row: line 2: 3 cells under 2 columns'],
    ['no file', 'file,url\n,u\na.txt,u\n', 'sidecar-row: line 2: no file is named'],
    [
      'another folder',
      'file,url\nb/c.txt,u\na.txt,u\n',
      'sidecar-row: line 2: “b/c.txt” lies in another folder',
    ],
    [
      'a file twice',
      'file,url\na.txt,u\na.txt,v\n',
      'sidecar-row: line 3: “a.txt” is described in line 2 too',
    ],
    ['no day', 'file,url,fetched\na.txt,u,5/4/2031\n', 'sidecar-row: line 2: fetched “5/4/2031” is left out'],
    [
      'an open quotation mark',
      'file,url\na.txt,u\nb.txt,"v\nc.txt,w\n',
      'sidecar-row: line 3: a quotation mark is never closed',
    ],
  ])('says what is wrong and reads the rest: %s', (_, text, words) => {
    const { said, stated, diagnostics } = parse(text)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(words)
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', source: 'sources.csv' })
    expect(Object.hasOwn(stated, 'a.txt')).toBe(text.startsWith('file'))
  })

  it('reads the rows around a quotation mark that is never closed', () => {
    const { stated } = parse('file,url\na.txt,u\n\nb.txt,"v\nc.txt,w\n')
    expect(Object.keys(stated)).toEqual(['a.txt', 'c.txt'])
  })

  it('ends, and throws nothing, whatever it is given', () => {
    const texts = fc.array(fc.constantFrom('file', 'url', ',', ';', '"', '\n', '\r', 'a.txt', ' ', 'é'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(texts, (parts) => {
        const { rows, diagnostics } = parseSidecar(parts.join(''), 'sources.csv')
        expect(rows.size + diagnostics.length).toBeLessThanOrEqual(parts.length + 1)
      }),
      { numRuns: 300 },
    )
  })
})
