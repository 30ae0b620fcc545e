import { describe, expect, it } from 'vitest'
import { documentId } from '../../src/intake/document-id.ts'
import type { Document } from '../../src/model/document.ts'

const base: Pick<Document, 'content' | 'stated'> = {
  content: { kind: 'text', text: 'Les deux délégations se sont quittées sans accord.' },
  stated: { url: 'https://exemple.test/1', title: 'Sans accord', authors: ['A. Lune'] },
}

describe('documentId', () => {
  it('is a lower-case SHA-256 that stays the same from version to version', () => {
    expect(documentId(base)).toBe('d138e3cd5594d3b02c5dfbf5a6a116c4fabf1368d7b502269029dd006adcd45b')
  })

  it('does not depend on the order in which fields are stated', () => {
    const { url = '', title = '', authors = [] } = base.stated
    expect(documentId({ ...base, stated: { authors, title, url } })).toBe(documentId(base))
  })

  it.each<[string, Pick<Document, 'content' | 'stated'>]>([
    ['the kind', { ...base, content: { ...base.content, kind: 'html' } }],
    ['the text', { ...base, content: { ...base.content, text: 'Un autre texte.' } }],
    ['the url', { ...base, stated: { ...base.stated, url: 'https://exemple.test/2' } }],
    ['the site', { ...base, stated: { ...base.stated, site: 'Le Phare' } }],
    ['the title', { ...base, stated: { ...base.stated, title: 'Avec accord' } }],
    ['the authors', { ...base, stated: { ...base.stated, authors: ['A.', 'Lune'] } }],
    ['the section', { ...base, stated: { ...base.stated, section: 'Monde' } }],
    ['the date', { ...base, stated: { ...base.stated, published: '2031-05-02' } }],
    ['the basis of the date', { ...base, stated: { ...base.stated, publishedBasis: 'sidecar' } }],
    ['the day of retrieval', { ...base, stated: { ...base.stated, fetched: '2031-05-03' } }],
  ])('depends on %s', (_, other) => {
    expect(documentId(other)).not.toBe(documentId(base))
  })
})
