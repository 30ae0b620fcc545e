import type { Word } from '../../model/syntax.ts'
import type { PartyAt, RoleForms, RolePhrase, Standing } from '../role-forms.ts'
import type { StatementForms, WordClass } from '../statement-forms.ts'
import { loadOfficeNames } from './office-names.ts'

type IsA = StatementForms['isA']

/** Reads what French knows of offices and bodies from the tables. */
export function loadRoleForms({ isA }: Pick<StatementForms, 'isA'>): RoleForms {
  const officesOf = loadOfficeNames()
  return {
    readRole: (words, at, partyAt) => readRole({ words, at, partyAt, isA, officesOf }),
    officesOf,
    isRoleNoun: (key) => nounClasses.some((wordClass) => isA(key, wordClass)),
  }
}

const nounClasses: readonly WordClass[] = ['role', 'collective', 'anonymous', 'state-office']

interface Setting {
  readonly words: readonly Word[]
  readonly at: number
  readonly partyAt: PartyAt
  readonly isA: IsA
  readonly officesOf: RoleForms['officesOf']
}

function readRole(setting: Setting): RolePhrase {
  const { words, at, isA, officesOf } = setting
  const { content, end, partyWords } = collectContent(setting)
  const before = keysBefore(words, at, isA)
  const has = (wordClass: WordClass) => content.some((key) => isA(key, wordClass))
  const isHeadOfState = officesOf(content).some((office) => isA(office, 'state-office-alone'))
  return {
    content,
    end,
    partyWords,
    standing: standingOf(words[at]?.key ?? '', before, isA),
    isOfState: has('state-office') || isHeadOfState,
    isPossessive: before.some((key) => isA(key, 'possessive')),
    isOfMovement: isA(content[0] ?? '', 'movement-noun'),
    isCounterpart: isA(content[0] ?? '', 'counterpart'),
  }
}

/** The words from the determiner to the noun: « son ancien », « l' », « un haut ». */
function keysBefore(words: readonly Word[], at: number, isA: IsA): string[] {
  const keys: string[] = []
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const word = words[before]
    if (!word?.lexical) break
    keys.push(word.key)
    if (isA(word.key, 'determiner')) break
  }
  return keys
}

function standingOf(noun: string, before: readonly string[], isA: IsA): Standing {
  if (noun.startsWith('ex-') || before.some((key) => isA(key, 'former'))) return 'former'
  return isA(noun, 'private') ? 'private' : 'office'
}

// As far as an office of the press reaches: « vice-ministre russe des Affaires étrangères chargé des questions … ».
const reach = 14

interface Collected {
  readonly content: string[]
  readonly partyWords: number[]
  end: number
}

/** How the words before bind the next one to the noun: by « de », by « à », or not at all. */
type Link = 'of' | 'at' | 'none'

function collectContent(setting: Setting): Collected {
  const { words, at } = setting
  const found: Collected = { content: [words[at]?.key ?? ''], partyWords: [], end: at + 1 }
  let link: Link = 'none'
  let index = at + 1
  while (index < Math.min(words.length, at + reach)) {
    const word = words[index]
    if (!word?.lexical) break
    const next = linkOf(setting, index, link)
    if (next === 'stop') break
    if (next !== 'word') {
      link = next
      index++
      continue
    }
    const taken = takeWords(setting, { index, link, found })
    if (taken === 0) break
    // After « du Conseil » another capital begins a name.
    link = 'none'
    index += taken
  }
  return found
}

/** What a small word does to the link; `word` where it is none, `stop` where the phrase ends before it. */
function linkOf({ words, isA }: Setting, index: number, link: Link): Link | 'word' | 'stop' {
  const key = words[index]?.key ?? ''
  if (/^(?:de|d'|du|des)$/.test(key)) return link === 'at' ? 'at' : 'of'
  if (/^(?:à|au|aux)$/.test(key)) return leadsToPortfolio(words, index, isA) ? 'at' : 'stop'
  if (/^(?:le|la|les|l')$/.test(key)) return link === 'none' ? 'stop' : link
  if (key === 'et') return leadsToPortfolio(words, index, isA) ? 'of' : 'stop'
  if (key === 'en') return words[index + 1]?.key === 'chef' ? link : 'stop'
  return stopClasses.some((wordClass) => isA(key, wordClass)) ? 'stop' : 'word'
}

const stopClasses: readonly WordClass[] = [
  'preposition',
  'boundary',
  'relative',
  'auxiliary',
  'clitic',
  'indefinite',
  'adverbial-preposition',
  'subject-pronoun',
  'finite',
]

function leadsToPortfolio(words: readonly Word[], index: number, isA: IsA): boolean {
  const next = words
    .slice(index + 1, index + 3)
    .find(({ key }) => !/^(?:la|le|les|l'|de|des|du|d')$/.test(key))
  return next !== undefined && isA(next.key, 'portfolio')
}

interface Step {
  readonly index: number
  readonly link: Link
  readonly found: Collected
}

/** Takes the word at an index, or the whole name that begins there; 0 where the phrase ends before it. */
function takeWords(setting: Setting, { index, link, found }: Step): number {
  const { words, partyAt, isA } = setting
  const word = words[index]
  if (!word) return 0
  const party = partyAt(words, index)
  const isPortfolio = isA(words[index - 1]?.key ?? '', 'portfolio-noun')
  if (party && !isPortfolio) {
    for (let at = index; at < index + party.length; at++) {
      if (link !== 'at') found.partyWords.push(at)
      if (!party.isOwnName) found.content.push(words[at]?.key ?? '')
    }
    found.end = index + party.length
    return party.length
  }
  if (link === 'none' && !isPortfolio && !belongs(word, isA)) {
    // « le ministre lundi », « le premier ministre sortant »: says nothing of the office; a capital begins a name.
    return word.capital ? 0 : 1
  }
  found.content.push(word.key)
  found.end = index + 1
  return 1
}

function belongs({ key }: Word, isA: IsA): boolean {
  return isA(key, 'office-adjective') || isA(key, 'role') || isA(key, 'portfolio')
}
