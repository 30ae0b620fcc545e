import type { ArticleForms, NoiseRule, Reach } from '../../language/article-forms.ts'

/** A rule that matches a line. */
export interface PhraseMatch {
  readonly rule: NoiseRule
  /** Offsets of the named groups within the line, in UTF-16 code units. */
  readonly groups: ReadonlyMap<string, readonly [start: number, end: number]>
}

/** The rules of a language, ready to be tried on lines. */
export interface Phrases {
  /** The rules that match a whole line, in the order of the table. */
  readonly match: (line: string) => readonly PhraseMatch[]
  /** The rules that match words within a line and may do so in this one. */
  readonly inside: (line: string) => readonly NoiseRule[]
}

const ready = new WeakMap<ArticleForms, Phrases>()
const frontDressing = /^[^\p{L}\p{N}©@#("'[]+/u
const dressing = /[^\p{L}\p{N})\]"'.!?…%*]/u
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
  const start = frontDressing.exec(folded)?.[0].length ?? 0
  let end = folded.length
  while (end > start && dressing.test(folded.charAt(end - 1))) end--
  const bare = folded.slice(start, end)
  const inner = bracketed.exec(bare)?.[1]
  return inner === undefined ? [bare, start] : [inner, start + 1]
}

/** The first match of a rule with one of the given reaches. */
export function withReach(matches: readonly PhraseMatch[], reaches: readonly Reach[]): PhraseMatch | null {
  return matches.find(({ rule }) => reaches.includes(rule.reach)) ?? null
}

function compilePhrases(rules: readonly NoiseRule[]): Phrases {
  const whole = rules.filter(({ reach }) => reach !== 'inside' && reach !== 'container')
  const inside = rules.filter(({ reach }) => reach === 'inside')
  return {
    // One expression of all rules would take twenty times as long as one after the other.
    match: (line) => allMatches(whole, line),
    inside: (line) => inside.filter((rule) => mayMatch(rule, line)),
  }
}

function mayMatch({ needs }: NoiseRule, line: string): boolean {
  return needs.length === 0 || needs.some((word) => line.includes(word))
}

function allMatches(rules: readonly NoiseRule[], line: string): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = []
  for (const rule of rules) {
    const match = mayMatch(rule, line) ? rule.pattern.exec(line) : null
    if (match) matches.push({ rule, groups: groupsOf(match) })
  }
  return matches
}

function groupsOf(match: RegExpExecArray): PhraseMatch['groups'] {
  const groups = new Map<string, readonly [number, number]>()
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    const start = value ? match[0].indexOf(value) : -1
    if (value && start !== -1) groups.set(name, [start, start + value.length])
  }
  return groups
}
