import type { ClaimForms, ClaimWord, LeadRole } from '../../language/claim-forms.ts'
import type { Span } from '../../model/span.ts'
import type { AnalysedSentence, Token } from '../../model/token.ts'

/** A sentence taken apart, from the top down, with what the tables say of its words. */
export interface Tree {
  readonly span: Span
  readonly tokens: readonly Token[]
  /** For each word the indexes of those that depend on it, in the order of the text. */
  readonly children: readonly (readonly number[])[]
  /** For each word what its lemma may do. */
  readonly words: readonly (readonly ClaimWord[])[]
  /** Indexes of the words whose lemma may do anything. */
  readonly told: readonly number[]
  /** Indexes of the words with which a phrase of condition may begin. */
  readonly openers: readonly number[]
}

/** The sentence with the words under each word; every rule asks for the same, so it is looked up once. */
export function treeOf(
  { span, tokens }: AnalysedSentence,
  forms: Pick<ClaimForms, 'wordsOf' | 'conditionsFrom'>,
): Tree {
  const children = tokens.map(() => noChildren)
  const words = tokens.map(({ lemma }) => forms.wordsOf(lemma))
  const told: number[] = []
  const openers: number[] = []
  for (const [at, { head, lemma }] of tokens.entries()) {
    const siblings = children[head]
    if (siblings === noChildren) children[head] = [at]
    else siblings?.push(at)
    if ((words[at]?.length ?? 0) > 0) told.push(at)
    if (forms.conditionsFrom(lemma).length > 0) openers.push(at)
  }
  return { span, tokens, children, words, told, openers }
}

// Most words have nothing under them: they share one list, which is never added to.
const noChildren: number[] = []

/** A relation without its subtype. */
export function relationOf({ deprel }: Pick<Token, 'deprel'>): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

/** The words under a word that depend on it by one of the relations, subtypes left out. */
export function childrenBy(tree: Tree, at: number, relations: ReadonlySet<string>): number[] {
  return under(tree, at).filter((child) => {
    const token = tree.tokens[child]
    return token !== undefined && relations.has(relationOf(token))
  })
}

/** The indexes of the words that depend on a word. */
export function under({ children }: Tree, at: number): readonly number[] {
  return children[at] ?? []
}

/** Lemma of a word; empty where there is none. */
export function lemmaAt({ tokens }: Tree, at: number): string {
  return tokens[at]?.lemma ?? ''
}

/** The preposition or conjunction that leads a word in, by its lemma; null where none does. */
export function leadOf(tree: Tree, at: number): string | null {
  const lead = childrenBy(tree, at, leading)[0]
  return lead === undefined ? null : lemmaAt(tree, lead)
}

const leading: ReadonlySet<string> = new Set(['case', 'mark'])

/** Whether what leads a word in plays a role: « de la France » is led in as `of`. */
export function isLedAs(tree: Tree, at: number, role: LeadRole): boolean {
  const lead = childrenBy(tree, at, leading)[0]
  return lead !== undefined && playsLead(tree, lead, role)
}

/** Whether a word leads in what it belongs to in a role, whatever part of speech the parse gives it here. */
export function playsLead({ words }: Tree, at: number, role: LeadRole): boolean {
  return (words[at] ?? []).some((word) => word.class === 'lead' && word.value.split(' ').includes(role))
}

/** The index of the word and of all that depends on it, but for what depends on any of them by a relation left out. */
export function subtree(tree: Tree, at: number, without: ReadonlySet<string> = nothing): number[] {
  const found = [at]
  for (const member of found)
    for (const child of under(tree, member)) {
      const token = tree.tokens[child]
      if (token && !without.has(relationOf(token))) found.push(child)
    }
  return found.sort((a, b) => a - b)
}

const nothing: ReadonlySet<string> = new Set()

/** From the first to the last of some words. */
export function spanOver({ tokens, span }: Tree, members: readonly number[]): Span {
  const first = tokens[Math.min(...members)]
  const last = tokens[Math.max(...members)]
  return [first?.span[0] ?? span[0], last?.span[1] ?? span[1]]
}

/** Whether the word lies under another one, or is it. */
export function isUnder({ tokens }: Tree, at: number, top: number): boolean {
  let current = at
  while (current >= 0 && current !== top) current = tokens[current]?.head ?? -1
  return current === top
}
