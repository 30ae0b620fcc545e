import type { Issue } from './issue.ts'

/** A state, organisation, alliance or movement that takes part in negotiations. */
export interface Party {
  /** ISO 3166-1 alpha-3 code, or the acronym of an organisation. */
  readonly code: string
  /** The usual French name, without article. */
  readonly name: string
  /** Other names in use. */
  readonly names: readonly string[]
  /** Adjectives and names of its people, in lower case, every form. */
  readonly adjectives: readonly string[]
  readonly capital: string
  /** Buildings and places that stand for its government. */
  readonly metonyms: readonly string[]
  readonly kind: 'state' | 'organisation' | 'alliance' | 'movement'
}

/** Somebody's time in an office. */
export interface Office {
  readonly holder: string
  readonly names: readonly string[]
  /** `Party.code`. */
  readonly party: string
  /** In lower case, such as « ministre des Affaires étrangères ». */
  readonly office: string
  /** EDTF, or empty where unknown. */
  readonly from: string
  /** EDTF, or empty while it lasts. */
  readonly to: string
}

/** Somebody who carries news. */
export interface Outlet {
  readonly name: string
  readonly names: readonly string[]
  readonly kind: string
  /** `Party.code` of the state it works from. */
  readonly country: string
  readonly domain: string
}

/** The facts about the world that the reading rests on, each with its source in the tables. */
export interface Knowledge {
  readonly parties: readonly Party[]
  readonly offices: readonly Office[]
  readonly outlets: readonly Outlet[]
  /** First names of which each row's stand for each other, such as Vladimir and Volodymyr. */
  readonly firstNames: readonly (readonly string[])[]
  /** What one can be for or against, by the order of their ids. */
  readonly issues: readonly Issue[]
}
