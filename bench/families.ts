/**
 * Families of texts: `npx tsx bench/families.ts [--pairs N] [--size N]`. Near-duplicates of a corpus in ../shared that are found in one
 * family, time and memory as texts grow in number (made of all articles, and of so few that families are as large as in the most
 * texts), and how well families are told that were made from the corpus on purpose.
 * `--pairs` prints N pairs drawn at random from the families found, for people to judge; `--size` (repeatable) says how many texts to make.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { findFamilies } from '../src/record/families/families.ts'
import type { Family, FamilyText } from '../src/record/families/family.ts'
import { chanceFrom, shuffled } from '../train/network/random.ts'
import { calibrate, spreadOf } from './calibration.ts'
import { makeVariants, type Origin } from './family-variants.ts'
import { type NearPair, type OrangeText, readNearPairs, readOrangeTexts } from './orange-texts.ts'
import { adjustedRandIndex } from './rand-index.ts'
import { sharedFolder } from './shared-folder.ts'

const folder = join(sharedFolder, 'data', 'orangesum-2011-2019')
/** The Jaccard index from which on two articles ought to be in one family. */
const nearEnough = 0.3
/** Texts of fewer words are no use for making variants. */
const leastWords = 80

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function timed(texts: readonly FamilyText[]): readonly Family[] {
  const calibrations = [calibrate()]
  const start = performance.now()
  const before = process.cpuUsage()
  const families = findFamilies(texts)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  calibrations.push(calibrate())
  const machine = spreadOf(calibrations.map(({ unitsPerSecond }) => unitsPerSecond))
  const memory = (process.resourceUsage().maxRSS / 2 ** 20).toFixed(2)
  const processor = (user + system) / 1e6
  const each = ((1e6 * processor) / texts.length).toFixed(0)
  say(`${texts.length} texts, ${families.length} families: ${seconds.toFixed(1)} s`)
  say(`  ${processor.toFixed(1)} s of processor, ${each} µs a text, at most ${memory} GB resident so far`)
  say(`  machine ${machine.min.toFixed(0)} to ${machine.max.toFixed(0)} units/s before and after`)
  return families
}

function placesOf(families: readonly Family[]): Map<string, number> {
  return new Map(families.flatMap(({ articles }, place) => articles.map((id) => [id, place] as const)))
}

function sayNearPairs(families: readonly Family[], pairs: readonly NearPair[]): void {
  const places = placesOf(families)
  const near = pairs.filter(({ jaccard }) => jaccard >= nearEnough)
  const together = near.filter(({ ids: [a, b] }) => places.get(a) === places.get(b)).length
  const share = ((100 * together) / near.length).toFixed(1)
  say(
    `pairs of Jaccard index ${nearEnough} and more in one family: ${together} of ${near.length} (${share} %)`,
  )
}

function sayFamilies(families: readonly Family[]): void {
  const several = families.filter(({ members }) => members.length > 0)
  const texts = several.reduce((sum, { articles }) => sum + articles.length, 0)
  const byCredit = several.filter(({ originBasis }) => originBasis === 'credit').length
  const largest = Math.max(...several.map(({ articles }) => articles.length))
  say(
    `${several.length} families of several texts with ${texts} texts, the largest of ${largest}; ${byCredit} origins by credit`,
  )
}

function sayPairs(families: readonly Family[], texts: readonly OrangeText[], most: number): void {
  const byId = new Map(texts.map((text) => [text.id, text]))
  const pairs = families.flatMap(({ origin, members }) => members.map((member) => ({ origin, member })))
  for (const { origin, member } of shuffled(pairs, chanceFrom(7)).slice(0, most)) {
    const { article, fromOrigin, ofOrigin, added, cut, altered } = member
    say(
      `\nfrom origin ${fromOrigin.toFixed(2)}, of origin ${ofOrigin.toFixed(2)}; added ${added.length}, cut ${cut.length}, altered ${altered.length}`,
    )
    for (const id of [origin, article]) sayText(byId.get(id))
  }
}

function sayText(text: OrangeText | undefined): void {
  if (text)
    say(`  ${text.published} ${text.title.slice(0, 80)} | ${text.text.slice(0, 100).replace(/\s+/g, ' ')}`)
}

function measureMade(origins: readonly Origin[], size: number): void {
  const { texts, gold } = makeVariants(origins, size, 1)
  const places = placesOf(timed(texts))
  const found = texts.map(({ id }) => places.get(id) ?? -1)
  say(
    `  made of ${origins.length} articles: adjusted Rand index ${adjustedRandIndex(found, gold).toFixed(4)}`,
  )
}

/** A share of the origins, in their order: fewer texts of them are families as large as more texts of all. */
function someOf(origins: readonly Origin[], share: number): readonly Origin[] {
  const places = shuffled([...origins.keys()], chanceFrom(3)).slice(0, Math.round(share * origins.length))
  return places.sort((a, b) => a - b).flatMap((place) => origins[place] ?? [])
}

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '0' }, size: { type: 'string', multiple: true } },
})
if (existsSync(folder)) {
  const texts = readOrangeTexts(folder)
  const pairs = readNearPairs(folder)
  const families = timed(texts)
  sayNearPairs(families, pairs)
  sayFamilies(families)
  sayPairs(families, texts, Number(values.pairs))
  const near = new Set(pairs.flatMap(({ ids }) => ids))
  const origins = texts
    .filter(({ id, text }) => !near.has(id) && text.split(/\s+/).length >= leastWords)
    .flatMap(({ text, published }) => (published === null ? [] : [{ text, published }]))
  const sizes = (values.size ?? ['22000', '66000', '200000']).map(Number)
  for (const size of sizes) measureMade(origins, size)
  const largest = Math.max(...sizes)
  for (const size of sizes) if (size < largest) measureMade(someOf(origins, size / largest), size)
} else {
  say(`${folder}: not here, nothing measured; POURPARLERS_SHARED names the folder that holds it`)
}
