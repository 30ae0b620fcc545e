import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KeptText, textOfArticle } from '../../../../src/record/kept/families/kept-text.ts'
import { MemoryShelf } from '../../../../src/record/kept/families/memory-shelf.ts'
import { placeTexts } from '../../../../src/record/kept/families/place-texts.ts'
import type { TextShelf } from '../../../../src/record/kept/families/text-shelf.ts'
import { articleOf } from '../../../reading/article-of.ts'
import { inventedWords, otherReport, wire } from '../../families/invented-texts.ts'

const footer = inventedWords(900, 30).join(' ')
/** Words that recur over the weeks, nearly half of a text with few words of its own. */
const background = inventedWords(700, 60).join(' ')
const sentences = [...wire, ...otherReport]

/** Texts of which some carry one report, more hold one footer, and most have words of their own. */
const texts = fc
  .array(
    fc.record({
      day: fc.constantFrom('2031-04-02', '2031-04-03', '2031-04-09', '2031-05-20', '2031-06-30', '~'),
      parts: fc.subarray(sentences, { maxLength: 6 }),
      hasFooter: fc.boolean(),
      hasBackground: fc.boolean(),
      ownWords: fc.constantFrom(0, 40, 200),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((sketches) =>
    sketches.map((sketch, key): KeptText => {
      const { day, parts, hasFooter, hasBackground, ownWords } = sketch
      const own = inventedWords(1000 * (key + 1), ownWords).join(' ')
      const around = [...(hasBackground ? [background] : []), ...(hasFooter ? [footer] : [])]
      const article = articleOf([...parts, own, ...around].join(' '), {
        id: `text ${key}`,
        site: `site ${key % 2}`,
        published: day === '~' ? null : { value: day, basis: 'metadata' },
      })
      return { key, ...textOfArticle(article, day) }
    }),
  )

/** What a shelf tells of texts: their edges to earlier ones, with when they end, and their origins. */
function toldBy(shelf: TextShelf, all: readonly KeptText[]): unknown {
  return all.map(({ key }) => ({
    edges: shelf
      .edgesOf(key)
      .filter(({ later }) => later === key)
      .toSorted((a, b) => a.earlier - b.earlier),
    origins: shelf.originsOf(key),
  }))
}

function atOnce(all: readonly KeptText[]): TextShelf {
  const shelf = new MemoryShelf()
  placeTexts(shelf, { arriving: all, leaving: [], credited: [], lastOrder: -1 })
  return shelf
}

describe('families of texts', () => {
  it('are the same in whatever order and pieces the texts come, and when others went', () => {
    const cases = texts.chain((all) =>
      fc.record({
        all: fc.constant(all),
        order: fc.shuffledSubarray([...all], { minLength: all.length }),
        cut: fc.nat({ max: all.length }),
        gone: fc.nat({ max: all.length }),
      }),
    )
    fc.assert(
      fc.property(cases, ({ all, order, cut, gone }) => {
        const shelf = new MemoryShelf()
        placeTexts(shelf, { arriving: order.slice(0, cut), leaving: [], credited: [] })
        placeTexts(shelf, { arriving: order.slice(cut), leaving: [], credited: [] })
        expect(toldBy(shelf, all)).toEqual(toldBy(atOnce(all), all))
        placeTexts(shelf, { arriving: [], leaving: order.slice(0, gone), credited: [] })
        const rest = order.slice(gone)
        expect(toldBy(shelf, rest)).toEqual(toldBy(atOnce(rest), rest))
        placeTexts(shelf, { arriving: order.slice(0, gone), leaving: [], credited: [] })
        expect(toldBy(shelf, all)).toEqual(toldBy(atOnce(all), all))
      }),
      { numRuns: 60 },
    )
  })

  it('of a day are those of the texts that were known by then', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const shelf = atOnce(all)
        const known = all.filter(({ knownFrom }) => knownFrom <= '2031-04-03')
        const then = atOnce(known)
        for (const { key } of known)
          expect(shelf.originsOf(key).filter(({ since }) => since <= '2031-04-03')).toEqual(
            then.originsOf(key),
          )
      }),
      { numRuns: 60 },
    )
  })
})
