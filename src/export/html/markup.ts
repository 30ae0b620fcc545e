import { raw, html as template } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup that is safe to print: every value was escaped on its way in. */
export type Markup = HtmlEscapedString

/** A tagged template that escapes every value but markup; `null`, `undefined` and booleans print nothing. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  const made = template(strings, ...values)
  if (made instanceof Promise)
    throw new TypeError('a page awaits nothing: resolve the value before it is printed')
  return made
}

/** Text of ours, known when the program was built, that is not to be escaped: style and script. Never for a value from an article. */
export function trusted(text: string): Markup {
  return raw(text)
}
