import { expect, it } from 'vitest'
import type { Token } from '../../../src/model/token.ts'
import { mendLeads } from '../../../src/reading/syntax/mend-leads.ts'

/** Words as `form upos head deprel`, the head by its index. */
function tokensOf(...rows: readonly string[]): readonly Token[] {
  return rows.map((row): Token => {
    const [form = '', upos = '', head = '', deprel = ''] = row.split(' ')
    return { span: [0, 0], form, lemma: form, upos, feats: '', head: Number(head), deprel }
  })
}

it.each<[string, readonly string[], readonly number[]]>([
  [
    'a subject and a copula of the preposition go to what it leads in',
    ['trêve NOUN 2 nsubj', 'est AUX 2 cop', 'hors ADP 4 case', 'de ADP 4 case', 'question NOUN -1 root'],
    [4, 4, 4, 4, -1],
  ],
  [
    'what a preposition may have stays with it',
    ['juste ADV 1 advmod', 'avant ADP 3 case', 'la DET 3 det', 'trêve NOUN -1 root'],
    [1, 3, 3, -1],
  ],
  [
    'a preposition that is said itself keeps its subject',
    ['Paris PROPN 2 nsubj', 'est AUX 2 cop', 'contre ADP -1 root'],
    [2, 2, -1],
  ],
])('%s', (_, rows, heads) => {
  expect(mendLeads(tokensOf(...rows)).map(({ head }) => head)).toEqual(heads)
})
