import { hashText } from '../../language/hash.ts'
import type { SyntaxModel } from '../../language/syntax-model.ts'
import type { Span } from '../../model/span.ts'
import type { AnalysedSentence, Token } from '../../model/token.ts'
import { Lemmatiser } from './lemmas/lemmatiser.ts'
import { mendInsertions } from './mend-insertions.ts'
import { mendLeads } from './mend-leads.ts'
import { mendNames } from './mend-names.ts'
import { Network, type Parse } from './network/network.ts'
import { ContextChoice } from './words/context-choice.ts'
import { contractionFeatures, startFeatures } from './words/context-features.ts'
import { FormBook, type FormEntry } from './words/form-book.ts'
import { HashTable } from './words/hash-table.ts'
import { type PrintedTokens, printedTokens } from './words/printed-tokens.ts'
import { sentenceStarts } from './words/sentence-starts.ts'
import { styleRow, wordRows } from './words/word-rows.ts'

/** How many words are parsed together: enough to keep the kernel busy, little enough to stay in the processor's cache. */
const batchWords = 240

/** UTF-16 units; what is longer is not looked up, as no contraction is. */
const longestContraction = 12

const none: Span = [0, 0]

/** The words of a sentence on their way to the network. */
interface WordRow {
  readonly entries: readonly FormEntry[]
  readonly spans: readonly Span[]
}

/** Takes texts apart into sentences of syntactic words with their dependencies. Keeps what it learned of forms between calls. */
export class Parser {
  readonly #model: SyntaxModel
  readonly #book: FormBook
  readonly #network: Network
  readonly #starts: ContextChoice
  readonly #contractions: ContextChoice
  readonly #lemmatiser: Lemmatiser
  readonly #tags: readonly { readonly tag: string; readonly upos: string; readonly feats: string }[]
  readonly #lemmas = new Map<number, string>()

  constructor(model: SyntaxModel) {
    const { learned } = model
    const lexicon = new HashTable(learned.lexicon)
    const classesOf = (key: string): number => Math.max(0, lexicon.get(hashText(key)))
    const known = new Map<number, number>()
    learned.vocabulary.forEach((hash, i) => known.set(hash, i + 2))
    const layout = {
      known,
      buckets: 2 + learned.vocabulary.length,
      bucketCount: learned.bucketCount,
      classesOf,
    }
    this.#model = model
    this.#book = new FormBook(classesOf)
    this.#network = new Network(learned.network, (form) => [...wordRows(form, layout), styleRow(layout, 0)])
    this.#starts = new ContextChoice(learned.sentenceStarts, startFeatures)
    this.#contractions = new ContextChoice(learned.contractions, contractionFeatures)
    this.#lemmatiser = new Lemmatiser(learned)
    this.#tags = learned.tags.map((tag) => {
      const bar = tag.indexOf('|')
      return { tag, upos: bar < 0 ? tag : tag.slice(0, bar), feats: bar < 0 ? '' : tag.slice(bar + 1) }
    })
  }

  /**
   * The sentences of the given stretches of a text, in order; no sentence crosses the end of a stretch. The time grows
   * with the length of the text.
   */
  parse(text: string, spans: readonly Span[] = [[0, text.length]]): AnalysedSentence[] {
    return this.parseTokens(this.tokens(text, spans))
  }

  /** The tokens of the given stretches of a text, as they are printed. */
  tokens(text: string, spans: readonly Span[]): PrintedTokens[] {
    return spans.map((span) => printedTokens(text, span, { pattern: this.#model.word, book: this.#book }))
  }

  /** The sentences of stretches of text whose tokens are known; none crosses the end of a stretch. */
  parseTokens(stretches: readonly PrintedTokens[]): AnalysedSentence[] {
    return this.#analyse(stretches.flatMap((tokens) => this.#sentences(tokens)))
  }

  /** The trees of sentences whose words are known already; every word is a token as it stands. */
  parseForms(
    sentences: readonly (readonly { readonly form: string; readonly span: Span }[])[],
  ): AnalysedSentence[] {
    return this.#analyse(
      sentences.map((words) => ({
        entries: words.map(({ form }) => this.#book.entry(form)),
        spans: words.map(({ span }) => span),
      })),
    )
  }

  #analyse(sentences: readonly WordRow[]): AnalysedSentence[] {
    const analysed: AnalysedSentence[] = []
    let batch: WordRow[] = []
    let held = 0
    const empty = (): void => {
      const parses = this.#network.parse(batch.map(({ entries }) => entries))
      batch.forEach((words, s) => {
        const parse = parses[s]
        if (parse) analysed.push(this.#sentence(words, parse))
      })
      batch = []
      held = 0
    }
    for (const words of sentences) {
      const { length } = words.entries
      if (length === 0) continue
      if (held > 0 && held + length > batchWords) empty()
      batch.push(words)
      held += length
    }
    if (held > 0) empty()
    return analysed
  }

  #sentence({ entries, spans }: WordRow, { tags, heads, labels }: Parse): AnalysedSentence {
    const tokens = entries.map((entry, i): Token => {
      const number = tags[i] ?? 0
      const tag = this.#tags[number] ?? { tag: 'X', upos: 'X', feats: '' }
      return {
        span: spans[i] ?? none,
        form: entry.form,
        lemma: this.#lemma(entry, number, tag.tag),
        upos: tag.upos,
        feats: tag.feats,
        head: heads[i] ?? 0,
        deprel: this.#model.learned.labels[labels[i] ?? 0] ?? 'dep',
      }
    })
    return {
      span: [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0],
      tokens: mendInsertions(mendLeads(mendNames(tokens))),
    }
  }

  #lemma(entry: FormEntry, number: number, tag: string): string {
    if (entry.lemmaTag !== number) {
      entry.lemma = this.#rarerLemma(entry, number, tag)
      entry.lemmaTag = number
    }
    return entry.lemma
  }

  #rarerLemma(entry: FormEntry, number: number, tag: string): string {
    const key = entry.id * 1024 + number
    const known = this.#lemmas.get(key)
    if (known !== undefined) return known
    if (this.#lemmas.size > 60_000) this.#lemmas.clear()
    const lemma = this.#lemmatiser.lemma(entry.form, tag)
    this.#lemmas.set(key, lemma)
    return lemma
  }

  #sentences(tokens: PrintedTokens): WordRow[] {
    const starts = sentenceStarts(tokens, this.#starts)
    return starts.map((start, s) => this.#words(tokens, start, starts[s + 1] ?? tokens.count))
  }

  #words(tokens: PrintedTokens, from: number, to: number): WordRow {
    const entries: FormEntry[] = []
    const spans: Span[] = []
    for (let i = from; i < to; i++) {
      const entry = tokens.entries[i]
      if (!entry) continue
      const span: Span = [tokens.starts[i] ?? 0, tokens.ends[i] ?? 0]
      const parts = this.#partsOf(tokens, i, entry)
      if (parts.length === 0) entries.push(entry)
      else for (const part of parts) entries.push(this.#book.entry(part))
      while (spans.length < entries.length) spans.push(span)
    }
    return { entries, spans }
  }

  /** The words of a contraction as it stands in its sentence; none where it is one word there. */
  #partsOf(tokens: PrintedTokens, i: number, entry: FormEntry): readonly string[] {
    const parts = (entry.parts ??= this.#contractionOf(entry.form))
    if (parts.length === 0 || !this.#model.doubtfulContractions.has(entry.form.toLowerCase())) return parts
    return this.#contractions.score(tokens, i, 0) > 0 ? parts : []
  }

  #contractionOf(form: string): readonly string[] {
    if (form.length > longestContraction) return []
    const parts = this.#model.contractions.get(form.toLowerCase()) ?? []
    return form === form.toUpperCase() ? parts.map((part) => part.toUpperCase()) : parts
  }
}
