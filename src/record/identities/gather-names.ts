import { groupBy } from '../state/group-by.ts'
import type { Appearance } from './appearance.ts'
import { articleMark, type BearerName, bearerName, nameId } from './bearer-name.ts'
import type { KnownPeople } from './known-people.ts'
import { sortNamesakes } from './namesakes.ts'

/** The names of a record by what may be done with them. */
export interface GatheredNames {
  /** First names and surnames of people. */
  readonly full: readonly BearerName[]
  /** Names of several words that end a fuller one, as « Le Pen » ends Marine Le Pen: whose they are, is asked in each article. */
  readonly ends: readonly BearerName[]
  /** Single words for people: a surname or a first name. */
  readonly words: readonly BearerName[]
  /** Names of anything else, and what is hardly a name; nothing but its own printing leads to it. */
  readonly others: readonly BearerName[]
}

/** Makes names of all appearances, namesakes apart. */
export function gatherNames(appearances: readonly Appearance[], known: KnownPeople): GatheredNames {
  const byName = [...groupBy(appearances, ({ kind, key }) => nameId(kind, key)).values()]
  const names = byName.flatMap((own) =>
    own[0]?.kind === 'person' ? sortNamesakes(own, known) : bearerName(own),
  )
  const words = names.filter((name) => name.kind === 'person' && !isFullName(name))
  const several = names.filter((name) => isFullName(name) && isPlain(name))
  const isRunOn = runOnTest(several)
  const plain = several.filter((name) => !isRunOn(name))
  const isEnd = endTest(plain)
  const [full, ends] = [plain.filter((name) => !isEnd(name)), plain.filter(isEnd)]
  const taken = new Set([...words, ...plain])
  return { full, ends, words, others: names.filter((name) => !taken.has(name)) }
}

/** Headlines in capitals are taken for names, and cars, whose names have numbers. */
function isPlain({ name }: BearerName): boolean {
  return name !== name.toUpperCase() && !/\p{N}/u.test(name)
}

/** How many times as many articles must have a name for what goes on after it to be no part of it. */
const timesAsMany = 10

/** A test whether a name is somebody's name that runs on into what follows: another full name, or what hardly any article has. */
function runOnTest(names: readonly BearerName[]): (name: BearerName) => boolean {
  const articles = new Map(names.map((name) => [name.sounded.words.join(' '), name.articles.size]))
  return ({ sounded: { words }, articles: own }) =>
    words.some((_, at) => {
      const before = at < 2 ? 0 : (articles.get(words.slice(0, at).join(' ')) ?? 0)
      if (before === 0) return false
      return before >= timesAsMany * own.size || articles.has(words.slice(at).join(' '))
    })
}

/** A test whether a name is the end of a fuller one of more articles. */
function endTest(names: readonly BearerName[]): (name: BearerName) => boolean {
  const fuller = fullerNames(names)
  return ({ sounded, articles }) => (fuller.get(sounded.words.join(' ')) ?? 0) > articles.size
}

/** How many articles have the most frequent fuller name, by its folded end. */
function fullerNames(names: readonly BearerName[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const { sounded, articles } of names) {
    for (let from = 1; from < sounded.words.length; from++) {
      const end = sounded.words.slice(from).join(' ')
      most.set(end, Math.max(most.get(end) ?? 0, articles.size))
    }
  }
  return most
}

/** Whether a name is a person's, of several words. */
export function isFullName({ kind, sounded }: BearerName): boolean {
  return kind === 'person' && sounded.words.length > 1
}

/**
 * Names for single words that are nobody's who is known. One word is too little to be one bearer's in all articles: it is where a
 * party is sure, else in its article only.
 */
export function unplacedWords(appearances: readonly Appearance[]): readonly BearerName[] {
  const groups = groupBy(appearances, (appearance) => nameId('person', appearance.key, whichOf(appearance)))
  return [...groups.values()].map((own) => bearerName(own, own[0] ? whichOf(own[0]) : null))
}

function whichOf({ party, isPartySure, article }: Appearance): string {
  return party !== null && isPartySure ? party : articleMark(article)
}
