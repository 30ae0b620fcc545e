import type { ArticleForms, NoiseRule, Reach } from '../../language/article-forms.ts'

/** The rules of a language, ready to be tried on lines. */
export interface Phrases {
  /** The first rule of the given reaches that matches the line, with what its groups say. */
  match(line: string, reaches: readonly Reach[]): PhraseMatch | null
  readonly inside: readonly NoiseRule[]
}

/** A rule that matches a line. */
export interface PhraseMatch {
  readonly rule: NoiseRule
  /** Offsets of the named groups within the line, in UTF-16 code units. */
  readonly groups: ReadonlyMap<string, readonly [number, number]>
}

const ready = new WeakMap<ArticleForms, Phrases>()
const dressing = /^[^\p{L}\p{N}©@#("'[]+|[^\p{L}\p{N})\]"'.!?…%*]+$/gu

/** The rules of these forms; compiled once. */
export function phrasesOf(forms: ArticleForms): Phrases {
  const known = ready.get(forms)
  if (known) return known
  const phrases = compilePhrases(forms.noise)
  ready.set(forms, phrases)
  return phrases
}

/** Folded line without bullets, arrows and stars around it, and the number of units taken off its front. */
export function undress(folded: string): readonly [core: string, offset: number] {
  const core = folded.replace(dressing, '')
  return [core, core === '' ? 0 : folded.indexOf(core)]
}

function compilePhrases(rules: readonly NoiseRule[]): Phrases {
  const whole = rules.filter(({ reach }) => reach !== 'inside')
  // One look at all rules at once: most lines match none.
  const any = new RegExp(whole.map(({ pattern }) => `(?:${pattern.source.replace(/\(\?<[a-z]+>/g, '(?:')})`).join('|'))
  return {
    inside: rules.filter(({ reach }) => reach === 'inside'),
    match: (line, reaches) => (any.test(line) ? firstMatch(whole, line, reaches) : null),
  }
}

function firstMatch(rules: readonly NoiseRule[], line: string, reaches: readonly Reach[]): PhraseMatch | null {
  for (const rule of rules) {
    const match = reaches.includes(rule.reach) ? rule.pattern.exec(line) : null
    if (match) return { rule, groups: groupsOf(match) }
  }
  return null
}

function groupsOf(match: RegExpExecArray): PhraseMatch['groups'] {
  const groups = new Map<string, readonly [number, number]>()
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    const start = value ? match[0].indexOf(value) : -1
    if (value && start !== -1) groups.set(name, [start, start + value.length])
  }
  return groups
}
