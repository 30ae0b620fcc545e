import { writeFileSync } from 'node:fs'

/** A record of JSONL, in French, every one another. */
function articleLine(number: number): string {
  const day = String((number % 28) + 1).padStart(2, '0')
  return JSON.stringify({
    url: `https://gazette.example/${number}`,
    title: `La séance ${number} s’ouvre à Valmy`,
    date: `2021-03-${day}`,
    text: [
      `La ministre Odile Marchetti a déclaré lundi que la séance numéro ${number} aurait lieu malgré tout.`,
      `« Nous ne céderons rien sur les ${number + 3} puits », a ajouté le négociateur de la partie adverse.`,
      'Selon la Gazette de Valmy, les deux délégations se retrouveront avant la fin du mois.',
    ].join('\n\n'),
  })
}

/** Lines of as many records. */
export function articleLines(many: number): string {
  return Array.from({ length: many }, (_, index) => `${articleLine(index)}\n`).join('')
}

/** A file of as many records, and after every hundredth a line that can't be read. */
export function writeArticles(file: string, many: number): void {
  const lines = Array.from({ length: many }, (_, index) => [
    articleLine(index),
    ...(index % 100 === 99 ? ['{'] : []),
  ])
  writeFileSync(file, `${lines.flat().join('\n')}\n`)
}
