import { describe, expect, it } from 'vitest'
import { noiseOf, paragraphs, readText } from './read-text.ts'

const [one, two] = paragraphs
const title = 'Rivage et la Haute-Rive se parlent à nouveau'

describe('the place before the first words', () => {
  it.each([
    'ORVANNE —',
    'ORVANNE (Haute-Rive) -',
    'ORVANNE, 3 mai 2022 (Rivage) —',
    'SAINTE-ORVE, 3 mai –',
    'Orvanne (Rivage) —',
  ])('%s is set aside', (place) => {
    const read = readText(`${title}\n\n${place} ${one}\n\n${two}`)
    expect(read.text).toBe(`${one}\n\n${two}`)
    expect(noiseOf(read)).toMatchObject({ [place]: 'dateline' })
  })

  it.each(['Le port - fermé depuis lundi - rouvre ses quais aux navires de la Haute-Rive, a dit la maire.'])(
    '« %s » keeps its first words',
    (opening) => {
      expect(readText(`${title}\n\n${opening}\n\n${two}`).text).toBe(`${opening}\n\n${two}`)
    },
  )
})

describe('the title among the site’s own words', () => {
  it.each([
    ['the site’s name above its menu', ['Le Phare du Delta', 'Accueil   Monde   Sport   Culture', title]],
    [
      'the title of the page under it',
      [title, 'Par Ana Lagarde | 3 mars 2022', `${title} | Le Phare du Delta`],
    ],
  ])('is found with %s', (_, head) => {
    const read = readText([...head, '', one, '', two].join('\n'))
    expect(read.title).toBe(title)
    expect(read.text).toBe(`${one}\n\n${two}`)
  })

  it('is no paragraph of the body where it is known and does not stand in the text', () => {
    const read = readText(`${one}\n\n${two}`, { title: 'Un autre titre que le texte ne porte pas' })
    expect(read.text).toBe(`${one}\n\n${two}`)
  })
})
