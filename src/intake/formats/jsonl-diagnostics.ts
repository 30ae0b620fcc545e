import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Line } from '../bytes/split-lines.ts'
import { countOf } from '../count-of.ts'
import { recordNames } from './record-names.ts'

/** A line of a container that has content. */
export interface RecordLine extends Line {
  /** `path#N`: N counts the lines that have content, from 1. */
  readonly source: string
  /** Of the file, from 1. */
  readonly number: number
}

/** The line is not one JSON object. */
export function malformedRecord(line: RecordLine, reason: string): Diagnostic {
  return ofLine(line, { code: 'malformed-record', severity: 'error', message: `${reason}; ${wayOut(line)}` })
}

function wayOut(line: RecordLine): string {
  const start = line.bytes.subarray(0, 2).toString('latin1').trim()
  if (line.endedBy === 'end' && start.startsWith('{') && line.number > 1) {
    return 'a line is one whole JSON object: the file ends inside this one and may have been cut off; fetch it again'
  }
  if (start === '[' || start === '{') {
    return 'a line is one whole JSON object: for a file that is one list, write each of its members on a line of its own'
  }
  return 'a line is one whole JSON object, such as {"text": "…", "title": "…"}: correct the line'
}

/** The record has no field that holds a text. */
export function recordWithoutText(line: RecordLine, names: readonly string[]): Diagnostic {
  const own = names.length === 0 ? 'it has no fields' : `it has ${names.slice(0, 20).join(', ')}`
  const message = `no text in the record: ${own}; text is looked for in ${[...recordNames.text, ...recordNames.html].join(', ')}: rename the field`
  return ofLine(line, { code: 'record-without-text', severity: 'error', message })
}

/** The line is longer than a record may be. */
export function recordTooLarge(line: RecordLine, most: number): Diagnostic {
  const message = `the record has ${countOf(line.length, 'byte')}; a record may have at most ${countOf(most, 'byte')}: shorten it, or raise the limit (--max-bytes)`
  return ofLine(line, { code: 'record-too-large', severity: 'error', message })
}

/** The date of retrieval is not written as machines do. */
export function fetchedNotADay(line: RecordLine, value: string): Diagnostic {
  const message = `the date of retrieval “${value.slice(0, 100)}” is left out; it is written as 2024-12-06 (said once a file)`
  return ofLine(line, { code: 'fetched-not-a-day', severity: 'warning', message })
}

/** The container has more records than are read of one; `first` is the line where reading stopped. */
export function tooManyRecords(source: string, most: number, first: number): Diagnostic {
  const message = `more than ${countOf(most, 'record')}; what begins at line ${first} is not read: split the file, or let more records be read`
  return { code: 'too-many-records', severity: 'error', message, source }
}

/** The container has no line with content. */
export function noRecords(source: string): Diagnostic {
  const message =
    'no line has content; each article is a JSON object on a line: leave it out, or save it again'
  return { code: 'empty', severity: 'error', message, source }
}

function ofLine(line: RecordLine, { message, ...rest }: Omit<Diagnostic, 'source'>): Diagnostic {
  return { ...rest, message: `line ${line.number}: ${message}`, source: line.source }
}
