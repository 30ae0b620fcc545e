import { describe, expect, it } from 'vitest'
import { writeMarkdown } from '../../src/export/markdown.ts'
import { hostileBrief, inferredBrief, sampleBrief, titledBrief } from './sample-briefs.ts'

/** What a reader of the Markdown sees of escaped text. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/\\([\\`*_{}[\]()#+\-.!|~$^:>])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

describe.each([
  ['a plain record', sampleBrief],
  ['a record that means harm', hostileBrief],
])('%s', (_, brief) => {
  const markdown = writeMarkdown(brief, { language: 'fr' })
  const notes = new Map(
    [...markdown.matchAll(/^\[\^([^\]]+)\]: (.*)$/gm)].map(([, name = '', note = '']) => [
      name,
      unescaped(note),
    ]),
  )

  it('gives each statement a footnote that holds its sentence and its place', () => {
    for (const { key, source, url, statements } of brief.articles) {
      for (const { number, sentence } of statements) {
        const note = notes.get(`${key}-${number}`) ?? ''
        expect(note).toContain(folded(sentence.text))
        expect(note).toContain(`caractères ${sentence.span[0]}–${sentence.span[1]}`)
        expect(note).toContain(url?.startsWith('http') ? `<${url}>` : source)
      }
    }
    expect(notes.size).toBe(brief.header.statements)
  })

  it('refers to no footnote that is not there', () => {
    const used = [...markdown.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, name = '']) => name)
    expect(new Set(used)).toEqual(new Set(notes.keys()))
  })

  it('has a heading for each article, in order', () => {
    const headings = [...markdown.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => unescaped(heading))
    const titles = brief.articles.map(({ title }) => folded(title ?? 'Sans titre'))
    for (const [index, title] of titles.entries()) expect(headings[index]).toContain(title)
  })
})

it('says of the words of a title that they stand there', () => {
  const markdown = unescaped(writeMarkdown(titledBrief, { language: 'en' }))
  expect(markdown).toMatch(
    /^\[\^titled-t0-26\]: “La Valdorie ne parlera pas” — Elsa Morvane, .*, in the title\.$/m,
  )
  expect(markdown).toMatch(/^\[\^titled-e0-32\]: .*, characters 0–32\.$/m)
})

it('says the words with their speaker', () => {
  const markdown = unescaped(writeMarkdown(sampleBrief, { language: 'en' }))
  expect(markdown).toContain(
    '1. **Elsa Morvane** (VLD, ministre valdorienne de la Mer) — demands : “Nous ne rendrons pas le phare de Sombreval contre des promesses” … “Que la Tarsane retire',
  )
})

it('says what is inferred of a speaker, and by what', () => {
  const markdown = unescaped(writeMarkdown(inferredBrief, { language: 'en' }))
  expect(markdown).toContain(
    '**ministre de la Mer** (VLD, inferred by the state that the article is about, then Elsa Morvane (inferred))',
  )
})

it('lets no article write markup', () => {
  const markdown = writeMarkdown(hostileBrief, { language: 'fr' })
  expect(markdown).not.toMatch(/<(script|img|svg|a|b|\/)/i)
  expect(markdown).not.toContain('](javascript:')
  expect(markdown).not.toMatch(/<javascript:/)
})
