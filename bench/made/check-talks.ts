import type { StateTalk } from '../../src/record/state/events/talks.ts'
import type { State } from '../../src/record/state/state.ts'
import type { TrueTalk, Truth } from './truth.ts'
import { type Look, quoted, type Witnesses } from './witnesses.ts'

export interface TalkFindings {
  readonly known: number
  /** Found in the state in which it is known to be as of the day. */
  readonly right: number
  readonly wrong: readonly string[]
  /** States through which the known talks went, and how many of them are found with their evidence. */
  readonly statesKnown: number
  readonly statesFound: number
  readonly statesMissed: readonly string[]
  /** How often somebody denies a talk, and how often that is found. */
  readonly denialsKnown: number
  readonly denialsFound: number
  /** Talks of which the words stand under more than one found talk. */
  readonly split: readonly string[]
  /** Found talks that hold words of more than one known talk. */
  readonly joined: readonly string[]
  /** Found talks of which no word tells of a known talk or of a stand on talks. */
  readonly added: readonly string[]
}

interface Found {
  readonly talk: StateTalk
  /** How many words tell of each known talk, by its number. */
  readonly words: ReadonlyMap<number, number>
  readonly isAdded: boolean
}

/** Compares the talks of a state with those that are known by its day; which is which is told by the words. */
export function checkTalks(state: State, truth: Truth, { asOf, witnesses }: Look): TalkFindings {
  const found = state.talks.map((talk) => foundIn(talk, witnesses))
  const known = truth.talks
    .map((talk) => ({ ...talk, states: talk.states.filter(({ knownFrom }) => knownFrom <= asOf) }))
    .filter(({ states }) => states.length > 0)
  const pairs = known.map((talk) => ({ talk, of: found.filter(({ words }) => words.has(talk.number)) }))
  const chosen = pairs.map(({ talk, of }) => ({
    talk,
    best: of.toSorted((a, b) => weight(b, talk) - weight(a, talk))[0]?.talk,
  }))
  const wrong = chosen.flatMap(({ talk, best }) => wrongStatus(talk, best))
  const all = chosen.flatMap(({ talk, best }) =>
    talk.states.map((one) => ({
      name: `${nameOf(talk)} ${one.status} on ${one.on}`,
      isDenial: one.status === 'denied',
      isFound: best?.states.some(({ status }) => status === one.status) === true,
    })),
  )
  const states = all.filter(({ isDenial }) => !isDenial)
  const denials = all.filter(({ isDenial }) => isDenial)
  return {
    known: known.length,
    right: known.length - wrong.length,
    wrong,
    denialsKnown: denials.length,
    denialsFound: denials.filter(({ isFound }) => isFound).length,
    statesKnown: states.length,
    statesFound: states.filter(({ isFound }) => isFound).length,
    statesMissed: states.filter(({ isFound }) => !isFound).map(({ name }) => name),
    split: pairs
      .filter(({ of }) => of.length > 1)
      .map(({ talk, of }) => `${nameOf(talk)}: ${of.map(({ talk: one }) => oneLine(one)).join(' || ')}`),
    joined: found
      .filter(({ words }) => words.size > 1)
      .map(({ talk, words }) => `${[...words.keys()].join(', ')}: ${oneLine(talk)}`),
    added: found.filter(({ isAdded }) => isAdded).map(({ talk }) => oneLine(talk)),
  }
}

function foundIn(talk: StateTalk, witnesses: Witnesses): Found {
  const words = new Map<number, number>()
  let isTold = false
  for (const evidence of talk.states.flatMap((state) => state.evidence))
    for (const fact of witnesses.facts(evidence)) {
      isTold ||= fact.kind === 'talk' || (fact.kind === 'stance' && fact.issue === 'talks')
      if (fact.kind === 'talk') words.set(fact.talk, (words.get(fact.talk) ?? 0) + 1)
    }
  return { talk, words, isAdded: !isTold }
}

function weight({ words }: Found, { number }: TrueTalk): number {
  return words.get(number) ?? 0
}

/**
 * What is held stays held; else the last state that is known. A rumour that was denied stays as it was told. Who suspends talks also
 * refuses to talk: both are told of one day, and either will do.
 */
function expected({ states }: TrueTalk): readonly string[] {
  const told = states.filter(({ status }) => status !== 'denied')
  const status = (told.find((state) => state.status === 'held') ?? told.at(-1) ?? states.at(-1))?.status ?? ''
  return status === 'stalled' ? ['stalled', 'refused'] : [status]
}

function wrongStatus(talk: TrueTalk, best: StateTalk | undefined): readonly string[] {
  const statuses = expected(talk)
  if (best === undefined) return [`${nameOf(talk)}: not found, ${statuses[0]}`]
  const isAsTold = statuses.includes(best.status) && best.rumoured === (talk.manner === 'rumoured')
  return isAsTold
    ? []
    : [
        `${nameOf(talk)}: ${best.rumoured ? 'rumoured ' : ''}${best.status}, not ${talk.manner === 'rumoured' ? 'rumoured ' : ''}${statuses[0]}: ${oneLine(best)}`,
      ]
}

function nameOf({ number, parties, states }: TrueTalk): string {
  return `talk ${number} of ${parties.join(' and ')} (${states.map(({ status, on }) => `${status} ${on}`).join(', ')})`
}

function oneLine({ states, days }: StateTalk): string {
  return states
    .map(({ status, evidence }) =>
      quoted(`${status}${days.length > 0 ? ` [${days.join(' ')}]` : ''}`, evidence),
    )
    .join(' · ')
}
