import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedBodies } from './invented-bodies.ts'
import { type Body, exampleBodies, readBody } from './reader-of-relations.ts'

const bodies: readonly Body[] = [...inventedBodies, ...(await exampleBodies())]

/** What is read of a body, offsets and all. */
function readingOf(body: Body) {
  const { article, statements, entities, times, amounts } = readBody(body)
  return { text: article.text, statements, entities, times, amounts }
}

/** The body with more between two of its paragraphs. */
function withBetween({ text, ...body }: Body, more: string, at: number): Body {
  const paragraphs = text.split('\n\n')
  const gap = 1 + (at % (paragraphs.length - 1))
  const before = paragraphs.slice(0, gap).join('\n\n')
  return { ...body, text: `${before}\n\n${more}${paragraphs.slice(gap).join('\n\n')}` }
}

const idle = fc.constantFrom(
  '\n',
  '\n\n',
  ' \n\n',
  'Publicité\n\n',
  'Lire aussi : Pourquoi le canal reste fermé\n\n',
)

describe('what says nothing', () => {
  it.each(bodies)('changes nothing where it stands between paragraphs: $name', (body) => {
    const wanted = readingOf(body)
    fc.assert(
      fc.property(idle, fc.nat(50), (more, at) => {
        expect(readingOf(withBetween(body, more, at))).toEqual(wanted)
      }),
      { numRuns: 8 },
    )
  })

  it.each(bodies)('changes nothing at the ends of lines: $name', (body) => {
    expect(readingOf({ ...body, text: body.text.replace(/$/gm, ' ') })).toEqual(readingOf(body))
  })
})
