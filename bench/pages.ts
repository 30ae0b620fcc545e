import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { loadArticleForms } from '../src/language/fr/article/article-forms.ts'
import { readArticle } from '../src/reading/article/article.ts'

/**
 * Measures what is taken out of pages: against 285 pages of a news portal with their paragraphs, and against the pages of the gold,
 * beside two plainer ways. Run with `npx tsx bench/pages.ts`; `../shared` (or POURPARLERS_SHARED) must be there.
 */
const shared = process.env['POURPARLERS_SHARED'] ?? '../shared'
const forms = loadArticleForms()

interface Reference {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly paragraphs: readonly string[]
}

interface Page {
  readonly html: string
  readonly reference: Reference
}

interface Gold {
  readonly noise: readonly string[]
  readonly statements: readonly { readonly content: string | readonly string[] }[]
}

type Extractor = (html: string) => string

const extractors: Readonly<Record<string, Extractor>> = {
  'all <p> of the page': (html) => paragraphsOf(html),
  'Readability as it is': (html) => readabilityText(html),
  'this project': (html) => read(html).text,
}

function main(): void {
  const folder = join(shared, 'data/orangesum-2011-2019')
  if (!existsSync(join(folder, 'raw-html'))) {
    process.stderr.write(`${folder} is absent: nothing to measure; set POURPARLERS_SHARED to where it is\n`)
    return
  }
  const pages = loadPages(folder)
  for (const [name, extract] of Object.entries(extractors)) report(name, pages, extract)
  reportFacts(pages)
  reportGold(join(shared, 'gold/dev'))
}

function report(name: string, pages: readonly Page[], extract: Extractor): void {
  const start = performance.now()
  const texts = pages.map(({ html }) => extract(html))
  const seconds = (performance.now() - start) / 1000
  const scores = pages.map(({ reference }, i) => overlap(reference.paragraphs.join(' '), texts[i] ?? ''))
  const mean = (key: keyof Overlap): string =>
    (scores.reduce((sum, score) => sum + score[key], 0) / scores.length).toFixed(4)
  const rate = (pages.length / seconds).toFixed(0)
  print(
    `${name.padEnd(24)} F1 ${mean('f1')}  precision ${mean('precision')}  recall ${mean('recall')}  ${rate} pages/s`,
  )
  const worst = pages
    .map(({ reference }, i) => ({ id: reference.id, f1: scores[i]?.f1 ?? 0 }))
    .toSorted((a, b) => a.f1 - b.f1)
    .slice(0, 5)
  print(`  worst: ${worst.map(({ id, f1 }) => `${id} ${f1.toFixed(2)}`).join(', ')}`)
}

function reportFacts(pages: readonly Page[]): void {
  const articles = pages.map(({ html }) => read(html))
  const share = (right: (i: number) => boolean): string =>
    `${((100 * pages.filter((_, i) => right(i)).length) / pages.length).toFixed(1)} %`
  const title = (i: number): string => words(pages[i]?.reference.title ?? '').join(' ')
  const own = (i: number): string => words(articles[i]?.title ?? '').join(' ')
  print(
    `published right ${share((i) => articles[i]?.published?.value === pages[i]?.reference.published.slice(0, 10))}`,
  )
  print(`title right ${share((i) => title(i) === own(i))}`)
  // On some pages the reference is the window's title, with what the site adds for search engines after it.
  print(
    `title right, or the reference adds the site's suffix ${share((i) => own(i) !== '' && title(i).startsWith(own(i)))}`,
  )
}

function reportGold(folder: string): void {
  const golds = readdirSync(folder).filter((file) => file.endsWith('.html'))
  for (const file of golds) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, file.replace('.html', '.json')), 'utf8'))
    const html = readFileSync(join(folder, file), 'utf8')
    const row = Object.entries(extractors).map(([name, extract]) => {
      const text = words(extract(html)).join(' ')
      const holds = (sentence: string): boolean => text.includes(words(sentence).join(' '))
      const kept = gold.statements.flatMap(({ content }) => content)
      return `${name}: noise left ${gold.noise.filter(holds).length}/${gold.noise.length}, body lost ${kept.filter((part) => !holds(part)).length}/${kept.length}`
    })
    print(`${file}  ${row.join(' · ')}`)
  }
}

function read(html: string): ReturnType<typeof readArticle>['article'] {
  const document = { source: 'page.html', id: '', stated: {}, content: { kind: 'html' as const, text: html } }
  return readArticle(document, () => forms).article
}

function paragraphsOf(html: string): string {
  const { document } = parseHTML(html)
  return [...document.querySelectorAll('p')].map((p) => String(p.textContent)).join('\n')
}

function readabilityText(html: string): string {
  return new Readability(parseHTML(html).document).parse()?.textContent ?? ''
}

interface Overlap {
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

/** Bag-of-words overlap. */
function overlap(want: string, got: string): Overlap {
  const [wanted, found] = [words(want), words(got)]
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  const precision = common / (found.length || 1)
  const recall = common / (wanted.length || 1)
  return { precision, recall, f1: (2 * common) / (wanted.length + found.length || 1) }
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function loadPages(folder: string): Page[] {
  const ids = new Set(readdirSync(join(folder, 'raw-html')).map((file) => file.replace('.html.gz', '')))
  const lines = gunzipSync(readFileSync(join(folder, 'articles-2011-2019.jsonl.gz')))
    .toString('utf8')
    .split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line): Reference => JSON.parse(line))
    .filter(({ id }) => ids.has(id))
    .map((reference) => ({
      reference,
      html: gunzipSync(readFileSync(join(folder, 'raw-html', `${reference.id}.html.gz`))).toString('utf8'),
    }))
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

main()
