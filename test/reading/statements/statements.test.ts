import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import { findStatements } from '../../../src/reading/statements/statements.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../article-of.ts'
import { world } from '../world.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const gazetteer = makeGazetteer(world, french.mentions)

function statementsIn(text: string) {
  const article = articleOf(text, { published: { value: '2024-06-12', basis: 'text' } })
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax }, french.mentions, gazetteer)
  return findStatements({ article, syntax, found, gazetteer }, french.statements, french.days)
}

/** Each statement as [speaker, mode, content]. */
function saidIn(text: string) {
  return statementsIn(text).map(({ speaker, mode, content }) => [
    speaker?.name ?? null,
    mode,
    content.map((span) => text.slice(...span)).join(' … '),
  ])
}

describe('statements', () => {
  it.each([
    [
      'clause',
      'Anselme Dravoy a déclaré que le pont resterait fermé.',
      [['Anselme Dravoy', 'indirect', 'le pont resterait fermé']],
    ],
    [
      'clause after words between',
      'Anselme Dravoy a indiqué mardi à la presse que le pont resterait fermé.',
      [['Anselme Dravoy', 'indirect', 'le pont resterait fermé']],
    ],
    [
      'coordinated clauses',
      'Anselme Dravoy a affirmé que le port ouvrirait et a exigé que la digue soit levée.',
      [
        ['Anselme Dravoy', 'indirect', 'le port ouvrirait'],
        ['Anselme Dravoy', 'indirect', 'la digue soit levée'],
      ],
    ],
    [
      'inverted after a quotation',
      '« Le pont restera fermé », a déclaré Anselme Dravoy.',
      [['Anselme Dravoy', 'direct', 'Le pont restera fermé']],
    ],
    [
      'inverted and broken by a colon',
      'Le pont tient, a-t-il reconnu : le port, lui, « prend l’eau ».',
      [[null, 'mixed', 'Le pont tient … le port, lui, « prend l’eau »']],
    ],
    [
      'inverted without its hyphen',
      'Anselme Dravoy attend. « Le pont restera fermé », a t-il répondu.',
      [['Anselme Dravoy', 'direct', 'Le pont restera fermé']],
    ],
    [
      'built in and closed by a comma',
      'Anselme Dravoy appelle à la « retenue », après une nuit de combats.',
      [['Anselme Dravoy', 'mixed', 'à la « retenue »']],
    ],
    [
      'inverted with an office',
      '« Le pont restera fermé », a prévenu le ministre orlanien de la Défense, Anselme Dravoy.',
      [['Anselme Dravoy', 'direct', 'Le pont restera fermé']],
    ],
    [
      'inverted pronoun',
      'Anselme Dravoy est arrivé. « Le pont restera fermé », a-t-il lancé.',
      [['Anselme Dravoy', 'direct', 'Le pont restera fermé']],
    ],
    [
      'cue in the middle',
      '« Le pont », a dit Anselme Dravoy, « restera fermé ».',
      [['Anselme Dravoy', 'direct', 'Le pont … restera fermé']],
    ],
    [
      'parenthesis',
      'Le port, a prévenu Anselme Dravoy, restera fermé lundi.',
      [['Anselme Dravoy', 'indirect', 'Le port … restera fermé lundi']],
    ],
    [
      'after its clause',
      'Le pont restera fermé, a annoncé le ministère orlanien.',
      [['ministère orlanien', 'indirect', 'Le pont restera fermé']],
    ],
    [
      'colon',
      'Anselme Dravoy a répété : « Nous attendons. »',
      [['Anselme Dravoy', 'direct', 'Nous attendons.']],
    ],
    ['infinitive', 'La Kestrie promet de rouvrir le canal.', [['Kestrie', 'indirect', 'rouvrir le canal']]],
    [
      'somebody addressed',
      'Torvik a appelé les deux camps à ne pas bouger.',
      [['Torvik', 'indirect', 'ne pas bouger']],
    ],
    [
      'built-in quotation',
      'Anselme Dravoy juge le texte « insuffisant ».',
      [['Anselme Dravoy', 'mixed', 'le texte « insuffisant »']],
    ],
    [
      'demanded noun',
      'La Kestrie exige le retrait des gardes.',
      [['Kestrie', 'indirect', 'le retrait des gardes']],
    ],
    [
      'according to, first',
      'Selon Torvik, le pont est intact.',
      [['Torvik', 'indirect', 'le pont est intact']],
    ],
    [
      'according to, last',
      'Le pont est intact, selon Torvik.',
      [['Torvik', 'indirect', 'Le pont est intact']],
    ],
    [
      'according to a source',
      'D’après un diplomate kestrien, le pont est intact.',
      [['un diplomate kestrien', 'indirect', 'le pont est intact']],
    ],
    [
      'according to a pronoun',
      'Anselme Dravoy a dit que le pont tient. Selon lui, le port ouvrira.',
      [
        ['Anselme Dravoy', 'indirect', 'le pont tient'],
        ['Anselme Dravoy', 'indirect', 'le port ouvrira'],
      ],
    ],
    [
      'a subject within what is said',
      'La Kestrie, a soutenu Anselme Dravoy, reste favorable au pont.',
      [['Anselme Dravoy', 'indirect', 'La Kestrie … reste favorable au pont']],
    ],
    [
      'an office beside the name',
      '« Nous n’avons jamais quitté la table », a affirmé Monique Beaulande, la ministre kestrienne du Commerce, dans un entretien au quotidien de Torvik.',
      [['Monique Beaulande', 'direct', 'Nous n’avons jamais quitté la table']],
    ],
    [
      'cue within the marks',
      '« Le pont tiendra, a promis Anselme Dravoy devant la presse. Le port aussi. »',
      [['Anselme Dravoy', 'direct', 'Le pont tiendra … Le port aussi']],
    ],
    [
      'pronoun within the marks',
      'Anselme Dravoy est arrivé. « Le pont, a-t-il prévenu, restera fermé. »',
      [['Anselme Dravoy', 'direct', 'Le pont … restera fermé']],
    ],
    [
      'standing quotation',
      'Anselme Dravoy a dit que le pont tient.\n\n« Nous ne céderons pas un mètre de quai. »',
      [
        ['Anselme Dravoy', 'indirect', 'le pont tient'],
        ['Anselme Dravoy', 'direct', 'Nous ne céderons pas un mètre de quai.'],
      ],
    ],
    [
      'lost accents',
      'Anselme Dravoy a declare que le pont resterait ferme.',
      [['Anselme Dravoy', 'indirect', 'le pont resterait ferme']],
    ],
  ])('%s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected)
  })

  it.each([
    ['the article’s own voice', 'Le pont est fermé depuis lundi et le port attend.'],
    ['a term in quotation marks', 'La « zone grise » longe le canal.'],
    ['a noun that looks like a verb', 'La demande de blé monte, et le rapport annonce de la pluie.'],
    ['nobody who speaks', 'On dit que le pont est intact.'],
  ])('finds none in %s', (_, text) => {
    expect(saidIn(text)).toEqual([])
  })

  it('tells the day, the outlet that carried it, the role and the party', () => {
    const text =
      'Le ministre orlanien de la Défense Anselme Dravoy a déclaré lundi à Solène que le pont tient.'
    expect(statementsIn(text)).toMatchObject([
      {
        speaker: { name: 'Anselme Dravoy', kind: 'named', party: 'XOR' },
        role: 'ministre orlanien de la Défense',
        saidOn: '2024-06-10',
        via: [{ name: 'Solène' }],
        force: 'states',
        rule: 'complement',
      },
    ])
  })

  it('takes up an office for the person who was said to hold it', () => {
    const text = 'Le ministre orlanien Anselme Dravoy est venu. Le ministre a promis de rouvrir le pont.'
    expect(saidIn(text)).toEqual([['Anselme Dravoy', 'indirect', 'rouvrir le pont']])
  })
})

const textOf = (name: string, [open, close]: readonly [string, string]) =>
  `Le ministre orlanien ${name} est arrivé. ${open}Le pont restera fermé${close}, a-t-il dit. M. ${name.split(' ').at(-1)} a ajouté que le port attendrait.`

const rename = (said: unknown[][], from: string, to: string) =>
  said.map(([name, ...rest]) => [name === from ? to : name, ...rest])

describe('what must not matter', () => {
  it('the style of quotation marks', () => {
    const styles = [
      ['« ', ' »'],
      ['“', '”'],
      ['"', '"'],
    ] as const
    const readings = styles.map((style) => saidIn(textOf('Anselme Dravoy', style)))
    expect(readings[1]).toEqual(readings[0])
    expect(readings[2]).toEqual(readings[0])
  })

  it('the name', () => {
    const one = saidIn(textOf('Anselme Dravoy', ['« ', ' »']))
    const other = saidIn(textOf('Ilse Karvonen', ['« ', ' »']))
    expect(rename(other, 'Ilse Karvonen', 'Anselme Dravoy')).toEqual(one)
  })

  it('the order of independent paragraphs', () => {
    const paragraphs = [
      'Anselme Dravoy a dit que le pont tient.',
      'La Kestrie exige le retrait des gardes.',
      'Selon Solène, le port ouvre.',
    ]
    const forth = saidIn(paragraphs.join('\n\n'))
    const back = saidIn(paragraphs.toReversed().join('\n\n'))
    expect(back.toReversed()).toEqual(forth)
  })
})
