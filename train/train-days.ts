import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGold } from '../src/evaluation/read-gold.ts'
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts'
import { loadLanguages } from '../src/language/languages.ts'
import { makeReader } from '../src/reading/reader.ts'
import { type DayLesson, dayLessons } from './days/day-lessons.ts'
import { type DaySettings, learnDays } from './days/learn-days.ts'
import { crossValidate, type DayScores, totalOf } from './days/measure-days.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const settings: DaySettings = { restraint: 4, steps: 80, passes: 3, pace: 0.3 }

/** What a day gains on none: who asks for days wants more of them than those on which annotators agree. */
const lean = 1.25

const sets = ['seeds', 'dev', 'real'] as const

async function lessonsOf(folder: string): Promise<{ set: string; lesson: DayLesson }[]> {
  const reader = makeReader(loadLanguages(), loadKnowledge([]))
  const found = []
  for (const set of sets) {
    const gold = join(folder, set)
    for (const lesson of await dayLessons(readGold(gold), gold, reader)) found.push({ set, lesson })
  }
  return found
}

function scoresBySet(found: readonly { set: string; lesson: DayLesson }[]): Record<string, DayScores> {
  const lessons = found.map(({ lesson }) => lesson)
  const scores = crossValidate(lessons, settings, { parts: lessons.length, lean })
  return Object.fromEntries(
    sets.map((set) => [set, totalOf(scores.filter((_, i) => found[i % lessons.length]?.set === set))]),
  )
}

async function train(folder: string, target: string): Promise<void> {
  const found = await lessonsOf(folder)
  const scores = scoresBySet(found)
  for (const [set, score] of Object.entries(scores)) say(`${set}: ${JSON.stringify(score)}`)
  const weights = learnDays(
    found.map(({ lesson }) => lesson),
    settings,
  )
  const about = {
    language: 'fr',
    command: 'npx tsx train/train-days.ts SHARED_GOLD_FOLDER',
    settings: { ...settings, lean },
    corpora: [{ name: 'articles with gold (seeds, dev, real)', use: 'days of statements; no text is kept' }],
    scores: { of: 'cross-validation, one article left out at a time', ...scores },
  }
  const rounded = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  mkdirSync(target, { recursive: true })
  const content = { ...about, lean, weights: Object.fromEntries(rounded) }
  writeFileSync(join(target, 'days.json'), `${JSON.stringify(content, null, 1)}\n`)
}

const [folder, target = join('models', 'fr')] = process.argv.slice(2)
if (folder) await train(folder, target)
else {
  say('which folder? npx tsx train/train-days.ts SHARED_GOLD_FOLDER [TARGET_FOLDER]')
  process.exitCode = 2
}
