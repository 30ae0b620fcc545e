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

function rebuiltText(source: string): readonly [rebuilt: string, source: string] {
  return [folded(rebuildSource(readText(source))), folded(visibleText(source))]
}

function rebuiltPage(html: string): readonly [rebuilt: string, shown: string] {
  const shown = readPage(html, 'a.html', []).blocks.map(({ text }) => text)
  return [folded(rebuildSource(readHtml(html).article)), folded(shown.join(' '))]
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
  it('gives back any text, whose body is in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        const [rebuilt, shown] = rebuiltText(source)
        expect(rebuilt).toBe(shown)
        expect(readText(source).text).toBe(readText(source).text.normalize('NFC'))
      }),
    )
  })

  it('gives back any mixture of body and noise', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 25 }), (mixture) => {
        const [rebuilt, shown] = rebuiltText(mixture.join('\n'))
        expect(rebuilt).toBe(shown)
      }),
    )
  })

  it('gives back what any page shows', () => {
    const tags = fc.constantFrom('p', 'div', 'h1', 'aside', 'li', 'span')
    fc.assert(
      fc.property(fc.array(fc.tuple(tags, lines), { maxLength: 15 }), (parts) => {
        const [rebuilt, shown] = rebuiltPage(
          parts.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('\n'),
        )
        expect(rebuilt).toBe(shown)
      }),
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
      const [rebuilt, shown] = file.endsWith('.html') ? rebuiltPage(source) : rebuiltText(source)
      expect(rebuilt).toBe(shown)
    })
  })
})
