import type { LearnedSyntax } from '../../../language/syntax-model.ts'
import { HashTable } from '../words/hash-table.ts'
import { endingKey, formKey, lemmaForm, longestEnding } from './lemma-keys.ts'

interface Rule {
  readonly keepsCapitals: boolean
  readonly cut: number
  readonly add: string
}

/** Unknown words of a few capitals are their own lemma. */
const acronym = /^\p{Lu}[\p{Lu}\d]{1,4}$/u

/** Finds lemmas: by form and tag, else by form and part of speech, else by the longest known ending. */
export class Lemmatiser {
  readonly #table: HashTable
  readonly #rules: readonly Rule[]

  constructor({ lemmas, lemmaRules }: Pick<LearnedSyntax, 'lemmas' | 'lemmaRules'>) {
    this.#table = new HashTable(lemmas)
    this.#rules = lemmaRules.map(readRule)
  }

  /** `tag` is part of speech and features as one name. */
  lemma(form: string, tag: string): string {
    const lower = lemmaForm(form)
    const bar = tag.indexOf('|')
    const upos = bar < 0 ? tag : tag.slice(0, bar)
    const rule = this.#rules[this.#find(form, lower, { tag, upos })]
    if (!rule) return form.normalize('NFC')
    const base = rule.keepsCapitals ? form.normalize('NFC') : lower
    return base.slice(0, Math.max(0, base.length - rule.cut)) + rule.add
  }

  #find(form: string, lower: string, { tag, upos }: { tag: string; upos: string }): number {
    const whole = this.#table.get(formKey(lower, tag))
    if (whole >= 0) return whole
    const loose = this.#table.get(formKey(lower, upos))
    if (loose >= 0) return loose
    if (acronym.test(form)) return -1
    for (let length = Math.min(longestEnding, lower.length); length >= 0; length--) {
      const found = this.#table.get(endingKey(lower, length, upos))
      if (found >= 0) return found
    }
    return -1
  }
}

/** Reads a rule such as `2er` or `=0`. */
function readRule(text: string): Rule {
  const [, keeps, cut, add = ''] = /^(=?)(\d+)(.*)$/s.exec(text) ?? []
  if (cut === undefined)
    throw new Error(
      `lemma rule "${text}" is not a number of letters and an ending, such as "2er": train the model again`,
    )
  return { keepsCapitals: keeps === '=', cut: Number(cut), add }
}
