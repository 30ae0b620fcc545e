import type { Format } from './format.ts'
import { html } from './html.ts'
import { jsonl } from './jsonl.ts'
import { plainText } from './plain-text.ts'

/** Every format that articles are read from. */
export const formats: readonly Format[] = [jsonl, html, plainText]

const compressed = /\.gz$/i

const byExtension: ReadonlyMap<string, Format> = new Map(
  formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
)

/** Every extension that is read, in a phrase for messages. */
export const knownExtensions: string = `${[...byExtension.keys()].sort().join(', ')}, each also with .gz behind it`

/** The format that a file's name states, or null; `.jsonl.gz` is JSONL. */
export function formatOf(name: string): Format | null {
  return byExtension.get(extensionOf(name.replace(compressed, ''))) ?? null
}

/** Whether a file's name says that it is compressed. */
export function isCompressedName(name: string): boolean {
  return compressed.test(name)
}

/** The format of text that has no name, by its start without leading white space; plain text where none recognises it. */
export function recognise(start: string): Format {
  return formats.find((format) => format.recognises(start)) ?? plainText
}

/** The extension of a file's name, in lower case and with the dot; empty if there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot).toLowerCase() : ''
}
