import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../src/language/fold-text.ts'
import { loadArticleForms } from '../../../../src/language/fr/article/article-forms.ts'
import { readArticle } from '../../../../src/reading/article/article.ts'
import { undress } from '../../../../src/reading/article/phrases.ts'
import { dataFolder } from '../../../../src/tables/data-folder.ts'
import { readTable } from '../../../../src/tables/read-table.ts'

const forms = loadArticleForms()
const rows = readTable(join(dataFolder, 'fr/noise.tsv'), [
  'id',
  'kind',
  'reach',
  'pattern',
  'source',
  'example',
])
const rules = new Map(forms.noise.map((rule) => [rule.id, rule]))

/** Sentences of a body that use the words of the table's rows without being the site's. */
const bodySentences = [
  'Le texte a été modifié par le Sénat, qui en a retiré trois articles.',
  'Cet article du traité a été signé à Port-Nord en 1998 par les deux gouvernements.',
  'Le 14 juin 2024, le président de Rivage a exposé ses conditions devant les diplomates.',
  'Par ailleurs, le ministre a promis de publier les chiffres de la pêche dès lundi.',
  'Photo de famille, poignées de main et sourires : le sommet a commencé comme tous les autres.',
  'La vidéo provient de la chaîne Telegram de l’armée, qui la dit authentique.',
  'Une erreur stratégique, a-t-il jugé, que le pays paiera pendant dix ans.',
  'La Haute-Rive et Rivage ont participé à la rédaction du texte, selon deux diplomates.',
  'Il appelle à soutenir le travail des organisations humanitaires dans le delta.',
  'Plus de 200 dockers ont manifesté devant le palais du gouverneur.',
  'Expert du dossier, il plaide pour un accord. La capitale refuse.',
  'Suivre le procès sur place est devenu impossible, regrette l’avocate.',
  'Source de tensions depuis dix ans, le canal reste fermé aux navires étrangers.',
  'Selon l’agence Rivage-Presse, les deux camps se retrouveront jeudi.',
  'Le commentaire du ministre n’a pas été du goût de tous ses alliés.',
  'Les dernières nouvelles du front ne sont pas bonnes, reconnaît un officier.',
  'Publié en mars, le rapport accuse les deux armées d’avoir visé des civils.',
  'Rédigé par les experts de la commission, le rapport compte deux cents pages.',
  'Tous droits de douane seraient supprimés en cinq ans, prévoit le projet.',
  'Ce chiffre ne peut être publié avant la fin de l’enquête, a tranché le juge.',
  'Rejoindre le groupe des médiateurs serait une erreur, estime l’opposition.',
  '« Nous partirons. Nous reviendrons. Nous vaincrons. »',
  'Votez pour la paix, a-t-il lancé à la foule réunie sur la place.',
  'À suivre de près, le vote du Parlement est attendu mardi.',
]

describe('the noise table', () => {
  it('names each row once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it.each(rows.filter(({ reach }) => reach !== 'word'))('$id matches its example', ({ id, example }) => {
    const rule = rules.get(id)
    const folded = foldText(example)
    const line = rule?.reach === 'inside' || rule?.reach === 'container' ? folded : undress(folded)[0]
    expect(line.match(rule?.pattern ?? /(?!)/)).not.toBeNull()
    expect(rule?.needs.length === 0 || rule?.needs.some((word) => line.includes(word))).toBe(true)
  })

  it.each(bodySentences)('leaves %j to the body', (sentence) => {
    const paragraph =
      'Les deux gouvernements ont repris leurs discussions sur le canal, a annoncé le porte-parole de Rivage.'
    const title = 'Rivage et la Haute-Rive se parlent à nouveau'
    for (const body of [
      [paragraph, sentence, paragraph],
      [paragraph, paragraph, sentence],
    ]) {
      const text = [title, ...body].join('\n\n')
      const document = { source: 'a.txt', id: 'a', stated: {}, content: { kind: 'text' as const, text } }
      expect(readArticle(document, () => forms).article.text.split('\n\n')).toEqual(body)
    }
  })

  it('has no pattern that runs away on a line of repeated words', () => {
    const lines = rows
      .flatMap(({ example }) => foldText(example).split(' '))
      .map((word) => `${word} `.repeat(400).slice(0, 399))
    const hits = forms.noise.flatMap(({ pattern }) => lines.filter((line) => `${line}!`.match(pattern)))
    expect(hits.length).toBeLessThan(forms.noise.length * lines.length)
  })

  it('says where each row comes from', () => {
    expect(rows.filter(({ source }) => source === '').map(({ id }) => id)).toEqual([])
  })
})
