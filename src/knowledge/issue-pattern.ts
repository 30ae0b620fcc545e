/** Words of which one must stand in a place: lemmas in lower case, also without accents, or a kind of name. */
export interface IssueTerm {
  readonly lemmas: ReadonlySet<string>
  readonly kinds: ReadonlySet<NameKind>
}

/** What a name may stand for in a pattern, written `@alliance`, `@party`, `@person`. */
export type NameKind = 'alliance' | 'party' | 'person'

/** A word, and words that must depend on it, near or further down. */
export interface IssuePattern {
  readonly head: IssueTerm
  readonly below: readonly IssueTerm[]
  /** Words that must not depend on it. */
  readonly without: IssueTerm | null
}

const kinds: ReadonlyMap<string, NameKind> = new Map([
  ['@alliance', 'alliance'],
  ['@party', 'party'],
  ['@person', 'person'],
])

/**
 * Reads a pattern such as `retrait > troupe|soldat` or `retrait ~ accord`: lemmas divided by `|`, after each `>` what must depend on
 * the first word, after `~` what must not.
 *
 * @throws Error where a part is empty or names no known kind.
 */
export function readIssuePattern(text: string): IssuePattern {
  const [wanted = '', unwanted, ...rest] = text.split('~')
  if (rest.length > 0) throw new Error(`“${text}” has “~” more than once; divide what must not stand by “|”`)
  const [head, ...below] = wanted.split('>').map((part) => readTerm(part.trim(), text))
  if (!head || head.lemmas.size === 0)
    throw new Error(`“${text}” begins with no word; begin it with a lemma, as in “retrait > troupe|soldat”`)
  return { head, below, without: unwanted === undefined ? null : readTerm(unwanted.trim(), text) }
}

function readTerm(part: string, whole: string): IssueTerm {
  const words = part.split('|').map((word) => word.trim())
  const unknown = words.find((word) => word === '' || (word.startsWith('@') && !kinds.has(word)))
  if (unknown !== undefined)
    throw new Error(
      `“${whole}” has the part “${unknown}”; write lemmas divided by “|”, or one of ${[...kinds.keys()].join(', ')}`,
    )
  return {
    lemmas: new Set(words.filter((word) => !word.startsWith('@')).flatMap(writings)),
    kinds: new Set(words.flatMap((word) => kinds.get(word) ?? [])),
  }
}

/** A lemma of a table as a text may have it: in lower case, with its accents or without them. */
function writings(lemma: string): string[] {
  const lower = lemma.toLowerCase()
  return [
    lower,
    lower
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('œ', 'oe'),
  ]
}

/** A lemma of a text as patterns have it: in lower case. */
export function patternKey(lemma: string): string {
  return /^\p{Lu}/u.test(lemma) ? lemma.toLowerCase() : lemma
}
