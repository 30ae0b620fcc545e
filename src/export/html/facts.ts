import { AddressBook } from '../../record/address-book.ts'
import type { BriefSections } from '../../record/brief/brief-sections.ts'
import type { BriefSentence } from '../../record/brief/brief-sentence.ts'
import type { Citation } from '../../record/brief/citation.ts'
import type { Brief } from '../../record/brief.ts'
import { type GroupName, type PartName, partNames } from '../brief/brief-words.ts'
import { groupsOf } from '../brief/parts.ts'
import { address } from './address.ts'
import type { Cited } from './cited.ts'

/** A sentence of the page with its address and the citations that it shows. */
export interface Fact {
  readonly id: string
  readonly sentence: BriefSentence
  readonly citations: readonly Citation[]
  /** How many citations the page does not show. */
  readonly uncited: number
}

/** A list of facts: those that stand open, those that are folded, and how many the page does not show. */
export interface FactGroup {
  readonly name: GroupName
  readonly open: readonly Fact[]
  readonly folded: readonly Fact[]
  readonly leftOut: number
}

/** The facts of the page by part. */
export type Facts = Readonly<Record<PartName, readonly FactGroup[]>>

/** How many sentences of a list stand open, and how many there are at most: what a reader can take in, and what a page can hold. */
const bounds: Readonly<Record<GroupName, readonly [open: number, most: number]>> = {
  since: [5, 60],
  learnt: [0, 30],
  before: [0, 40],
  ahead: [4, 40],
  overdue: [0, 30],
  deadlocks: [2, 20],
  conditions: [3, 80],
  talks: [1, 30],
  totals: [6, 40],
  runningTotals: [2, 30],
  delivered: [2, 40],
  committed: [2, 40],
  announced: [2, 40],
  promised: [2, 40],
  agreements: [4, 60],
  contradictions: [3, 40],
  positions: [300, 300],
  shifts: [300, 300],
  entries: [0, 120],
  families: [6, 90],
}

/** Known moves that stand open where nothing is new. */
const openWithoutNews = 2

/** Citations of one sentence on the page. */
const mostCitations = 6

/** The facts of a page, each with its address. */
export function factsOf({ sections, extent }: Pick<Brief, 'sections' | 'extent'>): Facts {
  const book = new AddressBook()
  let number = 0
  const fact = (sentence: BriefSentence): Fact => {
    const { tells } = sentence
    const citations = sentence.citations.slice(0, mostCitations)
    number++
    const id =
      tells.kind === 'stand'
        ? address.stand(book.give(`${tells.party} ${tells.issue}`, `${number}`))
        : address.fact(number)
    const uncited = sentence.citations.length - citations.length + (sentence.further ?? 0)
    return { id, sentence, citations, uncited }
  }
  const told = withShownShifts(sections)
  const factsIn = (part: PartName): readonly FactGroup[] =>
    groupsOf(told, part).map(({ name, sentences }) => {
      const [usual, most] = bounds[name]
      const open = name === 'before' && told.moved.since.length === 0 ? openWithoutNews : usual
      const facts = sentences.slice(0, most).map(fact)
      const leftOut = Math.max(0, sentences.length - most) + (extent?.leftOut[name] ?? 0)
      return { name, open: facts.slice(0, open), folded: facts.slice(open), leftOut }
    })
  return {
    matrix: factsIn('matrix'),
    moved: factsIn('moved'),
    scheduled: factsIn('scheduled'),
    blocked: factsIn('blocked'),
    given: factsIn('given'),
    standing: factsIn('standing'),
    timeline: factsIn('timeline'),
    sources: factsIn('sources'),
  }
}

/** Shifts stand with the positions that they led to, so those of positions that are not shown are left out. */
function withShownShifts(sections: BriefSections): BriefSections {
  const { positions, shifts } = sections.standing
  const cells = new Set(
    positions.slice(0, bounds.positions[1]).map(({ tells }) => `${tells.party} ${tells.issue}`),
  )
  const shown = shifts.filter(({ tells }) => cells.has(`${tells.party} ${tells.issue}`))
  return { ...sections, standing: { ...sections.standing, shifts: shown } }
}

/** All that the facts cite. */
export function citedBy(facts: Facts): readonly Cited[] {
  return allFacts(facts).flatMap(({ id, citations }) => citations.map((citation) => ({ citation, by: id })))
}

/** The facts of all parts, in the order in which they are read. */
export function allFacts(facts: Facts): readonly Fact[] {
  return partNames.flatMap((part) => facts[part].flatMap(({ open, folded }) => [...open, ...folded]))
}
