import { describe, expect, it } from 'vitest'
import { loadFrench } from '../../../../src/language/fr/french.ts'
import { readPassages } from '../../../../src/reading/statements/days/passages.ts'
import { readTimeline } from '../../../../src/reading/statements/days/timeline.ts'
import { Parser } from '../../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../../article-of.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)

function passagesIn(text: string, speaking: readonly number[]) {
  const article = articleOf(text)
  const syntax = readSyntax(article, french.syntax, parser)
  const timeline = readTimeline(syntax, [], { said: [], published: null })
  return readPassages({ article, syntax }, { timeline, speaking: new Set(speaking) }, french.statements)
}

describe('the sentences round statements', () => {
  const told = 'Anselme Dravoy veut fermer le pont.'

  it.each([
    ["C'est ce qu'il a dit mardi.", [], true],
    ['Cela a été déclaré par le maire de Varnes.', [], true],
    ["C'est le plus vieux pont de la ville.", [], false],
    ['Le maire a dit non.', [], false],
    ["C'est ce qu'il a dit mardi.", [1], false],
  ])('« %s » after what is said, statements in %j: takes it up %s', (next, speaking, takesUp) => {
    const passages = passagesIn(`${told} ${next}`, speaking)
    expect(passages.takesUp(1)).toBe(takesUp)
    expect(passages.isSilent(1)).toBe(speaking.length === 0)
  })

  it.each([
    [`21h10 - ${told}`, true],
    [`9 h : ${told}`, true],
    [`18:05 ${told}`, true],
    [`21 h 10 – ${told}`, true],
    [told, false],
    ['21 heures plus tard, le pont était fermé.', false],
    ['15h de travail ont suffi.', false],
    ['12 maires sont venus.', false],
  ])('« %s » opens an entry: %s', (text, isEntry) => {
    expect(passagesIn(text, []).isEntry(0)).toBe(isEntry)
  })

  it('keeps an entry to its paragraph', () => {
    const passages = passagesIn(`21h10 - ${told} Il le dit.\n\n${told}`, [])
    expect([0, 1, 2].map(passages.isEntry)).toEqual([true, true, false])
  })
})
