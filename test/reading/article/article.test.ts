import { describe, expect, it } from 'vitest'
import { noiseOf, paragraphs, readHtml, readText } from './read-text.ts'

const [one, two, three] = paragraphs
const title = 'Rivage et la Haute-Rive se parlent à nouveau'

function article(...lines: string[]): string {
  return lines.join('\n')
}

describe('the body of a text', () => {
  it.each([
    ['a link between paragraphs', 'À lire aussi : Trois ans d’attente au bord du canal', 'related'],
    ['a link in capitals', 'LIRE AUSSI: TROIS ANS AU BORD DU CANAL', 'related'],
    ['a link in stars', '*** A LIRE EGALEMENT : TROIS ANS D’ATTENTE ***', 'related'],
    ['an untranslated link', 'READ  Trois ans d’attente au bord du canal | Rivage', 'related'],
    ['a caption', 'Le quai nord, lundi matin. © Agence du Delta / L. Prunier', 'caption'],
    ['the title of a video', 'Le canal vu du ciel, trois ans aprèspar Canal Nord', 'caption'],
    ['an advertisement', '[Réclame]', 'advertisement'],
    ['a newsletter', 'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail', 'newsletter'],
    ['an invitation', 'Rejoignez notre chaîne WhatsApp en cliquant ici', 'share'],
    ['a row of buttons', 'Partager sur WhatsApp   Copier le lien', 'share'],
    ['an update', 'Cette histoire a été mise à jour.', 'update-note'],
    ['a player', 'Écouter - 02:31', 'player'],
    ['cookies', 'Nous utilisons des cookies pour améliorer votre expérience.', 'consent'],
    ['an agency', 'Avec l’Agence France-Presse', 'source-line'],
  ])('is without %s', (_, line, kind) => {
    const read = readText(article(title, '', one, '', line, '', two, '', three))
    expect(read.text).toBe([one, two, three].join('\n\n'))
    expect(noiseOf(read)).toEqual({ [title]: 'title', [line]: kind })
  })

  it('is without what stands above it', () => {
    const head = [
      'Accueil > Monde > Rivage',
      'EN DIRECT',
      title,
      'Par Ana Lagarde | 3 mars 2022 à 10h07',
      'Lecture : 2 min',
    ]
    const read = readText(article(...head, '', one, '', two))
    expect(read).toMatchObject({ title, authors: ['Ana Lagarde'], text: `${one}\n\n${two}`, section: null })
    expect(read.published).toEqual({ value: '2022-03-03', basis: 'text' })
    expect(read.noise.map(({ text }) => text)).toEqual(head)
  })

  it('is without what stands below it', () => {
    const foot = [
      'dlt-apr/lm',
      'Sur le même sujet',
      'Le canal vu du ciel',
      'COMMENTAIRES (2)',
      'Modou : Enfin une bonne nouvelle pour nous tous, merci à eux !',
      'Léa : Et qui paiera ?',
    ]
    const read = readText(article(title, '', one, '', two, '', three, '', ...foot))
    expect(read.text).toBe(paragraphs.join('\n\n'))
    expect(read.noise.slice(1).map(({ text }) => text)).toEqual(foot)
  })

  it('goes on below a line that only looks like the head of the comments', () => {
    const read = readText(article(title, 'Laisser un commentaire', '', one, '', two, '', three))
    expect(read.text).toBe(paragraphs.join('\n\n'))
  })

  it('goes on after a list of links', () => {
    const read = readText(
      article(title, '', one, '', 'À lire aussi', 'Huit gestes pour le delta', '', two, '', three),
    )
    expect(read.text).toBe(paragraphs.join('\n\n'))
  })

  it('keeps headings and says where they are', () => {
    const read = readText(article(title, '', one, '', 'Trois ans de blocage', '', two, '', three))
    expect(read.headings.map((span) => read.text.slice(...span))).toEqual(['Trois ans de blocage'])
  })

  it('is without words over a caption, blurbs and the names over them', () => {
    const foot = [
      'Désiré Rivière',
      '« Accro au canal. Organisateur professionnel. Défenseur incurable du café. »',
    ]
    const read = readText(
      article(title, '', one, '', 'drapeau', 'Photo: © Deltapresse', '', two, '', three, '', ...foot),
    )
    expect(read.text).toBe(paragraphs.join('\n\n'))
    expect(read.site).toBe('Deltapresse')
    expect(read.authors).toEqual([])
  })

  it('is without a repeated title and a teaser of the first paragraph', () => {
    const teaser = `${title}. ${one.slice(0, 60)}…`
    const read = readText(article(title, title, teaser, '', one, '', two))
    expect(noiseOf(read)).toEqual({ [title]: 'repeated-title', [teaser]: 'teaser' })
    expect(read.text).toBe(`${one}\n\n${two}`)
  })

  it('is without links at the end of a paragraph', () => {
    const read = readText(article(title, '', `${one} Lire aussi : Trois ans d’attente`, '', two))
    expect(read.text).toBe(`${one}\n\n${two}`)
  })

  it('is without a live text’s entries on sport and advertisements', () => {
    const entries = [
      `20h10 : ${one}`,
      '19h02 : Publicité : le guide des assurances',
      `18h40 : ${two}`,
      '17h15 : Football : Port-Nord l’emporte (3-0)',
      `16h00 : ${three}`,
    ]
    const read = readText(article(title, '', ...entries.join('\n\n').split('\n')))
    expect(read.text).toBe([entries[0], entries[2], entries[4]].join('\n\n'))
  })

  it('is clean of signs that show nothing', () => {
    const read = readText(
      `\ufeff${title}\r\n\r\nLes deux gouver\u00adnements ont repris\u200b leurs discussions sur le canal, a annonce\u0301 Rivage.\r\n`,
    )
    expect(read.text).toBe(
      'Les deux gouvernements ont repris leurs discussions sur le canal, a annoncé Rivage.',
    )
  })

  it.each([
    ['', 'empty'],
    ['\n\n  \n', 'blank'],
    ['Publicité', 'noise only'],
  ])('is empty for %j', (text) => {
    expect(readText(text)).toMatchObject({ text: '', title: null, headings: [] })
  })
})

describe('the title of a text', () => {
  it('is null where the first line is a sentence', () => {
    expect(readText(article(one, two, three))).toMatchObject({ title: null, text: paragraphs.join('\n\n') })
  })

  it.each([
    ['Politique', title],
    ['Main\nNews\nWar', title],
    ['Accueil   Politique   Sport   Culture', title],
    ['[rewrite this article in french, minimum 600 words]', title],
    ['Publié le 3 mars 2022 à 10:07', title],
    ['Guerre du Canal', title],
    ['De notre envoyé spécial à Port-Nord', title],
  ])('is not %j', (above, below) => {
    expect(readText(article(above, '', below, '', one, '', two)).title).toBe(below)
  })

  it('is the stated one, whose line is no body', () => {
    const read = readText(article(title, '', one, '', two), { title })
    expect(read).toMatchObject({ title, text: `${one}\n\n${two}` })
  })

  it('keeps its label where it stands on the same line', () => {
    const labelled = `EN DIRECT - ${title}`
    expect(readText(article(labelled, '', one, '', two)).title).toBe(labelled)
  })
})

describe('the authors of a text', () => {
  it.each([
    ['Rédigé par Ousmane RIVIERE le lundi 3 mai 2021 à 09:30 | Lu 87 fois', ['Ousmane RIVIERE']],
    ['Avec notre correspondante à Port-Nord, Clara Delta', ['Clara Delta']],
    ['Suivi assuré par Inès Canal et Malo Le Quai', ['Inès Canal', 'Malo Le Quai']],
    ['Sophie Rivier, Port-Nord', ['Sophie Rivier']],
    ['Maude Rivier-Gingras, envoyée spéciale à Port-Nord', ['Maude Rivier-Gingras']],
    ['Auteur: Timour Rivier Éditeur de ressources', ['Timour Rivier']],
    ['Par la rédaction avec AFP', []],
  ])('are read from %j', (line, authors) => {
    expect(readText(article(title, '', line, '', one, '', two))).toMatchObject({
      authors,
      text: `${one}\n\n${two}`,
    })
  })

  it('are those who sign below the body', () => {
    const read = readText(article(title, '', one, '', two, '', three, '', 'Ana Lagarde et Bruno Viret'))
    expect(read).toMatchObject({ authors: ['Ana Lagarde', 'Bruno Viret'], text: paragraphs.join('\n\n') })
  })

  it('are those who contributed, below the body', () => {
    const line = 'Ana Lagarde et Bruno Viret de Radio Delta ont contribué à ce rapport.'
    expect(readText(article(title, '', one, '', two, '', three, '', line)).authors).toEqual([
      'Ana Lagarde',
      'Bruno Viret',
    ])
  })
})

describe('the day of publication', () => {
  it('is the stated one before any other', () => {
    const stated = { published: '2021-12-31T23:30:00-05:00', publishedBasis: 'sidecar' as const }
    const read = readText(article(title, 'Publié le 3 mars 2022', '', one, '', two), stated)
    expect(read.published).toEqual({ value: '2021-12-31', basis: 'sidecar' })
  })

  it('is that of publishing, not of updating', () => {
    const read = readText(
      article(title, 'Mis à jour le 5 mars 2022. Publié le 3 mars 2022', '', one, '', two),
    )
    expect(read.published?.value).toBe('2022-03-03')
  })

  it('is not taken from links and captions', () => {
    const read = readText(article(title, '', one, '', two, '', 'Articles similaires', 'La crue (03/03/2022)'))
    expect(read.published).toBeNull()
  })

  it('is inferred from the address and the first sentence', () => {
    const url = 'https://delta.example/monde/2024/01/24/canal'
    expect(readText(article(title, '', one), { url }).published).toEqual({
      value: '2024-01-24',
      basis: 'inferred',
    })
  })

  it('is doubted where it can’t be read', () => {
    const { diagnostics } = readHtml(`<p>${one}</p><p>${two}</p>`, { published: 'hier' })
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-not-read'])
  })
})

describe('the language', () => {
  it.each([
    [article(title, '', ...paragraphs), 'fr'],
    [
      'The two governments have resumed their talks on the canal, a spokesman for the ministry announced on Monday.',
      'en',
    ],
    ['12 34 56', 'und'],
  ])('of %j', (text, language) => {
    expect(readText(text).language).toBe(language)
  })
})
