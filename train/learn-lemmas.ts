import type { Tree } from '../bench/conllu.ts'
import type { HashedNumbers } from '../src/language/syntax-model.ts'
import { endingKey, formKey, lemmaForm, longestEnding } from '../src/reading/syntax/lemmas/lemma-keys.ts'
import type { Lexicon } from './lexicon.ts'
import { tagOf } from './tag-list.ts'

/** The rule that makes the lemma of a form: letters cut, letters added, and `=` where capitals stay. */
export function ruleFor(form: string, lemma: string): string {
  const lower = lemmaForm(form)
  const keeps = lemma !== lemma.toLowerCase()
  const base = keeps ? form : lower
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
  return `${keeps ? '=' : ''}${base.length - same}${lemma.slice(same)}`
}

class Votes {
  readonly #votes = new Map<number, Map<string, number>>()

  add(key: number, rule: string, weight = 1): void {
    const rules = this.#votes.get(key) ?? new Map<string, number>()
    rules.set(rule, (rules.get(rule) ?? 0) + weight)
    this.#votes.set(key, rules)
  }

  /** Each key with its favourite rule. */
  *winners(): Generator<[key: number, rule: string, votes: number]> {
    for (const [key, rules] of this.#votes) {
      let best: [string, number] = ['', 0]
      for (const [rule, votes] of rules) if (votes > best[1]) best = [rule, votes]
      yield [key, ...best]
    }
  }
}

interface Known {
  readonly form: string
  readonly lower: string
  readonly upos: string
  readonly rule: string
}

/** Learns lemmas: what the treebanks show goes before the word lists, and both before rules by ending. */
export function learnLemmas(
  trees: readonly Tree[],
  lexicon: Lexicon,
): { lemmas: HashedNumbers; lemmaRules: string[] } {
  const [byTag, byUpos] = [new Votes(), new Votes()]
  const known = new Map<string, Known>()
  for (const { words } of trees) {
    for (const word of words) {
      if (word.lemma === '_' || word.upos === '_') continue
      const lower = lemmaForm(word.form)
      const rule = ruleFor(word.form, word.lemma)
      byTag.add(formKey(lower, tagOf(word)), rule)
      byUpos.add(formKey(lower, word.upos), rule)
      known.set(`${lower} ${word.upos}`, { form: word.form, lower, upos: word.upos, rule })
    }
  }
  for (const [form, entry] of lexicon) {
    for (const [upos, lemma] of entry) {
      const lower = lemmaForm(form)
      if (!known.has(`${lower} ${upos}`))
        known.set(`${lower} ${upos}`, { form, lower, upos, rule: ruleFor(form, lemma) })
    }
  }
  const table = endingRules([...known.values()])
  const find = endingFinder(table)
  for (const { lower, upos, rule } of known.values()) {
    if (find(lower, upos) !== rule) table.set(formKey(lower, upos), rule)
  }
  for (const [key, rule] of byUpos.winners()) table.set(key, rule)
  for (const [key, rule] of byTag.winners()) table.set(key, rule)
  addAuxiliaries(table, lexicon)
  return packed(table)
}

/** An auxiliary has the lemma of the verb. */
function addAuxiliaries(table: Map<number, string>, lexicon: Lexicon): void {
  for (const [form, entry] of lexicon) {
    const lemma = entry.get('VERB')
    const key = formKey(lemmaForm(form), 'AUX')
    if (lemma && /^(?:être|avoir|faire|pouvoir|devoir)$/.test(lemma) && !table.has(key))
      table.set(key, ruleFor(form, lemma))
  }
}

/** The favourite rule of each ending, kept where it differs from that of the next shorter ending. */
function endingRules(known: readonly Known[]): Map<number, string> {
  const table = new Map<number, string>()
  for (let length = 0; length <= longestEnding; length++) {
    const votes = new Votes()
    const names = new Map<number, readonly [string, string]>()
    for (const { lower, upos, rule } of known) {
      if (lower.length < length) continue
      const key = endingKey(lower, length, upos)
      votes.add(key, rule)
      names.set(key, [lower.slice(lower.length - length), upos])
    }
    const find = endingFinder(table)
    for (const [key, rule, count] of votes.winners()) {
      const [ending, upos] = names.get(key) ?? ['', '']
      if (length === 0 || (count >= 2 && find(ending, upos) !== rule)) table.set(key, rule)
    }
  }
  for (const upos of ['PROPN', 'X', 'SYM', 'PUNCT']) table.set(endingKey('', 0, upos), '=0')
  return table
}

function endingFinder(
  table: ReadonlyMap<number, string>,
): (lower: string, upos: string) => string | undefined {
  return (lower, upos) => {
    for (let length = Math.min(longestEnding, lower.length); length >= 0; length--) {
      const rule = table.get(endingKey(lower, length, upos))
      if (rule !== undefined) return rule
    }
    return undefined
  }
}

function packed(table: ReadonlyMap<number, string>): { lemmas: HashedNumbers; lemmaRules: string[] } {
  const lemmaRules = [...new Set(table.values())]
  const numbers = new Map(lemmaRules.map((rule, number) => [rule, number]))
  const sorted = [...table].sort((a, b) => a[0] - b[0])
  return {
    lemmas: {
      hashes: Uint32Array.from(sorted, ([hash]) => hash),
      numbers: Uint16Array.from(sorted, ([, rule]) => numbers.get(rule) ?? 0),
    },
    lemmaRules,
  }
}
