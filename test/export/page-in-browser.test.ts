import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../src/export/html/page.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { story } from '../record/brief/story.ts'
import { chromiumPath, useChromium } from './chromium.ts'
import { manyArticles } from './many-articles.ts'
import { hostileBrief, sampleBrief, titledBrief } from './sample-briefs.ts'

const sample = writeHtml(sampleBrief, { language: 'fr' })
const hostile = writeHtml(hostileBrief, { language: 'fr' })
const storyPage = writeHtml(makeBrief(story, []), { language: 'fr' })
const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong, one line each. */
async function accessibilityTroubles(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`)
}

/** Addresses of the lines that can be seen. */
function visibleLines(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('.lines>li')].filter((line) => line.checkVisibility()).map(({ id }) => id)`,
  )
}

/** Whether an element lies within the window, and within all that scrolls around it. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    let { top, bottom } = element.getClientRects()[0];
    for (let box = element.parentElement; box; box = box.parentElement) {
      const clips = box === document.documentElement || getComputedStyle(box).overflowY !== 'visible';
      const frame = box === document.documentElement ? { top: 0, bottom: innerHeight } : box.getBoundingClientRect();
      if (clips) { top = Math.max(top, frame.top); bottom = Math.min(bottom, frame.bottom); }
    }
    return bottom - top > 5 && element.checkVisibility();
  })()`)
}

function background(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`,
  )
}

const [lighthouse, patrol] = sampleBrief.articles
const firstKey = lighthouse?.key ?? ''
const patrolKey = patrol?.key ?? ''

describe.skipIf(chromiumPath === null)('the page in a browser', () => {
  const open = useChromium()

  it.each([
    ['a plain record', sample],
    ['a record that means harm', hostile],
  ])('asks for nothing, breaks no policy and runs nothing of an article: %s', async (_, html) => {
    const { page, requests, troubles } = await open(html, { viewport: wide })
    for (const details of await page.locator('details').all())
      await details.evaluate('(element) => { element.open = true }')
    await page.locator('.lines a.words').first().click()
    expect({ requests, troubles }).toEqual({ requests: [], troubles: [] })
  })

  it.each([
    ['wide, light', { viewport: wide, colorScheme: 'light' }],
    ['wide, dark', { viewport: wide, colorScheme: 'dark' }],
    ['narrow, light', { viewport: narrow, colorScheme: 'light' }],
    ['narrow, dark', { viewport: narrow, colorScheme: 'dark' }],
  ] as const)('is accessible: %s', async (_, options) => {
    const { page } = await open(sample, options)
    expect(await accessibilityTroubles(page)).toEqual([])
    await page.locator('.lines a.words').nth(1).click()
    for (const details of await page.locator('details').all())
      await details.evaluate('(element) => { element.open = true }')
    expect(await accessibilityTroubles(page)).toEqual([])
  })

  it.each([
    ['in English', writeHtml(sampleBrief, { language: 'en' })],
    ['of nothing', writeHtml({ ...sampleBrief, articles: [], voices: [], parties: [] }, { language: 'fr' })],
    ['with what means harm', hostile],
  ])('is accessible %s', async (_, html) => {
    const { page } = await open(html, { viewport: wide })
    expect(await accessibilityTroubles(page)).toEqual([])
  })

  it.each([360, 390, 640, 900, 1000, 1200, 1440])('fits into %i pixels', async (width) => {
    const { page } = await open(hostile, { viewport: { width, height: 800 } })
    for (const details of await page.locator('details').all())
      await details.evaluate('(element) => { element.open = true }')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  })

  it.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('leads to the sentence without script: %s', async (_, viewport) => {
    const { page } = await open(sample, { viewport, javaScriptEnabled: false })
    const mark = `#s-${patrolKey}-2`
    const before = await background(page, mark)
    await page.locator(`#l-${patrolKey}-2 a.words`).click()
    expect(await page.locator(`${mark} >> xpath=ancestor::details`).getAttribute('open')).not.toBeNull()
    expect(await isSeen(page, mark)).toBe(true)
    expect(await background(page, mark)).not.toBe(before)
    expect(await background(page, `mark.m2:not([id])`)).toBe(await background(page, mark))
    expect(await background(page, `#s-${patrolKey}-1`)).toBe(before)
  })

  it('shows the sentence beside its line on a wide screen', async () => {
    const { page } = await open(sample, { viewport: wide })
    await page.locator(`#l-${firstKey}-5 a.words`).click()
    expect(await isSeen(page, `#s-${firstKey}-5`)).toBe(true)
    expect(await isSeen(page, `#l-${firstKey}-5`)).toBe(true)
    expect(await page.locator('mark.lit').count()).toBe(1)
    expect(new URL(page.url()).hash).toBe(`#s-${firstKey}-5`)
  })

  it('opens the article and leads back on a narrow screen', async () => {
    const { page } = await open(sample, { viewport: narrow })
    const text = page.locator(`#s-${firstKey}-5`)
    expect(await text.isVisible()).toBe(false)
    await page.locator(`#l-${firstKey}-5 a.words`).click()
    expect(await text.isVisible()).toBe(true)
    expect(await isSeen(page, `#s-${firstKey}-5`)).toBe(true)
    await text.locator('.back').click()
    expect(await isSeen(page, `#l-${firstKey}-5`)).toBe(true)
  })

  it.each([
    ['a sentence', `#s-${patrolKey}-3`, `#s-${patrolKey}-3`],
    ['a line', `#l-${patrolKey}-3`, `#l-${patrolKey}-3`],
    ['an article', `#a-${patrolKey}`, `#a-${patrolKey} h3`],
  ])('opens where its address says: %s', async (_, hash, selector) => {
    const { page } = await open(sample, { viewport: narrow, hash })
    expect(await isSeen(page, selector)).toBe(true)
  })

  it('shows only one voice, and all again', async () => {
    const { page } = await open(sample, { viewport: wide })
    const all = await visibleLines(page)
    await page.locator('.bars a', { hasText: 'Elsa Morvane' }).click()
    const wanted = sampleBrief.voices.find(({ name }) => name === 'Elsa Morvane')?.statements ?? []
    const addresses = wanted.map(({ article, number }) => `l-${article}-${number}`)
    expect(await visibleLines(page)).toEqual(addresses)
    expect(await page.locator('.filter').textContent()).toContain('Elsa Morvane')
    expect(new URL(page.url()).hash).toBe('#v-elsa-morvane')
    await page.reload()
    expect(await visibleLines(page)).toEqual(addresses)
    await page.locator(`#${addresses[0]} a.words`).click()
    expect(new URL(page.url()).hash).toBe(`#v-elsa-morvane/${addresses[0]?.replace('l', 's')}`)
    expect(await visibleLines(page)).toEqual(addresses)
    await page.goBack()
    expect(await visibleLines(page)).toEqual(addresses)
    await page.goBack()
    expect(await visibleLines(page)).toEqual(all)
    await page.goForward()
    await page.keyboard.press('Escape')
    expect(await visibleLines(page)).toEqual(all)
  })

  it('shows only one party', async () => {
    const { page } = await open(sample, { viewport: wide, hash: '#p-vld' })
    expect(await visibleLines(page)).toHaveLength(2)
    await page.locator('.filter a').click()
    expect(await visibleLines(page)).toHaveLength(sampleBrief.header.statements)
  })

  it('goes from line to line by the keys, and to the sentence', async () => {
    const { page } = await open(sample, { viewport: wide })
    const focused = (): Promise<string> =>
      page.evaluate(`document.activeElement.closest('.lines>li')?.id ?? ''`)
    await page.keyboard.press('j')
    expect(await focused()).toBe(`l-${firstKey}-1`)
    for (let times = 0; times < 5; times++) await page.keyboard.press('j')
    expect(await focused()).toBe(`l-${patrolKey}-1`)
    await page.keyboard.press('k')
    expect(await focused()).toBe(`l-${firstKey}-5`)
    expect(await isSeen(page, `#s-${firstKey}-5`)).toBe(true)
    await page.locator('#keys').uncheck()
    await page.locator(`#l-${firstKey}-5 a.words`).focus()
    await page.keyboard.press('j')
    expect(await focused()).toBe(`l-${firstKey}-5`)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe(`#s-${firstKey}-5`)
  })

  it('can be walked with the tabulator, the ledger first', async () => {
    const { page } = await open(sample, { viewport: wide })
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.hash')).toBe('#ledger')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(`document.activeElement.closest('main') !== null`)).toBe(true)
  })

  it('prints the lines with their sources, and no article', async () => {
    const { page } = await open(sample, { viewport: { width: 700, height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    expect(await visibleLines(page)).toHaveLength(sampleBrief.header.statements)
    expect(await page.locator('.aside:visible, .contents:visible').count()).toBe(0)
    expect(await page.locator('.origin').first().innerText()).toContain(
      'lavigie-des-iles.example/phare-de-sombreval',
    )
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-')
  })

  it.each([
    ['wide, light', { viewport: wide, colorScheme: 'light' }],
    ['narrow, dark', { viewport: narrow, colorScheme: 'dark' }],
  ] as const)('leads from the matrix to the words in two clicks, accessibly: %s', async (_, options) => {
    const { page, troubles } = await open(storyPage, options)
    expect(await accessibilityTroubles(page)).toEqual([])
    await page.locator('.matrix td.moved a').click()
    expect(new URL(page.url()).hash).toBe('#c-vld-talks')
    expect(await isSeen(page, '#c-vld-talks')).toBe(true)
    await page.locator('#c-vld-talks a.words').click()
    await page.waitForURL(/#e-/)
    const mark = new URL(page.url()).hash
    expect(await page.locator(mark).textContent()).toBe('Nous parlerons demain.')
    expect(await isSeen(page, mark)).toBe(true)
    await page.locator(`${mark} .back`).click()
    await page.waitForURL(/#[cf]-/)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport.width)
    expect(troubles).toEqual([])
  })

  it.each([wide, narrow])('leads to the words of a title and back: %o', async (viewport) => {
    const { page, troubles } = await open(writeHtml(titledBrief, { language: 'fr' }), { viewport })
    expect(await accessibilityTroubles(page)).toEqual([])
    await page.locator('a.words', { hasText: 'La Valdorie ne parlera pas' }).first().click()
    await page.waitForURL(/#e-/)
    const mark = new URL(page.url()).hash
    expect(await page.locator(mark).textContent()).toBe('La Valdorie ne parlera pas')
    expect(await isSeen(page, mark)).toBe(true)
    expect(await page.locator('mark.lit').count()).toBe(1)
    await page.locator(`${mark} .back`).click()
    await page.waitForURL(/#[cf]-/)
    expect(troubles).toEqual([])
  })

  it('opens with a thousand and more articles', async () => {
    const { page, troubles } = await open(writeHtml(manyArticles(1200, 2), { language: 'fr' }), {
      viewport: wide,
    })
    await page.locator('.bars a').first().click()
    await page.keyboard.press('j')
    expect(await page.locator('mark.lit').count()).toBe(1)
    expect(troubles).toEqual([])
  })
})
