import type { Reading } from '../model/reading.ts'

/** What articles call the parties: gathered while they go by, in any order. */
export class PartyNames {
  /** By the party's code, then by name: in how many articles a country, and in how many a body, bears it. */
  readonly #names = new Map<string, Map<string, Bearing>>()

  /** Notes the countries and bodies of a reading that have a party's code. */
  note({ entities }: Reading): void {
    for (const { type, party, name } of entities) {
      if (party === null || (type !== 'country' && type !== 'organization')) continue
      const names = this.#names.get(party) ?? new Map<string, Bearing>()
      this.#names.set(party, names)
      const bearing = names.get(name) ?? { country: 0, organization: 0 }
      names.set(name, { ...bearing, [type]: bearing[type] + 1 })
    }
  }

  /** The name that most articles give, a country's before a body's; null where none gives one. */
  nameOf(code: string): string | null {
    const ranked = [...(this.#names.get(code) ?? [])].sort(byBearing)
    return ranked[0]?.[0] ?? null
  }
}

interface Bearing {
  readonly country: number
  readonly organization: number
}

function byBearing([name, a]: readonly [string, Bearing], [other, b]: readonly [string, Bearing]): number {
  return b.country - a.country || b.organization - a.organization || (name < other ? -1 : 1)
}
