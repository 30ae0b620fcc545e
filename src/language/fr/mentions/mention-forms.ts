import type { Word } from '../../../model/syntax.ts'
import type { MentionForms } from '../../mention-forms.ts'
import type { StatementForms, WordClass } from '../../statement-forms.ts'
import type { SyntaxForms } from '../../syntax-forms.ts'
import { loadAmounts } from './amounts.ts'
import { loadDateClues } from './date-clues.ts'
import { loadTimes } from './times.ts'

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
  return {
    readTimes: loadTimes(),
    readDateClues: loadDateClues(),
    readAmounts: loadAmounts(),
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

function wordsOf(name: string, syntax: SyntaxForms): { key: string; capital: boolean }[] {
  return asWords(name, syntax).map(({ key, capital }) => ({ key, capital }))
}

/** The words of a name as those of a text are. */
function asWords(name: string, syntax: SyntaxForms): Word[] {
  return [...name.matchAll(new RegExp(syntax.word, 'giu'))]
    .map(
      ({ 0: form, index }): Word => ({
        span: [index, index + form.length],
        form,
        key: syntax.fold(form).trim(),
        lexical: /[\p{L}\p{N}]/u.test(form),
        capital: /^\p{Lu}/u.test(form),
      }),
    )
    .filter(({ key }) => key !== '')
}
