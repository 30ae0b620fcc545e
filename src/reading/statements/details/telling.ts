import type { SpeechVerb, StatementForms } from '../../../language/statement-forms.ts'
import { contains, overlaps, type Span } from '../../../model/span.ts'
import { quotationAt, type Syntax, type Word } from '../../../model/syntax.ts'
import type { Stretch } from '../clauses.ts'
import type { WithRelays } from '../relays/told.ts'

/** A statement and the words by which it is told: those round its verb of saying that nobody says. */
export interface Telling {
  readonly statement: WithRelays
  readonly words: readonly Word[]
  /** Where the verb of saying stands among the words; null where there is none. */
  readonly cue: Stretch | null
  /** The verb of saying; null where a phrase such as « selon » stands for one, or nothing does. */
  readonly verb: SpeechVerb | null
  /** The unquoted words with which what is said opens and closes, where they may still tell how: « a plaidé dans un entretien pour « … » ». */
  readonly edges: () => Edges
}

/** Words at the two ends of what is said. */
interface Edges {
  readonly opening: readonly Word[]
  readonly closing: readonly Word[]
}

/** The statements of a sentence, each with its own share of the words outside what is said. */
export function tellingsOf(
  statements: readonly WithRelays[],
  words: readonly Word[],
  { syntax, forms }: { readonly syntax: Syntax; readonly forms: StatementForms },
): Telling[] {
  const silent = statements.flatMap(({ content }) => content)
  const cues = statements.flatMap(({ cue }) => (cue ? [cue] : []))
  const outer = words.filter(
    ({ span }) => !silent.some((said) => overlaps(said, span)) && !isQuoted(span, cues, syntax),
  )
  const bounds = cues.length > 1 ? boundsBetween(cues, outer, forms) : []
  return statements.map((statement) => {
    const own = statement.cue ? shareOf(statement.cue, outer, bounds) : statements.length > 1 ? [] : outer
    const cue = statement.cue && stretchOf(statement.cue, own)
    const verb = cue && verbIn(own.slice(...cue), forms)
    return { statement, words: own, cue, verb, edges: () => edgesOf(statement, words, syntax) }
  })
}

/** The words before the first quotation of what is said, and those behind its last comma. */
function edgesOf({ mode, content }: WithRelays, words: readonly Word[], syntax: Syntax): Edges {
  const said = words.filter(({ span }) => content.some((part) => contains(part, span)))
  const quoted = said.findIndex(({ span }) => isQuoted(span, [], syntax))
  const comma = said.findLastIndex(({ form }) => form === ',')
  const closing = said.slice(comma + 1)
  const isPlain = comma >= 0 && !closing.some(({ span }) => isQuoted(span, [], syntax))
  return {
    opening: mode === 'mixed' ? said.slice(0, Math.max(0, quoted)) : [],
    closing: isPlain ? closing : [],
  }
}

/** Whether a word stands between quotation marks that hold no clause of saying. */
function isQuoted(span: Span, cues: readonly Span[], { quotations }: Syntax): boolean {
  const quotation = quotationAt(quotations, span[0])
  return quotation !== null && !cues.some((cue) => contains(quotation.span, cue))
}

/** The words from the bound before a verb of saying to the next. */
function shareOf(cue: Span, words: readonly Word[], bounds: readonly number[]): readonly Word[] {
  if (bounds.length === 0) return words
  const from = bounds.findLast((bound) => bound <= cue[0]) ?? 0
  const to = bounds.find((bound) => bound > cue[0]) ?? Number.POSITIVE_INFINITY
  return words.filter(({ span }) => span[0] >= from && span[0] < to)
}

/**
 * Where the words of one verb of saying end and the next one's begin: behind what is said between the two, else at the last comma or
 * conjunction before the next verb.
 */
function boundsBetween(cues: readonly Span[], words: readonly Word[], forms: StatementForms): number[] {
  const inOrder = [...cues].sort((a, b) => a[0] - b[0])
  return inOrder.slice(1).map((next, index) => {
    const [, end] = inOrder[index] ?? [0, 0]
    const between = words.filter(({ span }) => span[0] >= end && span[0] < next[0])
    const gap = between.findLast(({ span }, at) => {
      const before = between[at - 1]?.span[1] ?? end
      return span[0] - before > widestGap
    })
    const joint = between.findLast(({ form, key }) => form === ',' || forms.isA(key, 'coordinator'))
    return (gap ?? joint)?.span[0] ?? next[0]
  })
}

// Blanks and a mark; what is said is longer.
const widestGap = 3

function stretchOf([start, end]: Span, words: readonly Word[]): Stretch | null {
  const from = words.findIndex(({ span }) => span[0] >= start)
  const to = words.findLastIndex(({ span }) => span[1] <= end)
  return from < 0 || to < from ? null : [from, to + 1]
}

const inflections = ['finite', 'participle', 'gerund', 'infinitive'] as const

/** The verb of saying among the words of a predicate, one of two words before one of one. */
function verbIn(words: readonly Word[], forms: StatementForms): SpeechVerb | null {
  const isReflexive = words.some(({ key }) => forms.isA(key, 'reflexive'))
  const verbs = words
    .flatMap((word) => inflections.flatMap((inflection) => forms.speechVerbs(word, inflection)))
    .filter(({ reflexive }) => isReflexive || !reflexive)
  const two = verbs.find(({ second }) => second !== null && words.some(({ key }) => key === second))
  return two ?? verbs.findLast(({ second }) => second === null) ?? null
}

/** Rules whose verb of saying stands before what is said and governs it, as « exige que », « refuse de ». */
const governing: ReadonlySet<string> = new Set([
  'complement',
  'infinitive',
  'object',
  'built-in-quotation',
  'passive',
])

/** Whether what is said depends on its verb of saying: « dément que … », but not « … », dément-il. */
export function governs({ rule }: Pick<Telling['statement'], 'rule'>): boolean {
  return governing.has(rule)
}

/** « a-t-il dit »: the one who speaks stands in the verb. */
export function hasInvertedPronoun(
  { words, cue }: Telling,
  { forms }: { readonly forms: StatementForms },
): boolean {
  return cue !== null && words.slice(...cue).some(({ key }) => forms.isA(key, 'inverted-pronoun'))
}

/** « répond la fille, qui compte sur les réseaux sociaux »: a relative clause on the same side of the verb says more of somebody. */
export function isInRelative(
  at: number,
  { words, cue }: Telling,
  { forms }: { readonly forms: StatementForms },
): boolean {
  const from = cue && at >= cue[1] ? cue[1] : 0
  const opens = words.findLastIndex(
    ({ key }, index) =>
      index >= from && index < at && (forms.isA(key, 'relative') || forms.isA(key, 'relative-opener')),
  )
  return opens >= 0 && !words.slice(opens, at).some(({ form }) => form === ',')
}
