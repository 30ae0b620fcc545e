import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { detailsFor } from '../../src/export/html/details.ts'
import { writeHtml } from '../../src/export/html/page.ts'
import { wholeText } from '../../src/export/whole-text.ts'
import type { Brief } from '../../src/record/brief.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { buildReading } from '../record/reading-builder.ts'
import { manyArticles } from './many-articles.ts'
import { hostileBrief, inferredBrief, sampleBrief, titledBrief } from './sample-briefs.ts'

function parse(brief: Brief) {
  return parseHTML(writeHtml(brief, { language: 'fr' })).document
}

function folded(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

const large = manyArticles(1001, 2)
const wordless = makeBrief([buildReading({ text: '', title: 'Rien', said: [{ words: '' }] })], [])

describe.each([
  ['a plain record', sampleBrief, 0],
  ['a record that means harm', hostileBrief, 0],
  ['a record of more than a thousand articles', large, 1],
  ['a statement without words', wordless, 0],
  ['a title that claims something', titledBrief, 0],
  ['nothing', makeBrief([], []), 0],
] as const)('the page of %s', (_, brief, withoutText) => {
  const document = parse(brief)

  it('leaves out only the texts that would be too many', () => {
    expect(detailsFor(brief, 0)).toMatchObject({ withoutText, countedOnly: 0 })
  })

  it('has no address twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBe(new Set(ids).size)
  })

  it('has no link that leads nowhere', () => {
    const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))
    const links = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    )
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  it('leads each line to its words in the sentence', () => {
    const byId = new Map(
      [...document.querySelectorAll('.lines>li, mark[id]')].map((element) => [element.id, element]),
    )
    for (const { key, statements } of brief.articles) {
      for (const { number, words, sentence } of statements) {
        const link = byId.get(`l-${key}-${number}`)?.querySelector('a.words')
        const target = byId.get(link?.getAttribute('href')?.slice(1) ?? '')
        if (words.join('') === '') continue
        expect(target?.tagName).toBe('MARK')
        const further = target?.className
          ? target.closest('.text')?.querySelectorAll(`.m${number}`)
          : [target]
        const pieces = [...(further ?? [])]
        expect(folded(pieces.map((piece) => piece?.textContent).join(' '))).toBe(
          folded(wholeText(words.join(' '))),
        )
        expect(folded(sentence.text)).toContain(folded(target?.textContent))
      }
    }
  })

  it('links nowhere but to the web, and gives nothing away in doing so', () => {
    for (const link of document.querySelectorAll('a:not([href^="#"])')) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//)
      expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    }
  })
})

it('leads from what a title claims to its words there, and back', () => {
  const document = parse(titledBrief)
  const heading = document.querySelector('.entry h3')
  expect(folded(heading?.textContent)).toBe('La Valdorie ne parlera pas, elle gèle <b>tout</b> & plus')
  for (const words of ['La Valdorie ne parlera pas', 'elle gèle <b>tout</b> & plus']) {
    const cite = [...document.querySelectorAll('.cites a.words')].find(
      ({ textContent }) => folded(textContent) === words,
    )
    expect(cite?.parentElement?.textContent).toContain('dans le titre')
    const mark = document.getElementById(cite?.getAttribute('href')?.slice(1) ?? '')
    expect([mark?.tagName, folded(mark?.textContent), mark?.closest('h3')]).toEqual(['MARK', words, heading])
    const back = document.getElementById(mark?.querySelector('a.back')?.getAttribute('href')?.slice(1) ?? '')
    expect(back?.querySelector('a.words')?.textContent).toBe(words)
  }
  expect(document.querySelectorAll('.text mark.cited')).toHaveLength(1)
})

it('prints what articles say as text, never as markup', () => {
  const document = parse(hostileBrief)
  expect(document.querySelectorAll('script').length).toBe(1)
  expect(document.querySelectorAll('style').length).toBe(1)
  expect(
    document.querySelectorAll('img, iframe, b[onclick], svg[onload], [onload], [onclick], [onerror]').length,
  ).toBe(0)
  const titles = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent)
  expect(titles).toContain('<script>alert(1)</script> & "titre" `*_[x](javascript:alert(1))')
})

it('lets run only the style and the script that it carries', () => {
  const html = writeHtml(hostileBrief, { language: 'fr' })
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replace(/&#39;/g, "'") ?? ''
  const hash = (element: string): string => {
    const inner = new RegExp(`<${element}>([^]*?)</${element}>`).exec(html)?.[1] ?? ''
    return `'sha256-${createHash('sha256').update(inner).digest('base64')}'`
  }
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${hash('style')}`,
    `script-src ${hash('script')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

it('says in which language each text is', () => {
  const document = parse(
    makeBrief(
      [
        buildReading({
          text: 'Ja.',
          title: 'Goed',
          language: 'nl',
          published: '2021',
          said: [{ words: 'Ja' }],
        }),
        buildReading({
          text: 'Hm.',
          title: 'Hm',
          language: 'und',
          published: '2022',
          said: [{ words: 'Hm' }],
        }),
      ],
      [],
    ),
  )
  expect(document.documentElement.getAttribute('lang')).toBe('fr')
  for (const place of ['.entry h3', '.lines a.words', '.text', '.contents .title']) {
    expect([...document.querySelectorAll(place)].map((element) => element.getAttribute('lang'))).toEqual([
      'nl',
      '',
    ])
  }
})

describe('a page of very many', () => {
  it.each([
    ['5,000 articles of five statements keep every sentence', [5000, 5], 0],
    ['3,000 articles of twenty statements are counted where they are old', [3000, 20], 1400],
  ] as const)('%s', (_, [articles, statements], leastCounted) => {
    const brief = manyArticles(articles, statements)
    const { byArticle, withoutText, countedOnly } = detailsFor(brief, 0)
    const html = writeHtml(brief, { language: 'fr' })
    expect(Buffer.byteLength(html)).toBeLessThan(25_000_000)
    expect(withoutText).toBeGreaterThan(0)
    expect(countedOnly).toBeGreaterThanOrEqual(leastCounted)
    expect(countedOnly === 0).toBe(leastCounted === 0)
    expect(byArticle.has(brief.articles.at(-1)?.key ?? '')).toBe(true)
    expect(html.match(/<li id="l-/g)?.length).toBe((articles - countedOnly) * statements)
    expect(html.includes('ne donne que le compte')).toBe(countedOnly > 0)
  })
})

it('outlines a party that is inferred, says by what, and names who held the office', () => {
  const document = parse(inferredBrief)
  const chips = [...document.querySelectorAll('.who .chip')]
  expect(chips.map(({ className }) => className)).toEqual(['chip inferred', 'chip'])
  expect(chips[0]?.getAttribute('title')).toContain('déduit, d’après l’État dont parle l’article')
  expect(folded(document.querySelector('.who .role')?.textContent)).toBe('alors Elsa Morvane (déduit)')
})
