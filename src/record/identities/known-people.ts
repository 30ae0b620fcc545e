import { nameKey } from '../../names/fold-name.ts'

/** Somebody whom tables know. */
export interface KnownBearer {
  /** Every spelling. */
  readonly names: readonly string[]
  /** Every party of which an office was held. */
  readonly parties: readonly string[]
}

/** Whom tables know by which name. */
export class KnownPeople {
  readonly #byKey = new Map<string, KnownBearer | null>()

  constructor(people: readonly KnownBearer[]) {
    for (const person of people) {
      for (const key of new Set(person.names.map(nameKey))) {
        const other = this.#byKey.get(key)
        // A name of two people says nothing.
        this.#byKey.set(key, other === undefined || other === person ? person : null)
      }
    }
  }

  /** The only person of the tables with the name, or null. */
  withKey(key: string): KnownBearer | null {
    return this.#byKey.get(key) ?? null
  }
}
