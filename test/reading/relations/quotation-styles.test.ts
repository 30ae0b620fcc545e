import { describe, expect, it } from 'vitest'
import { comparableRows } from './comparable-rows.ts'
import { inventedBodies } from './invented-bodies.ts'
import { canChangeStyle, inStyle, quotationStyles, withApostrophe } from './quotation-styles.ts'
import { type Body, exampleBodies, readBody } from './reader-of-relations.ts'

// Where a blank stands between the full stop of a quotation and its closing mark, and a new sentence follows (« … des années. » Un diplomate),
// the sentence does not end there, and the quotation is no statement; without the blank it does, and is one.
const brokenWithoutBlanks = '20-pourquoi-rien-ne-bouge.txt'

const bodies: readonly Body[] = [...inventedBodies, ...(await exampleBodies())]

describe('marks', () => {
  it.each(bodies)('of quotation may have any style: $name', (body) => {
    const wanted = comparableRows(readBody(body))
    for (const style of quotationStyles) {
      if (body.name === brokenWithoutBlanks && !style.opening.endsWith('\u00a0')) continue
      expect([style.name, comparableRows(readBody({ ...body, text: inStyle(body.text, style) }))]).toEqual([
        style.name,
        wanted,
      ])
    }
  })

  it.each(bodies)('of elision may be straight or curled: $name', (body) => {
    const [straight, curled] = ["'", '’'].map((apostrophe) =>
      comparableRows(readBody({ ...body, text: withApostrophe(body.text, apostrophe) })),
    )
    expect(straight).toEqual(comparableRows(readBody(body)))
    expect(curled).toEqual(straight)
  })
})

describe('quotation styles', () => {
  const [guillemets, , curled, straight] = quotationStyles

  it('are exchanged mark by mark, and an open quotation stays open', () => {
    const text = '« Le pont tient », dit-il.\n\n« Nous attendons.'
    expect(curled && inStyle(text, curled)).toBe('“Le pont tient”, dit-il.\n\n“Nous attendons.')
    expect(straight && inStyle(text, straight)).toBe('"Le pont tient", dit-il.\n\n"Nous attendons.')
    expect(guillemets && inStyle('"Le pont tient", dit-il.', guillemets)).toBe(
      '«\u00a0Le pont tient\u00a0», dit-il.',
    )
  })

  it('leave nested marks alone', () => {
    expect(canChangeStyle('« Il a dit “non” », dit-elle.')).toBe(false)
  })
})
