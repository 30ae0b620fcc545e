import type { Chance } from '../../train/network/random.ts'
import type { Party } from './cast.ts'
import { pick } from './draw.ts'
import type { Day, Fact, SumFact, TalkFact } from './fact.ts'
import { dayAndMonth, sumInWords, yearOf } from './french.ts'
import type { Slots } from './grammar.ts'
import { outlets } from './outlets.ts'
import type { Person } from './people.ts'
import { dayInWords, inventedSlots, partySlots } from './slots.ts'

/** Whom an article may name and quote. */
export interface People {
  readonly parties: ReadonlyMap<string, Party>
  readonly speakers: ReadonlyMap<string, readonly Person[]>
}

/** Where, when and before whom a fact is told. */
interface Scene {
  readonly published: Day
  readonly host: Party
  readonly people: People
  readonly chance: Chance
}

/** What stands for the slots of phrases that tell the fact: S its subject, X the other side, M the host. */
export function factSlots(fact: Fact, { published, host, people, chance }: Scene): Slots {
  const of = (code: string): Slots => {
    const party = people.parties.get(code)
    if (party === undefined) throw new Error(`no party ${code} in the cast`)
    return partySlots(party, people.speakers.get(code) ?? [], chance)
  }
  const roles: Readonly<Record<string, Slots>> = {
    s: of(fact.subject),
    x: of(fact.other),
    m: of(host.code),
  }
  const invented = inventedSlots(chance, published)
  const own = ownSlots(fact, published, chance)
  return (name) => {
    const [role = '', form = ''] = name.split('.')
    const ofRole = roles[role]
    return ofRole && (form !== '' || name === role) ? ofRole(form) : (own(name) ?? invented(name))
  }
}

function ownSlots(fact: Fact, published: Day, chance: Chance): Slots {
  const words: Record<string, () => string> = {
    jour: () => dayInWords(fact.on, published, chance),
    agence: () =>
      pick(
        outlets.filter(({ kind }) => kind === 'agency'),
        chance,
      ).name,
    outlet: () =>
      pick(
        outlets.filter(({ kind }) => kind === 'newspaper'),
        chance,
      ).name,
  }
  if (fact.kind === 'talk') Object.assign(words, talkSlots(fact, published, chance))
  if (fact.kind === 'sum') Object.assign(words, sumSlots(fact))
  return (name) => words[name]?.()
}

function talkSlots(fact: TalkFact, published: Day, chance: Chance): Record<string, () => string> {
  const when = fact.when ?? fact.on
  return {
    t: () => dayInWords(when, published, chance),
    't.full': () => `le ${dayAndMonth(when, yearOf(when) !== yearOf(published))}`,
    lieu: () => `à ${fact.place}`,
  }
}

function sumSlots({ value, unit, purpose, year }: SumFact): Record<string, () => string> {
  return { somme: () => sumInWords(value, unit), genre: () => purpose, année: () => String(year) }
}
