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
  match(line: string): readonly PhraseMatch[]
  /** The rules that match words within a line and may do so in this one. */
  inside(line: string): readonly NoiseRule[]
}

const ready = new WeakMap<ArticleForms, Phrases>()
const dressing = /^[^\p{L}\p{N}©@#("'[]+|[^\p{L}\p{N})\]"'.!?…%*]+$/gu
const bracketed = /^[([]([^()[\]]+)[)\]]$/
const none: readonly never[] = []

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

/** The first match of a rule with one of the given reaches. */
export function withReach(matches: readonly PhraseMatch[], reaches: readonly Reach[]): PhraseMatch | null {
  return matches.find(({ rule }) => reaches.includes(rule.reach)) ?? null
}

function compilePhrases(rules: readonly NoiseRule[]): Phrases {
  const whole = rules.filter(({ reach }) => reach !== 'inside' && reach !== 'container')
  const inside = rules.filter(({ reach }) => reach === 'inside')
  const searching = whole.filter(({ needs }) => needs.length > 0)
  // One look at all rules that begin with words of theirs: most lines match none.
  const plain = whole.filter(({ needs }) => needs.length === 0).map(({ pattern }) => nameless(pattern.source))
  const any = new RegExp(plain.length > 0 ? plain.join('|') : '(?!)')
  return {
    inside: (line) => (inside.some((rule) => mayMatch(rule, line)) ? inside.filter((rule) => mayMatch(rule, line)) : none),
    match(line) {
      if (any.test(line)) return allMatches(whole, line)
      return searching.some((rule) => mayMatch(rule, line)) ? allMatches(searching, line) : none
    },
  }
}

/** The pattern without the names of its groups, which may stand only once in an expression. */
function nameless(source: string): string {
  return `(?:${source.replace(/\(\?<[a-z]+>/g, '(?:')})`
}

function mayMatch({ needs }: NoiseRule, line: string): boolean {
  return needs.length === 0 || needs.some((word) => line.includes(word))
}

function allMatches(rules: readonly NoiseRule[], line: string): readonly PhraseMatch[] {
  return rules.flatMap((rule) => {
    const match = mayMatch(rule, line) ? rule.pattern.exec(line) : null
    return match ? [{ rule, groups: groupsOf(match) }] : none
  })
}

function groupsOf(match: RegExpExecArray): PhraseMatch['groups'] {
  const groups = new Map<string, readonly [number, number]>()
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    const start = value ? match[0].indexOf(value) : -1
    if (value && start !== -1) groups.set(name, [start, start + value.length])
  }
  return groups
}
