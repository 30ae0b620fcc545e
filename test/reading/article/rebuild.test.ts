import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/reading/article/page/read-page.ts'
import { rebuildSource } from '../../../src/reading/article/rebuild.ts'
import { visibleText } from '../../../src/reading/article/visible-text.ts'
import { paragraphs, readHtml, readText } from './read-text.ts'

const shared = process.env['POURPARLERS_SHARED'] ?? '../shared'
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

function rebuildsText(source: string): void {
  const article = readText(source)
  expect(folded(rebuildSource(article))).toBe(folded(visibleText(source)))
  expect(article.text).toBe(article.text.normalize('NFC'))
}

function rebuildsPage(html: string): void {
  const shown = readPage(html, 'a.html', []).blocks.map(({ text }) => text)
  expect(folded(rebuildSource(readHtml(html).article))).toBe(folded(shown.join(' ')))
}

const lines = fc.constantFrom(
  ...paragraphs,
  'Lire aussi : Trois ans',
  'Publicité',
  'Par Ana Lagarde',
  'COMMENTAIRES (3)',
  'Le canal, trois ans après',
  '',
  `${paragraphs[0]} Lire aussi : Trois ans d’attente`,
  '© Agence du Delta',
  '18h40 : Le port rouvre',
)

describe('rebuildSource', () => {
  it('gives back any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), rebuildsText))
  })

  it('gives back any mixture of body and noise', () => {
    fc.assert(fc.property(fc.array(lines, { maxLength: 25 }), (mixture) => rebuildsText(mixture.join('\n'))))
  })

  it('gives back what any page shows', () => {
    const pieces = fc.array(fc.tuple(fc.constantFrom('p', 'div', 'h1', 'aside', 'li', 'span'), lines), {
      maxLength: 15,
    })
    fc.assert(
      fc.property(pieces, (parts) =>
        rebuildsPage(parts.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('\n')),
      ),
      { numRuns: 40 },
    )
  })

  describe.skipIf(!existsSync(join(shared, 'gold')))('on real sources', () => {
    const files = ['seeds', 'dev', 'real'].flatMap((set) => {
      const folder = join(shared, 'gold', set)
      const names = existsSync(folder) ? readdirSync(folder) : []
      return names.filter((name) => /\.(?:txt|html)$/.test(name)).map((name) => join(folder, name))
    })
    it.each(files)('gives back %s', (file) => {
      const source = readFileSync(file, 'utf8')
      if (file.endsWith('.html')) rebuildsPage(source)
      else rebuildsText(source)
    })
  })
})
