import { describe, expect, it } from 'vitest'
import { frenchRules } from '../../../../src/language/fr/syntax/load-model.ts'
import { FormBook } from '../../../../src/reading/syntax/words/form-book.ts'
import { printedTokens } from '../../../../src/reading/syntax/words/printed-tokens.ts'
import { maySplit } from '../../../../src/reading/syntax/words/sentence-starts.ts'

const tools = { pattern: frenchRules().word, book: new FormBook(() => 0) }

/** The tokens before which a sentence may begin. */
function mayBegin(text: string): string[] {
  const tokens = printedTokens(text, [0, text.length], tools)
  return tokens.entries.flatMap(({ form }, i) => (maySplit(tokens, i) ? [form] : []))
}

describe('a sentence may begin', () => {
  it.each([
    ['Il part. elle reste', ['elle']],
    ['Accord signé Les ports rouvrent', ['Les']],
    ['la trêve tient\nles ports rouvrent', ['les']],
    ['« C’est fini. » Personne ne bouge', ['Personne']],
    ['Il dit : « Venez » et part', ['«', 'et']],
    ['il est venu ; elle non', []],
    ['par -6 degrés', []],
    ['points - Le port', ['-', 'Le']],
  ])('%j: %j', (text, starts) => {
    expect(mayBegin(text)).toEqual(starts)
  })
})
