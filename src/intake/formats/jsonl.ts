import { type Peeked, peek } from '../bytes/peek.ts'
import { type Line, splitLines } from '../bytes/split-lines.ts'
import { binaryKind } from '../text/binary-kind.ts'
import { decodeNarrow } from '../text/decode-text.ts'
import { encodingDiagnostics, otherEncoding } from '../text/encoding-diagnostics.ts'
import { notText } from '../text/not-text.ts'
import { wideEncodingOf } from '../text/wide-encoding.ts'
import { wideToUtf8 } from '../text/wide-to-utf8.ts'
import { type Format, type FormatInput, type FormatItem, trouble } from './format.ts'
import {
  fetchedNotADay,
  malformedRecord,
  noRecords,
  type RecordLine,
  recordTooLarge,
  recordWithoutText,
  tooManyRecords,
} from './jsonl-diagnostics.ts'
import { readRecord } from './read-record.ts'
import { isObject, type JsonObject } from './record-values.ts'

/** Articles one a line, each a JSON object. */
export const jsonl: Format = {
  name: 'JSONL',
  extensions: ['.jsonl', '.ndjson'],
  recognises: (start) => /^(?:\{|\[\s*\{)/.test(start),
  read: (input) => saidOnce(readContainer(input)),
}

async function* readContainer(input: FormatInput): AsyncGenerator<FormatItem> {
  const { start, bytes } = await peek(input.bytes)
  const binary = binaryKind(start)
  if (binary === null) yield* readText({ start, bytes }, input)
  else yield trouble(notText(input.source, binary))
}

async function* readText({ start, bytes }: Peeked, input: FormatInput): AsyncGenerator<FormatItem> {
  const wide = wideEncodingOf(start)
  if (wide) yield trouble(otherEncoding(wide, input.source))
  const lines = splitLines(wide ? wideToUtf8(bytes, wide) : bytes, input.limits.recordBytes)
  yield* readLines(lines, input)
}

async function* readLines(lines: AsyncIterable<Line>, input: FormatInput): AsyncGenerator<FormatItem> {
  const { source, limits } = input
  let number = 0
  let count = 0
  for await (const line of lines) {
    number++
    if (isBlank(line)) continue
    count++
    if (count > limits.records) {
      yield trouble(tooManyRecords(source, limits.records, number))
      return
    }
    yield* readLine({ ...line, number, source: `${source}#${count}` }, limits.recordBytes)
  }
  if (count === 0) yield trouble(noRecords(source))
}

function readLine(line: RecordLine, mostBytes: number): Iterable<FormatItem> {
  if (line.length > mostBytes) return [trouble(recordTooLarge(line, mostBytes))]
  const decoded = decodeNarrow(line.bytes)
  const { record, reason } = parse(decoded.text)
  if (record) return [...encodingDiagnostics(decoded, line.source).map(trouble), ...readFields(line, record)]
  // A record that breaks off because the stream does is told by the error that follows.
  return line.endedBy === 'break' ? [] : [trouble(malformedRecord(line, reason))]
}

function* readFields(line: RecordLine, record: JsonObject): Generator<FormatItem> {
  const { content, stated, oddFetched } = readRecord(record)
  if (oddFetched !== null) yield trouble(fetchedNotADay(line, oddFetched))
  if (content) yield { kind: 'document', source: line.source, content, stated }
  else yield trouble(recordWithoutText(line, Object.keys(record)))
}

type Parsed =
  | { readonly record: JsonObject; readonly reason: null }
  | { readonly record: null; readonly reason: string }

function parse(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value)
      ? { record: value, reason: null }
      : { record: null, reason: `${JSON.stringify(value).slice(0, 40)} is no object` }
  } catch (cause) {
    return { record: null, reason: cause instanceof Error ? cause.message.slice(0, 200) : String(cause) }
  }
}

function isBlank({ bytes, length }: Line): boolean {
  return length === bytes.length && bytes.toString('utf8').trim() === ''
}

/** What holds for a whole container as a rule, and is therefore not repeated for each of its records. */
const onceAContainer: ReadonlySet<string> = new Set(['encoding', 'fetched-not-a-day'])

async function* saidOnce(items: AsyncIterable<FormatItem>): AsyncGenerator<FormatItem> {
  const said = new Set<string>()
  for await (const item of items) {
    if (item.kind === 'diagnostic') {
      const { code } = item.diagnostic
      if (onceAContainer.has(code) && said.has(code)) continue
      said.add(code)
    }
    yield item
  }
}
