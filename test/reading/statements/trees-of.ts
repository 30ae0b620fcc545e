import type { AnalysedSentence } from '../../../src/model/token.ts'

/**
 * A tree written by hand, a word a line: form, part of speech, head counted from 1 (0 is the root), relation, features. Words are
 * printed with a space between them.
 */
export function treeOf(rows: string): AnalysedSentence {
  let at = 0
  const tokens = rows
    .trim()
    .split('\n')
    .map((row) => {
      const [form = '', upos = 'X', head = '0', deprel = 'dep', feats = ''] = row.trim().split(/\s+/)
      const start = at
      at += form.length + 1
      return {
        span: [start, start + form.length] as const,
        form,
        lemma: form,
        upos,
        feats,
        head: Number(head) - 1,
        deprel,
      }
    })
  return { span: [0, at - 1], tokens }
}
