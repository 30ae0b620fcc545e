import type { Brief } from '../../src/record/brief.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { buildReading } from '../record/reading-builder.ts'

const speakers = ['Elsa Morvane', 'Ivo Brandt', 'Le Fanal', 'Conseil des Rives', 'Nadir Oswel']

/** A record of as many articles over some years, each with some statements. */
export function manyArticles(count: number, statements = 4): Brief {
  return makeBrief(
    Array.from({ length: count }, (_, index) => oneOfMany(index, statements)),
    [],
  )
}

function oneOfMany(index: number, statements: number) {
  const said = Array.from({ length: statements }, (_, number) => ({
    words: `les balises numéro ${index}-${number} seraient rallumées avant la fin de la saison, quoi qu’il en coûte aux deux rives`,
    by: speakers[(index + number) % speakers.length] ?? '',
    party: ['VLD', 'TRS', 'CDR'][number % 3] ?? '',
    role: 'chargé des balises',
  }))
  const paragraphs = said.map(
    ({ words, by }) =>
      `Devant la presse réunie sur le quai, ${by} a déclaré que ${words}. La salle n’a pas posé de question, et la séance a été levée peu avant midi sans que personne ne commente.`,
  )
  const month = String((index % 12) + 1).padStart(2, '0')
  return buildReading({
    url: `https://gazette.example/${index}`,
    site: `Gazette ${index % 7}`,
    title: `Balises de Sombreval : la séance ${index} s’achève sans surprise`,
    published: `${2015 + (index % 9)}-${month}-${String((index % 28) + 1).padStart(2, '0')}`,
    text: paragraphs.join('\n\n'),
    noise: [['share', 'Partager']],
    said,
  })
}
