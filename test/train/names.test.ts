import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../src/knowledge/gazetteer.ts'
import { frenchForms } from '../../src/language/fr/french.ts'
import { packNames } from '../../src/language/names-model-file.ts'
import { NameRecogniser } from '../../src/reading/mentions/recognise/recogniser.ts'
import { clusterWords } from '../../train/names/cluster-words.ts'
import { cutText, exampleOf } from '../../train/names/examples.ts'
import { splitAt } from '../../train/names/held-out.ts'
import { learnNames } from '../../train/names/learn-names.ts'
import { readRawWords } from '../../train/names/raw-words.ts'
import { namesSettings } from '../../train/names/settings.ts'
import { world } from '../reading/world.ts'

const french = frenchForms()
const { mentions: forms } = french
const nothing = { hashes: new Uint32Array(0), numbers: new Uint16Array(0) }
const ground = {
  forms,
  gazetteer: makeGazetteer(world, forms),
  coarse: nothing,
  fine: nothing,
}

/** A text in which stars mark persons and underscores places. */
function marked(text: string) {
  const names: { span: [number, number]; type: string }[] = []
  let plain = ''
  let start = 0
  for (const part of text.split(/([*_])/)) {
    if (part !== '*' && part !== '_') plain += part
    else if (start < 0) {
      names.push({ span: [-start - 1, plain.length], type: part === '*' ? 'Person' : 'Location' })
      start = 0
    } else start = -plain.length - 1
  }
  return exampleOf({ path: 'test', text: plain, names }, french)
}

const lessons = [
  'Hier *Anna Morel* a quitté _Brévane_ sans un mot.',
  '*Luc Ferrand* habite à _Torvik_ depuis un an.',
  'À _Brévane_, *Luc Ferrand* a reçu *Anna Morel* ce matin.',
].map(marked)

describe('learning names', () => {
  const learned = learnNames(lessons, ground, { ...namesSettings, least: 1 })

  it('knows by heart what it was shown', () => {
    const recogniser = new NameRecogniser(learned, ground)
    for (const { sentences, tags } of lessons) expect(recogniser.tags(sentences)).toEqual(tags)
  })

  it('gives the same weights for the same seed', () => {
    const again = learnNames(lessons, ground, { ...namesSettings, least: 1 })
    expect(packNames(again).manifest.weights.sha256).toBe(packNames(learned).manifest.weights.sha256)
  })
})

describe('examples', () => {
  it('are cut as the reading cuts, and pass over names that end within a word', () => {
    const text = 'Le pont d’Orlanie tient.'
    const example = exampleOf({ path: 'x', text, names: [{ span: [10, 14], type: 'Location' }] }, french)
    expect(example.sentences).toEqual(cutText(text, french))
    expect(example.tags.flatMap((tags) => [...tags]).every((tag) => tag === 0)).toBe(true)
  })

  it('are held out one in five', () => {
    const { held, rest } = splitAt([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)
    expect([held, rest]).toEqual([
      [4, 9],
      [0, 1, 2, 3, 5, 6, 7, 8],
    ])
  })
})

describe('classes of words', () => {
  it('put together what stands between the same words', () => {
    const paragraphs = ['chat', 'chien', 'loup', 'cheval'].flatMap((animal) =>
      Array.from({ length: 30 }, () => `un ${animal} dort, elle chante ici`),
    )
    const raw = readRawWords(paragraphs, { forms: french.syntax, least: 2 })
    const classes = clusterWords(raw, { classes: 7, rounds: 20, log: () => undefined })
    const classOf = (form: string) => classes[raw.forms.indexOf(form)]
    expect(new Set(['chat', 'chien', 'loup', 'cheval'].map(classOf)).size).toBe(1)
    expect(classOf('chat')).not.toBe(classOf('chante'))
  })
})
