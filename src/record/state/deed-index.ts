import type { Claim, Condition } from '../../model/claim.ts'
import type { Witness } from './witness.ts'

/** Acts by which a party does what it may have been asked for; to agree, to ask or to refuse is not yet to do. */
const doing: ReadonlySet<string> = new Set(['AID', 'CONCEDE', 'COOPERATE', 'RETREAT', 'SUPPORT'])

/** Share of the words of what is required that a deed's own words must have. */
const leastShare = 0.75
/** Words that they must share, so that the party's name is not enough. */
const leastWords = 3

interface Deed {
  readonly witness: Witness
  readonly words: ReadonlySet<string>
  readonly place: number
}

/** What parties are told to have done, found by the words that tell it. */
export class DeedIndex {
  /** By party and word. */
  readonly #deeds = new Map<string, Deed[]>()

  /** Of witnesses in order. */
  constructor(witnesses: readonly Witness[]) {
    for (const [place, witness] of witnesses.entries()) {
      const doers = doersIn(witness.claim)
      if (doers.length === 0) continue
      const deed = { witness, words: wordsOf(witness.evidence.quote), place }
      for (const doer of doers) for (const word of deed.words) this.#add(keyOf(doer, word), deed)
    }
  }

  /** Deeds of a party that are told in most of the words that require them, in order. */
  fulfilling(party: string, requires: string): readonly Witness[] {
    const { required, least } = requiredBy(requires)
    const lists = [...required].map((word) => this.#deeds.get(keyOf(party, word)) ?? [])
    // Whatever has all but so few of the words has one of the rarest.
    const rarest = lists.sort((a, b) => a.length - b.length).slice(0, Math.max(0, required.size - least + 1))
    return [...new Set(rarest.flat())]
      .filter(({ words }) => [...required].filter((word) => words.has(word)).length >= least)
      .sort((a, b) => a.place - b.place)
      .map(({ witness }) => witness)
  }

  #add(key: string, deed: Deed): void {
    const known = this.#deeds.get(key)
    if (known) known.push(deed)
    else this.#deeds.set(key, [deed])
  }
}

/** Under which names a deed is found: who did it and the words that tell it; none where the claim tells of none. */
export function deedNames({ claim, evidence }: Witness): readonly string[] {
  const doers = doersIn(claim)
  if (doers.length === 0) return []
  const words = [...wordsOf(evidence.quote)]
  return doers.flatMap((doer) => words.map((word) => keyOf(doer, word)))
}

/** Names of which a deed must have so many to fulfil a condition. */
export interface AwaitedDeed {
  readonly names: readonly string[]
  readonly least: number
}

/** What fulfils a condition; null where it says nothing that a deed could be known by. */
export function awaitedDeed({ of, requires }: Pick<Condition, 'of' | 'requires'>): AwaitedDeed | null {
  if (requires === null) return null
  const { required, least } = requiredBy(requires)
  return required.size < least ? null : { names: [...required].map((word) => keyOf(of, word)), least }
}

function requiredBy(requires: string): { readonly required: ReadonlySet<string>; readonly least: number } {
  const required = wordsOf(requires)
  return { required, least: Math.max(leastWords, Math.ceil(leastShare * required.size)) }
}

function doersIn(claim: Claim): readonly string[] {
  return claim.certainty === 'asserted' ? doersOf(claim) : []
}

function keyOf(party: string, word: string): string {
  return `${party}\u0000${word}`
}

/** Who did what a claim tells as done. */
function doersOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'measure':
      return doing.has(claim.act) ? [claim.actor] : []
    case 'commitment':
      return claim.status === 'delivered' ? [claim.giver] : []
    case 'agreement':
      return claim.status === 'signed' || claim.status === 'in-force' ? claim.parties : []
    case 'talk':
      return claim.status === 'held' ? claim.parties : []
    case 'position':
    case 'condition':
      return []
  }
}

/** Letters by which the forms of a word are one: « retire », « retiré », « retirent ». */
const stem = 5
/** Shorter words say little of what is done. */
const shortest = 4

function wordsOf(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter(({ length }) => length >= shortest).map((word) => word.slice(0, stem)))
}
