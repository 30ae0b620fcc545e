import { describe, expect, it } from 'vitest'
import { Arena } from '../../src/reading/syntax/kernel/arena.ts'
import { Encoder } from '../../train/network/encoder.ts'
import { makeBatch } from '../../train/network/make-batch.ts'
import { ParameterSet } from '../../train/network/parameter.ts'
import { ParserNetwork } from '../../train/network/parser-network.ts'
import { chanceFrom } from '../../train/network/random.ts'
import { Table } from '../../train/network/table.ts'

const chance = chanceFrom(3)
const arena = new Arena(8)
const set = new ParameterSet(arena, chance)
const table = new Table([20, 8], chance, 0.5)
const encoder = new Encoder(set, table, { size: 8, apart: 1, joined: 1 })
const network = new ParserNetwork(set, encoder, {
  tags: 5,
  labels: 4,
  tagWidth: 8,
  arcWidth: 8,
  labelWidth: 8,
})
arena.mark()

const batch = makeBatch(
  [
    [[2, 3], [4], [5, 6, 7]],
    [[8], [9, 10]],
  ],
  0,
  chance,
)
const blank = (): Int32Array => new Int32Array(batch.rows).fill(-1)
const gold = { tags: blank(), heads: blank(), labels: blank() }
for (const [row, tag, head, label] of [
  [1, 0, 2, 1],
  [2, 3, 0, 0],
  [3, 4, 2, 3],
  [9, 1, 0, 0],
  [10, 2, 1, 2],
] as const) {
  gold.tags[row] = tag
  gold.heads[row] = head
  gold.labels[row] = label
}

function loss(): number {
  for (const { gradient } of set.all) arena.view(gradient).fill(0)
  return network.learn(batch, gold, { dropout: 0, chance })
}

describe('slopes of the loss', () => {
  it.each(set.all.map(({ name }, i) => [name, i] as const))('of %s agree with small steps', (_, i) => {
    const parameter = set.all[i]
    if (!parameter) throw new Error('no such parameter')
    loss()
    const slopes = arena.view(parameter.gradient).slice()
    const steepest = slopes.reduce(
      (best, slope, k) => (Math.abs(slope) > Math.abs(slopes[best] ?? 0) ? k : best),
      0,
    )
    const values = arena.view(parameter.values)
    const before = values[steepest] ?? 0
    const step = 2e-4
    values[steepest] = before + step
    const above = loss()
    values[steepest] = before - step
    const below = loss()
    values[steepest] = before
    const measured = (above - below) / (2 * step)
    expect(Math.abs((slopes[steepest] ?? 0) - measured)).toBeLessThan(0.02 * Math.abs(measured) + 2e-3)
  })
})
