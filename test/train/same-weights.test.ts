import { describe, expect, it } from 'vitest'
import { hashText } from '../../src/language/hash.ts'
import { Arena } from '../../src/reading/syntax/kernel/arena.ts'
import { exportNetwork } from '../../train/export-network.ts'
import { inventoryOf, learnParser, lessonOf } from '../../train/learn-parser.ts'
import { Encoder } from '../../train/network/encoder.ts'
import { ParameterSet } from '../../train/network/parameter.ts'
import { ParserNetwork } from '../../train/network/parser-network.ts'
import { chanceFrom } from '../../train/network/random.ts'
import { Table } from '../../train/network/table.ts'

const word = (form: string, upos: string, head: number, deprel: string) => ({
  form,
  lemma: form,
  upos,
  feats: '',
  head,
  deprel,
})

const trees = [
  [word('Le', 'DET', 1, 'det'), word('port', 'NOUN', 2, 'nsubj'), word('ferme', 'VERB', -1, 'root')],
  [word('Personne', 'PRON', 1, 'nsubj'), word('part', 'VERB', -1, 'root')],
].map((words) => ({ text: '', words, tokens: [] }))

const widths = { size: 8, apart: 1, joined: 1, tagWidth: 8, arcWidth: 8, labelWidth: 8 }
const rows = 64

/** All numbers of a small network that was trained from a seed. */
function trained(seed: number): number[] {
  const chance = chanceFrom(seed)
  const arena = new Arena(8)
  const set = new ParameterSet(arena, chance)
  const table = new Table([rows, widths.size], chance, 0.1)
  const { tags, labels } = inventoryOf(trees)
  const shape = { ...widths, tags: tags.length, labels: labels.length }
  const network = new ParserNetwork(set, new Encoder(set, table, widths), shape)
  arena.mark()
  const numbered = (names: readonly string[]) => new Map(names.map((name, number) => [name, number]))
  const lessons = trees.map((tree) =>
    lessonOf(tree, { tags: numbered(tags), labels: numbered(labels), style: 2 }),
  )
  learnParser(
    { network, set, table },
    { lessons, more: lessons.slice(0, 1) },
    {
      rounds: 4,
      batch: 4,
      rate: 0.01,
      dropout: 0.2,
      wordDropout: 0.1,
      chance,
      rowsOf: (form) => [3 + (hashText(form) % (rows - 3))],
      afterRound: () => {},
    },
  )
  const { table: words, matrices } = exportNetwork(set, table, shape)
  return [
    ...words.values,
    ...words.scales,
    ...[...matrices.values()].flatMap(({ values }) => Array.from(values)),
  ]
}

describe('training', () => {
  it('gives the same weights for the same seed', () => {
    expect(trained(7)).toEqual(trained(7))
  })

  it('gives other weights for another seed', () => {
    expect(trained(7)).not.toEqual(trained(8))
  })
})
