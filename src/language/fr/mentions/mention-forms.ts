import type { Word } from '../../../model/syntax.ts'
import type { MentionForms } from '../../mention-forms.ts'
import type { StatementForms, WordClass } from '../../statement-forms.ts'
import type { SyntaxForms } from '../../syntax-forms.ts'
import { loadAmounts } from './amounts.ts'
import { loadDateClues } from './date-clues.ts'
import { loadTimes } from './times.ts'
import { tokenise } from './tokens.ts'

const classesOfFunctionWords: readonly WordClass[] = [
  'determiner',
  'boundary',
  'clitic',
  'between',
  'auxiliary',
  'subject-pronoun',
  'adverbial-preposition',
  'stressed-pronoun',
  'relative',
]

/** Reads what the mentions step needs of French from the tables. */
export function loadMentionForms(syntax: SyntaxForms, statements: StatementForms): MentionForms {
  const tokensOf = keepingLast(tokenise)
  return {
    readTimes: loadTimes(tokensOf),
    readDateClues: loadDateClues(),
    readAmounts: loadAmounts(tokensOf),
    splitName: (name) => wordsOf(name, syntax),
    officeNames: (office, partyAt) => {
      const { content } = statements.roles.readRole(asWords(office, syntax), 0, partyAt)
      return statements.roles.officesOf(content)
    },
    roles: statements.roles,
    isParticle: (key) => /^(?:d[eu]|d'|l[ae]|l'|des|von|van|der|den|al|el|ben|bin|ibn|da|dos|di)$/.test(key),
    isTitle: (key) => statements.isA(key, 'title'),
    isRole: (key) => statements.isA(key, 'role'),
    isInstitution: (key) => statements.isA(key, 'portfolio') || statements.isA(key, 'collective'),
    isFunctionWord: (key) => classesOfFunctionWords.some((wordClass) => statements.isA(key, wordClass)),
  }
}

/** The same function with its last answer kept: times and amounts are read from one text after the other. */
function keepingLast<Answer>(make: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, answer: make(text) }
    return last.answer
  }
}

function wordsOf(name: string, syntax: SyntaxForms): { key: string; capital: boolean }[] {
  return asWords(name, syntax).map(({ key, capital }) => ({ key, capital }))
}

/** The words of a name as those of a text are. */
function asWords(name: string, syntax: SyntaxForms): Word[] {
  return [...name.matchAll(new RegExp(syntax.word, 'giu'))]
    .map(({ 0: piece, index }): Word => {
      const printed = syntax.printed(piece)
      return { ...printed, span: [index, index + piece.length], key: printed.key.trim() }
    })
    .filter(({ key }) => key !== '')
}
