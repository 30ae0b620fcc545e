/** Browsers look at 1024 bytes; saved pages often carry comments before the declaration. */
const headBytes = 4096

/** The encoding that the page's XML or meta declaration names, as it is written there; null if there is none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes)).toString(
    'latin1',
  )
  const xml = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']/i.exec(head)
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(withoutComments(head))
  return xml?.[1] ?? meta?.[1] ?? null
}

function withoutComments(head: string): string {
  return head.replace(/<!--[\s\S]*?-->/g, '')
}
