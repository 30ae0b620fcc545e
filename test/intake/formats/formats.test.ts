import { describe, expect, it } from 'vitest'
import { extensionOf, formatOf, formats, recognise } from '../../../src/intake/formats/formats.ts'

describe('formatOf', () => {
  it.each([
    ['a.txt', 'plain text'],
    ['A.TXT', 'plain text'],
    ['a.b.text', 'plain text'],
    ['a.html', 'HTML'],
    ['a.Htm', 'HTML'],
    ['a.xhtml.gz', 'HTML'],
    ['a.jsonl', 'JSONL'],
    ['a.ndjson', 'JSONL'],
    ['a.jsonl.gz', 'JSONL'],
    ['a.ndjson.GZ', 'JSONL'],
    ['a.json', null],
    ['a.md', null],
    ['a.gz', null],
    ['a.gz.gz', null],
    ['txt', null],
    ['.txt', null],
    ['a.txt~', null],
    ['', null],
  ])('%j: %j', (name, format) => {
    expect(formatOf(name)?.name ?? null).toBe(format)
  })

  it('names no extension twice, all in lower case and with their dot', () => {
    const extensions = formats.flatMap((format) => format.extensions)
    expect(new Set(extensions).size).toBe(extensions.length)
    expect(extensions.filter((extension) => extensionOf(`a${extension}`) !== extension)).toEqual([])
  })
})

describe('recognise', () => {
  it.each([
    ['{"text":', 'JSONL'],
    ['[ {"text":', 'JSONL'],
    ['[Mis à jour] Les envoyés', 'plain text'],
    ['<!DOCTYPE html>', 'HTML'],
    ['<html>', 'HTML'],
    ['<?xml version="1.0"?>', 'HTML'],
    ['<< Nous signerons >>', 'plain text'],
    ['Les envoyés <b>', 'plain text'],
    ['', 'plain text'],
  ])('%j: %s', (start, format) => {
    expect(recognise(start).name).toBe(format)
  })
})
