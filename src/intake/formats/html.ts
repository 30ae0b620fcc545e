import { declaredCharset } from '../text/declared-charset.ts'
import { decodeText } from '../text/decode-text.ts'
import type { Format } from './format.ts'
import { readSingle } from './read-single.ts'

/** A saved page: its markup as it is, decoded by what it declares of itself. */
export const html: Format = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (start) => /^<[a-z!?]/i.test(start),
  read: (input) =>
    readSingle(input, (bytes) => ({ kind: 'html', decoded: decodeText(bytes, declaredCharset(bytes)) })),
}
