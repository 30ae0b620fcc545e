import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { canonical } from '../src/language/canonical.ts'

/** The word classes that the lexicon tells apart; their places are the bits of a form's classes. */
export const lexiconClasses = ['VERB', 'NOUN', 'ADJ', 'ADV'] as const

export type LexiconClass = (typeof lexiconClasses)[number]

/** Forms with the lemma of each class that they may have. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<LexiconClass, string>>

type Exceptions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
type Lemmas = Readonly<Record<string, readonly string[]>>
type LookUp = Readonly<Record<string, readonly string[]>>

function readPacked<T>(folder: string, name: string): T {
  return JSON.parse(gunzipSync(readFileSync(join(folder, 'fr-lemma-lookups', name))).toString('utf8')) as T
}

/** Puts the lemma tables together: exceptions first, then lemmas as their own form, then regular endings. */
export function readLexicon(folder: string): Lexicon {
  const exceptions = readPacked<Exceptions>(folder, 'fr_lemma_exc.json.gz')
  const lemmas = readPacked<Lemmas>(folder, 'fr_lemma_index.json.gz')
  const lookUp = readPacked<LookUp>(folder, 'fr_lemma_lookup.json.gz')
  const lexicon = new Map<string, Map<LexiconClass, string>>()
  const put = (form: string, kind: LexiconClass, lemma: string | undefined): void => {
    const key = form.toLowerCase()
    if (!lemma || /\s/.test(key)) return
    const entry = lexicon.get(key) ?? new Map<LexiconClass, string>()
    if (!entry.has(kind)) entry.set(kind, lemma)
    lexicon.set(key, entry)
  }
  const verbs = new Set(
    [...(lemmas['verb'] ?? []), ...Object.values(exceptions['verb'] ?? {}).flat()].filter((word) =>
      infinitive.test(word),
    ),
  )
  for (const form of Object.values(lookUp).flat())
    if (form.endsWith('er') && lookUp[form.replace(/er$/, 'ons')]) verbs.add(form)
  for (const kind of lexiconClasses) {
    const own =
      kind === 'VERB'
        ? verbs
        : new Set((lemmas[kind.toLowerCase()] ?? []).filter((word) => kind !== 'ADJ' || !verbs.has(word)))
    for (const [form, found] of Object.entries(exceptions[kind.toLowerCase()] ?? {})) {
      if (kind === 'VERB' || !verbs.has(found[0] ?? '')) put(form, kind, found[0])
    }
    for (const word of own) put(word, kind, word)
    for (const form of Object.keys(lookUp))
      put(
        form,
        kind,
        regularBases(form, kind).find((base) => own.has(base)),
      )
  }
  return lexicon
}

const infinitive = /(?:er|ir|ïr|re)$/
const ending =
  /(?:e|es|é|és|ée|ées|ons|ez|ent|ais|ait|ions|iez|aient|ai|as|a|âmes|âtes|èrent|erai|eras|era|erons|erez|eront|erais|erait|erions|eriez|eraient|asse|asses|ât|assions|assiez|assent|ant)$/

function regularBases(form: string, kind: LexiconClass): string[] {
  if (kind === 'NOUN')
    return [form.replace(/[sx]$/, ''), form.replace(/aux$/, 'al')].filter((base) => base !== form)
  if (kind === 'ADJ')
    return [form.replace(/s$/, ''), form.replace(/es?$/, ''), form.replace(/aux$/, 'al')].filter(
      (base) => base !== form,
    )
  if (kind === 'ADV') return []
  return verbStems(form).map((stem) => `${stem.replace(/ç$/, 'c').replace(/ge$/, 'g')}er`)
}

/** What is left of a form without each ending of the first conjugation that it has, the longest stem last. */
function verbStems(form: string): string[] {
  return [2, 3, 4, 5, 6, 7, 1, 0]
    .map((length) => (length === 0 ? '' : form.slice(-length)))
    .filter((end) => end !== '' && ending.test(`-${end}`) && ending.exec(`-${end}`)?.[0] === end)
    .map((end) => form.slice(0, -end.length))
    .filter((stem) => stem.length > 1)
}

/** The classes of a canonical form as bits. */
export function classBits(lexicon: Lexicon): (key: string) => number {
  const bits = new Map<string, number>()
  for (const [form, entry] of lexicon) {
    const key = canonical(form)
    let sum = bits.get(key) ?? 0
    lexiconClasses.forEach((kind, place) => {
      if (entry.has(kind)) sum |= 1 << place
    })
    bits.set(key, sum)
  }
  return (key) => bits.get(key) ?? 0
}
