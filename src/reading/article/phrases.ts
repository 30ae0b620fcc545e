import type { ArticleForms, NoiseRule, Reach } from '../../language/article-forms.ts'

/** The rules of a language, ready to be tried on lines. */
export interface Phrases {
  /** The first rule of the given reaches that matches the line and is accepted, with what its groups say. */
  match(line: string, reaches: readonly Reach[], accept?: (match: PhraseMatch) => boolean): PhraseMatch | null
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
const bracketed = /^[([]([^()[\]]+)[)\]]$/

/** The rules of these forms; compiled once. */
export function phrasesOf(forms: ArticleForms): Phrases {
  const known = ready.get(forms)
  if (known) return known
  const phrases = compilePhrases(forms.noise)
  ready.set(forms, phrases)
  return phrases
}

/** Folded line without bullets, arrows, stars and brackets around it, and the number of units taken off its front. */
export function undress(folded: string): readonly [core: string, offset: number] {
  const bare = folded.replace(dressing, '')
  const core = bracketed.exec(bare)?.[1] ?? bare
  return [core, core === '' ? 0 : folded.indexOf(core)]
}

function compilePhrases(rules: readonly NoiseRule[]): Phrases {
  const whole = rules.filter(({ reach }) => reach !== 'inside' && reach !== 'container')
  // One look at all rules at once: most lines match none.
  const any = new RegExp(whole.map(({ pattern }) => `(?:${pattern.source.replace(/\(\?<[a-z]+>/g, '(?:')})`).join('|'))
  return {
    inside: rules.filter(({ reach }) => reach === 'inside'),
    match(line, reaches, accept = () => true) {
      const fitting = any.test(line) ? whole.filter(({ reach }) => reaches.includes(reach)) : []
      return firstMatch(fitting, line, accept)
    },
  }
}

function firstMatch(
  rules: readonly NoiseRule[],
  line: string,
  accept: (match: PhraseMatch) => boolean,
): PhraseMatch | null {
  for (const rule of rules) {
    const match = rule.pattern.exec(line)
    const found = match && { rule, groups: groupsOf(match) }
    if (found && accept(found)) return found
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
