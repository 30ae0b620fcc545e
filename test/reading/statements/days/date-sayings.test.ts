import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../../../src/language/fr/french.ts'
import type { SayingDays } from '../../../../src/language/saying-days.ts'
import { findMentions } from '../../../../src/reading/mentions/mentions.ts'
import { findStatements } from '../../../../src/reading/statements/statements.ts'
import { Parser } from '../../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../../article-of.ts'
import { world } from '../../world.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const gazetteer = makeGazetteer(world, french.mentions)

/** Each statement's day, how it is known, and the words that name it. */
function daysIn(text: string, learned: SayingDays | null, value = '2024-06-12') {
  const article = articleOf(text, { published: { value, basis: 'text' } })
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax }, french.mentions, gazetteer)
  return findStatements({ article, syntax, found, gazetteer }, french.statements, learned).map(
    ({ saidOn, saidOnBasis }) => [
      saidOn,
      saidOnBasis?.kind ?? null,
      saidOnBasis?.span ? text.slice(...saidOnBasis.span) : null,
    ],
  )
}

const named = 'Anselme Dravoy a déclaré mardi que le pont resterait fermé.'
const plain = 'Anselme Dravoy a ajouté que la route le serait aussi.'
const scene = `Les délégations se sont réunies mardi à Varnes. ${plain}`

const favouring = (feature: string, lean = 0): SayingDays => ({ weights: new Map([[feature, 2]]), lean })

describe('the day of a saying', () => {
  it.each([
    ['named by the reporting words', named, null, [['2024-06-11', 'stated', 'mardi']]],
    [
      'named by what is said only',
      'Anselme Dravoy a déclaré que le pont fermerait mardi.',
      null,
      [[null, null, null]],
    ],
    ['not named', plain, null, [[null, null, null]]],
    ['of the scene, where that was learned', scene, favouring('near'), [['2024-06-11', 'inferred', 'mardi']]],
    [
      'of publication, where that was learned',
      plain,
      favouring('published'),
      [['2024-06-12', 'inferred', null]],
    ],
    ['none, where that was learned', named, favouring('none'), [[null, null, null]]],
    [
      'any, when days are favoured',
      named,
      { ...favouring('none'), lean: 3 },
      [['2024-06-11', 'stated', 'mardi']],
    ],
  ])('%s', (_, text, learned, days) => {
    expect(daysIn(text, learned)).toEqual(days)
  })

  const week = 'Anselme Dravoy a déclaré que le pont fermerait.'
  it.each([
    [
      'a sentence right behind that takes up what is said',
      `${week} C'est ce qu'il a dit mardi à Varnes.`,
      'reported behind',
      [['2024-06-11', 'stated', 'mardi']],
    ],
    [
      'no sentence behind that tells something else',
      `${week} Le pont a été construit mardi.`,
      'reported behind',
      [[null, null, null]],
    ],
    [
      'the hour of an entry, which is of the day of the page',
      `21h10 - ${week}`,
      'reported',
      [['2024-06-12', 'inferred', null]],
    ],
    ['no number that opens a sentence', `21 ponts fermeront. ${week}`, 'reported', [[null, null, null]]],
    [
      'a day in what is said, where that was learned',
      'Les deux villes ont signé mardi un accord, a annoncé Anselme Dravoy.',
      'within',
      [['2024-06-11', 'inferred', 'mardi']],
    ],
    [
      'no day between quotation marks',
      '« Les deux villes ont signé mardi un accord », a annoncé Anselme Dravoy.',
      'within',
      [[null, null, null]],
    ],
    [
      'no day that somebody else names',
      `${week} « Nous nous verrons lundi », a dit Basile Orvane.`,
      'near',
      [
        [null, null, null],
        [null, null, null],
      ],
    ],
    [
      'a day that only reported words name, where that was learned',
      `Les villes ont signé mardi, a annoncé Basile Orvane. ${week}`,
      'near reported',
      [
        [null, null, null],
        ['2024-06-11', 'inferred', 'mardi'],
      ],
    ],
  ])('is told by %s', (_, text, feature, days) => {
    expect(daysIn(text, favouring(feature))).toEqual(days)
  })

  it("follows the speaker's last", () => {
    const other = 'Basile Orvane a annoncé lundi que le port ouvrirait.'
    const learned = {
      weights: new Map([
        ['reported', 2],
        ['speaker', 1],
      ]),
      lean: 0,
    }
    expect(daysIn(`${named}\n\n${other}\n\n${plain}`, learned).map(([day]) => day)).toEqual([
      '2024-06-11',
      '2024-06-10',
      '2024-06-11',
    ])
  })

  it('is never told with a likelihood outside 0 to 1', () => {
    const article = articleOf(`${named} ${plain}`)
    const syntax = readSyntax(article, french.syntax, parser)
    const found = findMentions({ article, syntax }, french.mentions, gazetteer)
    const statements = findStatements({ article, syntax, found, gazetteer }, french.statements, french.days)
    for (const { saidOnBasis } of statements) {
      expect(saidOnBasis?.likelihood ?? 0).toBeGreaterThanOrEqual(0)
      expect(saidOnBasis?.likelihood ?? 0).toBeLessThanOrEqual(1)
    }
  })
})
