import { decodeText } from '../text/decode-text.ts'
import { withLineFeeds } from '../text/line-breaks.ts'
import type { Format } from './format.ts'
import { readSingle } from './read-single.ts'

/** One article as plain text. */
export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  // What no other format recognises is plain text.
  recognises: () => false,
  read: (input) =>
    readSingle(input, (bytes) => {
      const decoded = decodeText(bytes)
      return { kind: 'text', decoded: { ...decoded, text: withLineFeeds(decoded.text) } }
    }),
}
