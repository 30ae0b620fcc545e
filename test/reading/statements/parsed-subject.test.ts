import { describe, expect, it } from 'vitest'
import { parsedSubject } from '../../../src/reading/statements/parsed-subject.ts'
import { wordFinder } from '../../../src/reading/statements/trees.ts'
import { treeOf } from './trees-of.ts'

/** The subject of the word `verb`, as the text of its phrase. */
function subjectIn(rows: string, verb: string): string | null {
  const tree = treeOf(rows)
  const text = tree.tokens.map(({ form }) => form).join(' ')
  const place = tree.tokens.find(({ form }) => form === verb)?.span[0] ?? -1
  const found = parsedSubject(wordFinder([tree]), [place])
  return found && text.slice(...found.span)
}

const relative = `
  Le DET 2 det
  ministre NOUN 9 nsubj
  qui PRON 4 nsubj PronType=Rel
  exigeait VERB 2 acl:relcl
  la DET 6 det
  paix NOUN 4 obj
  , PUNCT 4 punct
  a AUX 9 aux:tense
  cédé VERB 0 root
  et CCONJ 11 cc
  promis VERB 9 conj
  de ADP 13 mark
  partir VERB 11 xcomp`

describe('the parsed subject', () => {
  it.each([
    ['of a verb is its own, without a relative clause', relative, 'cédé', 'Le ministre'],
    ['of a joined verb is that of the verb before', relative, 'promis', 'Le ministre'],
    ['of an infinitive is that of its verb', relative, 'partir', 'Le ministre'],
    ['of a relative clause is the noun that it says more of', relative, 'exigeait', 'Le ministre'],
    ['of a noun is none', relative, 'paix', null],
    [
      'after the verb has its apposition',
      'dit VERB 0 root\n le DET 3 det\n président NOUN 1 nsubj\n Orlac PROPN 3 appos',
      'dit',
      'le président Orlac',
    ],
    ['is missing where the tree has none', 'Parlez VERB 0 root\n vite ADV 1 advmod', 'Parlez', null],
    [
      'is not sought in another clause',
      'Orlac PROPN 2 nsubj\n sait VERB 0 root\n que SCONJ 4 mark\n tenir VERB 2 ccomp',
      'tenir',
      null,
    ],
  ])('%s', (_, rows, verb, phrase) => {
    expect(subjectIn(rows, verb)).toBe(phrase)
  })
})
