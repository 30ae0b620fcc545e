import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFamilies } from '../../../src/record/families/families.ts'
import type { FamilyText } from '../../../src/record/families/family.ts'
import { inventedWords, otherReport, textOf, wire } from './invented-texts.ts'

const whole = wire.join(' ')
const other = otherReport.join(' ')

/** The families as lists of ids, each sorted. */
function groupsOf(texts: readonly FamilyText[]): string[] {
  return findFamilies(texts).map(({ articles }) => articles.toSorted().join('+'))
}

describe('findFamilies', () => {
  it.each<[string, string]>([
    ['a copy', whole],
    ['a copy in capitals', whole.toUpperCase()],
    ['a copy without accents', whole.normalize('NFD').replace(/\p{M}/gu, '')],
    ['a copy with other quotes and apostrophes', whole.replaceAll('’', "'").replace(/[«»]/g, '"')],
    ['a copy with other spaces and paragraphs', wire.join('\n\n').replaceAll(' ', '\u00a0')],
    ['the beginning', wire.slice(0, 3).join(' ')],
    ['the middle', wire.slice(3, 7).join(' ')],
    ['every other sentence', wire.filter((_, at) => at % 2 === 0).join(' ')],
    ['an extended version', `${whole}\n\n${other}`],
    ['other order', [...wire.slice(5), ...wire.slice(0, 5)].join(' ')],
    ['some other words', whole.replaceAll('médiateur', 'négociateur').replaceAll('lundi', 'hier')],
  ])('%s is of the family', (_, text) => {
    expect(groupsOf([textOf('a', whole), textOf('b', text)])).toEqual(['a+b'])
  })

  it.each<[string, string]>([
    ['another report', other],
    ['a report that quotes one sentence', `${other} ${wire[1]}`],
    ['a text that is one sentence', wire[1] ?? ''],
    ['a text without words', '…'],
    ['an empty text', ''],
  ])('%s is not of the family', (_, text) => {
    expect(groupsOf([textOf('a', whole), textOf('b', text)])).toEqual(['a', 'b'])
  })

  it('keeps texts without a word apart', () => {
    expect(groupsOf([textOf('a', ''), textOf('b', ''), textOf('c', '—')])).toEqual(['a', 'b', 'c'])
  })

  it('joins short copies', () => {
    expect(groupsOf([textOf('a', 'Accord trouvé'), textOf('b', 'Accord trouvé !')])).toEqual(['a+b'])
  })

  it.each([
    ['a footer', 200, null],
    ['a footer as long as the texts of one site', 60, 'heron.example'],
  ])('does not join texts by %s', (_, length, site) => {
    const footer = inventedWords(90_000, 60).join(' ')
    const texts = Array.from({ length: 30 }, (_text, at) =>
      textOf(`t${10 + at}`, `${inventedWords(at * 1000, length).join(' ')}. ${footer}`, { site }),
    )
    expect(groupsOf(texts)).toEqual(texts.map(({ id }) => id))
  })

  it.each<[string, string[], string[]]>([
    ['over the weeks', ['2024-05-02', '2024-06-02', '2024-07-02', '2024-08-02'], ['a', 'b', 'c', 'd']],
    ['on one day', ['2024-05-02', '2024-05-02', '2024-05-02', '2024-05-02'], ['a+b+c+d']],
  ])('does not join by an announcement that comes again %s, unless on one day', (_, days, groups) => {
    const announcement = inventedWords(90_000, 70).join(' ')
    const texts = days.map((published, at) =>
      textOf(['a', 'b', 'c', 'd'][at] ?? '', `${inventedWords(at * 1000, 75).join(' ')}. ${announcement}`, {
        published,
      }),
    )
    expect(groupsOf(texts)).toEqual(groups)
  })

  it('joins texts of which others hold turns of phrase over the weeks, but no passage', () => {
    const shared = inventedWords(90_000, 80)
    const report = (from: number): string => `${inventedWords(from, 75).join(' ')}. ${shared.join(' ')}`
    const others = Array.from({ length: 13 }, (_, at) => {
      const phrase = shared.slice(at * 6, at * 6 + 8).join(' ')
      const text = `${inventedWords(5000 + at * 1000, 100).join(' ')} ${phrase}`
      return textOf(`t${10 + at}`, text, { published: '2024-06-15' })
    })
    const texts = [
      textOf('a', report(1000), { published: '2024-05-02' }),
      textOf('b', report(2000), { published: '2024-06-20' }),
    ]
    expect(groupsOf([...texts, ...others])).toEqual(['a+b', ...others.map(({ id }) => id)])
  })

  it('takes the text that all are like for the heart of a family', () => {
    const [first, note, last] = [0, 1000, 2000].map((from) => inventedWords(from, 60).join(' '))
    const texts = [textOf('a', `${first} ${note}`), textOf('b', `${note} ${last}`), textOf('c', note ?? '')]
    expect(groupsOf(texts)).toEqual(['a+b+c'])
  })

  it('keeps a wire of many reprints together, each under a lead of its own', () => {
    const texts = Array.from({ length: 80 }, (_, at) =>
      textOf(`t${10 + at}`, `${inventedWords(at * 100, 20).join(' ')}. ${whole}`),
    )
    expect(findFamilies(texts)).toHaveLength(1)
  })

  it('cuts a chain of texts of which the ends have nothing in common', () => {
    const words = inventedWords(0, 500)
    const texts = Array.from({ length: 8 }, (_, at) =>
      textOf(`t${at}`, words.slice(at * 50, at * 50 + 100).join(' ')),
    )
    const ofFirst = findFamilies(texts).find(({ articles }) => articles.includes('t0'))
    expect(ofFirst?.articles.length).toBeLessThanOrEqual(3)
  })

  it('says how much a cut has of the origin', () => {
    const [family] = findFamilies([
      textOf('a', whole, { published: '2024-05-01' }),
      textOf('b', wire.slice(0, 5).join(' '), { published: '2024-05-02' }),
    ])
    expect(family?.members).toHaveLength(1)
    expect(family?.members[0]?.article).toBe('b')
    expect(family?.members[0]?.fromOrigin).toBe(1)
    expect(family?.members[0]?.ofOrigin).toBeCloseTo(0.5, 1)
  })
})

/** Texts cut out of one long row of words, so that some share much, some little; a few have no word. */
const arbitraryTexts = fc
  .array(fc.record({ from: fc.nat(60), length: fc.nat(120), day: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 12,
  })
  .map((cuts) =>
    cuts.map(({ from, length, day }, at) =>
      textOf(`id${at}`, inventedWords(from * 5, length).join(' '), { published: `2024-05-0${day}` }),
    ),
  )

describe('families of any texts', () => {
  it('hold every text once', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const found = findFamilies(texts).flatMap(({ articles }) => articles)
        expect(found.toSorted()).toEqual(texts.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('do not depend on the order of the texts', () => {
    const shuffledToo = arbitraryTexts.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
    )
    fc.assert(
      fc.property(shuffledToo, ([texts, shuffled]) => {
        expect(findFamilies(shuffled)).toEqual(findFamilies(texts))
      }),
    )
  })

  it('take in an exact copy', () => {
    fc.assert(
      fc.property(arbitraryTexts, fc.nat(), (texts, pick) => {
        const copied = texts[pick % Math.max(1, texts.length)]
        fc.pre(copied !== undefined && copied.text !== '')
        const families = findFamilies([...texts, { ...copied, id: 'copy' }])
        const family = families.find(({ articles }) => articles.includes('copy'))
        expect(family?.articles).toContain(copied.id)
      }),
    )
  })

  it('are one text alone where there is one text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(findFamilies([textOf('a', text)])).toEqual([
          { articles: ['a'], origin: 'a', originBasis: 'only', agency: null, members: [] },
        ])
      }),
    )
  })

  it('have an origin first, shares from 0 to 1, and members with spans within the texts', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const lengths = new Map(texts.map(({ id, text }) => [id, text.length]))
        for (const { articles, origin, originBasis, members } of findFamilies(texts)) {
          expect(articles).toEqual([origin, ...members.map(({ article }) => article)])
          expect(originBasis === 'only').toBe(members.length === 0)
          for (const { article, fromOrigin, ofOrigin, added, cut } of members) {
            expect(Math.min(fromOrigin, ofOrigin)).toBeGreaterThanOrEqual(0)
            expect(Math.max(fromOrigin, ofOrigin)).toBeLessThanOrEqual(1)
            for (const [, end] of added) expect(end).toBeLessThanOrEqual(lengths.get(article) ?? 0)
            for (const [, end] of cut) expect(end).toBeLessThanOrEqual(lengths.get(origin) ?? 0)
          }
        }
      }),
    )
  })
})
