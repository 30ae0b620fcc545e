import { expect, it } from 'vitest'
import type { Span } from '../../../src/model/span.ts'
import type { Token } from '../../../src/model/token.ts'
import { freedDates } from '../../../src/reading/claims/freed-dates.ts'

/** Words as `form upos head deprel`, the head by its index, one blank between them, and the words that are a time. */
function linksOf(rows: readonly string[], time: readonly string[]): readonly string[] {
  let at = 0
  const tokens = rows.map((row): Token => {
    const [form = '', upos = '', head = '', deprel = ''] = row.split(' ')
    const span: Span = [at, at + form.length]
    at += form.length + 1
    return { span, form, lemma: form, upos, feats: '', head: Number(head), deprel }
  })
  const inTime = tokens.filter(({ form }) => time.includes(form))
  const times: Span[] = inTime.length === 0 ? [] : [[inTime[0]?.span[0] ?? 0, inTime.at(-1)?.span[1] ?? 0]]
  const freed = freedDates({ span: [0, at - 1], tokens }, times)
  return freed.tokens.map(({ head, deprel }) => `${deprel}>${freed.tokens[head]?.form ?? ''}`)
}

const listed = [
  'discuteront VERB -1 root',
  'de ADP 2 case',
  'pêche NOUN 0 obl:arg',
  'et CCONJ 5 cc',
  'de ADP 5 case',
  'paix NOUN 2 conj',
  'le DET 7 det',
  'mois NOUN 2 conj',
  'prochain ADJ 7 amod',
]

/** The time is given to the last of the things. */
const ofLast = listed.map((row) => row.replace('mois NOUN 2 conj', 'mois NOUN 5 nmod'))

it.each<[string, readonly string[], readonly string[], string]>([
  [
    'a time that is listed among things is when they are done',
    listed,
    ['le', 'mois', 'prochain'],
    'obl:mod>discuteront',
  ],
  ['so is one that is given to the last of them', ofLast, ['le', 'mois', 'prochain'], 'obl:mod>discuteront'],
  [
    'what is announced may have a day of its own',
    ofLast.map((row) => row.replace('0 obl:arg', '0 obj')),
    ['le', 'mois', 'prochain'],
    'nmod>paix',
  ],
  ['where no time is known, the parse stays', listed, [], 'conj>pêche'],
  [
    'what is joined stays joined',
    listed.map((row) => row.replace('le DET 7 det', 'et CCONJ 7 cc')),
    ['mois', 'prochain'],
    'conj>pêche',
  ],
  [
    'where no verb governs the list, it stays',
    listed.map((row) => row.replace('discuteront VERB', 'débat NOUN')),
    ['le', 'mois', 'prochain'],
    'conj>pêche',
  ],
])('%s', (_, rows, time, link) => {
  expect(linksOf(rows, time)[7]).toBe(link)
})
