import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../src/tables/data-folder.ts'
import { readTable } from '../../src/tables/read-table.ts'
import { statementsIn } from '../reading/statements/details/read-details.ts'

function rowsOf<const Column extends string>(name: string, columns: readonly Column[]) {
  return readTable<Column | 'example'>(join(dataFolder, 'fr', name), [...columns, 'example'])
}

const fold = (words: string) => words.toLowerCase()

describe('examples of details do what their row says', () => {
  it.each(rowsOf('occasions.tsv', ['noun', 'kind']))('occasions: $noun', ({ noun, kind, example }) => {
    const occasions = statementsIn(example).map(({ occasion }) => fold(occasion ?? ''))
    expect(occasions.join(' ')).toContain(kind === 'account' ? 'telegram' : fold(noun))
  })

  it.each(rowsOf('occasion-leads.tsv', ['phrase']))('occasion-leads: $phrase', ({ example }) => {
    expect(statementsIn(example).map(({ occasion }) => occasion)).not.toContain(null)
  })

  it.each(rowsOf('audiences.tsv', ['noun']))('audiences: $noun', ({ noun, example }) => {
    const [statement] = statementsIn(example)
    expect(fold(statement?.addressee?.name ?? '')).toContain(fold(noun).split(' ')[0])
  })

  it.each(rowsOf('addressee-leads.tsv', ['phrase']))('addressee-leads: $phrase', ({ example }) => {
    expect(statementsIn(example)[0]?.addressee).not.toBeNull()
  })

  it.each(rowsOf('addressing-verbs.tsv', ['lemma']))('addressing-verbs: $lemma', ({ example }) => {
    expect(statementsIn(example)[0]?.addressee).toMatchObject({ name: 'Kestrie', party: 'XKE' })
  })

  it.each(rowsOf('presence-words.tsv', ['lemma']))('presence-words: $lemma', ({ example }) => {
    expect(statementsIn(example)[0]?.place).toBe('Torvik')
  })

  it.each(rowsOf('repetition-words.tsv', ['form']))('repetition-words: $form', ({ example }) => {
    expect(statementsIn(example)[0]?.repeated).not.toBeNull()
  })

  it.each(rowsOf('framing-words.tsv', ['form', 'kind']))('framing-words: $form', ({ kind, example }) => {
    expect(statementsIn(example)[0]?.framing.map((framing) => framing.kind)).toEqual([kind])
  })

  it.each(rowsOf('polarity-words.tsv', ['form', 'role']))('polarity-words: $form as $role', ({ example }) => {
    const [text = '', polarity] = example.split(' => ')
    expect(statementsIn(text)[0]?.polarity).toBe(polarity)
  })

  it.each(rowsOf('modality-words.tsv', ['form', 'role']))('modality-words: $form as $role', ({ example }) => {
    const [text = '', modality] = example.split(' => ')
    expect(statementsIn(text)[0]?.modality).toBe(modality)
  })
})
