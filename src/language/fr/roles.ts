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
    separates: ({ key, capital, lexical }) =>
      !lexical || (capital && !isA(key, 'portfolio')) || separatingClasses.some((each) => isA(key, each)),
    isLink,
    isRoleNoun: (key) => nounClasses.some((wordClass) => isA(key, wordClass)),
  }
}

/** Words of a clause: between a role and a name, they say that the two don't belong together. */
const separatingClasses: readonly WordClass[] = [
  'auxiliary',
  'clitic',
  'relative',
  'finite',
  'subject-pronoun',
  'boundary',
]

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
    endsDefinite: /^(?:l'|la|le|les|du|des)$/.test(words[end - 2]?.key ?? ''),
    standing: standingOf(content, before, isA),
    isOfState: has('state-office') || isHeadOfState,
    isPossessive: before.some((key) => isA(key, 'possessive')),
    isOfMovement: isA(content[0] ?? '', 'movement-noun'),
    isOfMembers: content.length === 1 && isA(content[0] ?? '', 'member-noun'),
    isEpithet: content.length === 1 && isA(content[0] ?? '', 'epithet'),
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

function standingOf(content: readonly string[], before: readonly string[], isA: IsA): Standing {
  if (content[0]?.startsWith('ex-') || before.some((key) => isA(key, 'former'))) return 'former'
  // « le chef du parti », « un porte-parole de l'opposition »
  return content.some((key) => isA(key, 'private')) ? 'private' : 'office'
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
  const found = takeNoun(setting)
  let link: Link = 'none'
  let index = found.end
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

/** The noun, or the whole name that it begins: « département d'État ». */
function takeNoun({ words, at, partyAt }: Setting): Collected {
  const party = partyAt(words, at)
  const end = at + (party && !party.isOwnName ? party.length : 1)
  const content = words.slice(at, end).map(({ key }) => key)
  return { content, partyWords: party && !party.isOwnName ? [at] : [], end }
}

function isLink(key: string): boolean {
  return /^(?:de|d'|du|des)$/.test(key)
}

/** What a small word does to the link; `word` where it is none, `stop` where the phrase ends before it. */
function linkOf({ words, isA }: Setting, index: number, link: Link): Link | 'word' | 'stop' {
  const key = words[index]?.key ?? ''
  if (isLink(key)) return link === 'at' ? 'at' : 'of'
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
  const length = isPortfolio || isInstitution(word, isA) ? 1 : runLength(words, index)
  for (let at = index; at < index + length; at++) found.content.push(words[at]?.key ?? '')
  found.end = index + length
  return length
}

/** How many capitalised words follow each other: « de l'Atlantique Nord », « de Vladimir Poutine ». */
function runLength(words: readonly Word[], index: number): number {
  let end = index + 1
  while (words[index]?.capital && words[end]?.capital && words[end]?.lexical) end++
  return end - index
}

function isInstitution({ key }: Word, isA: IsA): boolean {
  return isA(key, 'portfolio') || isA(key, 'collective') || isA(key, 'role') || isA(key, 'state-office')
}

function belongs({ key }: Word, isA: IsA): boolean {
  return isA(key, 'office-adjective') || isA(key, 'role') || isA(key, 'portfolio')
}
