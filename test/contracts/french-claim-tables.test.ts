import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimClasses } from '../../src/language/claim-forms.ts'
import { loadFrench } from '../../src/language/fr/french.ts'
import { claimTables } from '../../src/language/fr/load-claims.ts'
import { wordAt } from '../../src/reading/claims/ground.ts'
import { treeOf } from '../../src/reading/claims/tree.ts'
import { Parser } from '../../src/reading/syntax/parse.ts'
import { readTable } from '../../src/tables/read-table.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)

describe.each(claimTables.map((file) => [basename(file), file]))('%s', (_, file) => {
  const rows = readTable(file, ['lemma', 'upos', 'class', 'value', 'source', 'example'])

  it.each(rows)('$lemma as $class $value', ({ lemma, class: own, value, source, example }) => {
    const known = claimClasses.find((each) => each === own)
    const words = parser.parse(example).flatMap((sentence) => {
      const tree = treeOf(sentence, french.claims)
      return tree.tokens.flatMap((token, at) =>
        known && token.lemma === lemma ? (wordAt(tree, at, new Set([known])) ?? []) : [],
      )
    })
    expect(source).not.toBe('')
    expect(words.map((word) => word.value)).toContain(value)
  })
})
