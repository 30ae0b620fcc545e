import { describe, expect, it } from 'vitest'
import { loadFrenchModel } from '../../../../src/language/fr/syntax/load-model.ts'
import type { Span } from '../../../../src/model/span.ts'
import { sayingTense } from '../../../../src/reading/statements/days/saying-tense.ts'
import { wordFinder } from '../../../../src/reading/statements/trees.ts'
import { Parser } from '../../../../src/reading/syntax/parse.ts'

const parser = new Parser(loadFrenchModel())

function tenseOf(text: string, cue: string | null) {
  const at = cue === null ? -1 : text.indexOf(cue)
  const span: Span | null = cue === null ? null : [at, at + cue.length]
  return sayingTense(text, span, wordFinder(parser.parse(text)))
}

describe('the tense of a saying', () => {
  it.each([
    ['Le ministre déclare que le pont ferme.', 'déclare', 'present'],
    ['Le ministre a déclaré que le pont ferme.', 'a déclaré', 'perfect'],
    ['Le ministre avait déclaré que le pont fermerait.', 'avait déclaré', 'pluperfect'],
    ['Le ministre déclarait que le pont ferme.', 'déclarait', 'past'],
    ['Selon le ministre, le pont ferme.', 'Selon', 'bare'],
    ['« Le pont ferme. »', null, 'bare'],
  ])('%s', (text, cue, tense) => {
    expect(tenseOf(text, cue)).toBe(tense)
  })
})
