import type { Knowledge } from './knowledge.ts'
import type { KnownName, NameWord } from './known-name.ts'
import { type KnownPerson, soleParty } from './people.ts'

type SplitName = (name: string) => readonly NameWord[]

/** Every name of the tables, with the words that a language makes of it. */
export function listNames(
  knowledge: Knowledge,
  people: readonly KnownPerson[],
  split: SplitName,
): KnownName[] {
  return [...partyNames(knowledge, split), ...outletNames(knowledge, split), ...peopleNames(people, split)]
}

function partyNames({ parties }: Knowledge, split: SplitName): KnownName[] {
  return parties.flatMap(({ code, name, names, capital, metonyms, kind }) => {
    const isState = kind === 'state'
    const type = isState ? 'country' : 'organization'
    const own = [name, ...names].map((known) => ({ type, name, known, isOwnName: true }) as const)
    const others = [capital, ...metonyms].map(
      (known) => ({ type: isState ? 'place' : type, name: known, known, isOwnName: false }) as const,
    )
    return [...own, ...others].map(({ known, ...entry }) => ({
      ...entry,
      words: split(known),
      party: code,
      held: [],
    }))
  })
}

function outletNames({ outlets }: Knowledge, split: SplitName): KnownName[] {
  return outlets.flatMap(({ name, names }) =>
    [name, ...names].map((known) => ({
      type: 'outlet' as const,
      name,
      party: null,
      words: split(known),
      held: [],
      isOwnName: true,
    })),
  )
}

function peopleNames(people: readonly KnownPerson[], split: SplitName): KnownName[] {
  return people.flatMap(({ name, names, held }) =>
    names.map((known) => ({
      type: 'person' as const,
      name,
      party: soleParty(held),
      words: split(known),
      held,
      isOwnName: true,
    })),
  )
}
