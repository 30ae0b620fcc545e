import type { Told } from './article.ts'
import type { Fact, SumFact } from './fact.ts'
import { isoDay } from './french.ts'

/** What words of an article tell. */
export interface TrueTelling extends Told {
  /** The paragraph. */
  readonly words: string
}

/** An article of the made corpus and what it tells; days are `YYYY-MM-DD`. */
export interface TrueArticle {
  /** Its place in the file, from 1. */
  readonly number: number
  readonly published: string
  /** Number of the article that it reprints; its own where it reprints none. */
  readonly family: number
  readonly tells: readonly TrueTelling[]
}

export interface TrueShift {
  readonly party: string
  readonly issue: string
  readonly from: 'for' | 'against'
  readonly to: 'for' | 'against'
  /** Day of the first word of the new stance. */
  readonly on: string
  /** First day as of which an article has told it. */
  readonly knownFrom: string
  /** Numbers of the facts before and after. */
  readonly facts: readonly [number, number]
}

export interface TrueTalk {
  readonly number: number
  readonly parties: readonly string[]
  readonly manner: 'told' | 'rumoured'
  readonly states: readonly {
    readonly status: string
    readonly on: string
    readonly knownFrom: string
    readonly fact: number
  }[]
}

export interface TrueSum {
  readonly giver: string
  readonly receiver: string
  readonly unit: string
  readonly value: number
  readonly kind: 'package' | 'running' | 'rumoured'
  readonly knownFrom: string
  readonly facts: readonly number[]
}

/** What the corpus tells, all of it derived from facts and from which article tells which. */
export interface Truth {
  readonly format: 'made-truth'
  readonly seed: number
  readonly articles: readonly TrueArticle[]
  readonly facts: readonly Fact[]
  readonly shifts: readonly TrueShift[]
  readonly talks: readonly TrueTalk[]
  readonly sums: readonly TrueSum[]
}

/** Derives what is known when. A fact that no article tells is not known at all. */
export function truthOf(seed: number, articles: readonly TrueArticle[], all: readonly Fact[]): Truth {
  const known = knownFrom(articles)
  const facts = all.filter(({ id }) => known.has(id))
  const since = (fact: Fact): string => known.get(fact.id) ?? ''
  return {
    format: 'made-truth',
    seed,
    articles,
    facts,
    shifts: shiftsOf(facts, since),
    talks: talksOf(facts, since),
    sums: sumsOf(facts, since),
  }
}

function knownFrom(articles: readonly TrueArticle[]): ReadonlyMap<number, string> {
  const first = new Map<number, string>()
  for (const { published, tells } of articles)
    for (const { fact, as } of tells) {
      const before = first.get(fact)
      if (as === 'new' && (before === undefined || published < before)) first.set(fact, published)
    }
  return first
}

type Since = (fact: Fact) => string

function shiftsOf(facts: readonly Fact[], since: Since): readonly TrueShift[] {
  const stances = facts.flatMap((fact) => (fact.kind === 'stance' ? [fact] : []))
  return [...grouped(stances, ({ subject, issue }) => `${subject} ${issue}`).values()].flatMap((group) => {
    const course = group.toSorted((a, b) => a.on - b.on || a.id - b.id)
    return course.flatMap((fact, place) => {
      const before = course[place - 1]
      if (before === undefined || before.stance === fact.stance) return []
      const { subject: party, issue } = fact
      return [
        {
          party,
          issue,
          from: before.stance,
          to: fact.stance,
          on: isoDay(fact.on),
          knownFrom: since(fact),
          facts: [before.id, fact.id] as const,
        },
      ]
    })
  })
}

function talksOf(facts: readonly Fact[], since: Since): readonly TrueTalk[] {
  const talks = facts.flatMap((fact) => (fact.kind === 'talk' ? [fact] : []))
  return [...grouped(talks, ({ talk }) => String(talk)).values()].map((group) => {
    const course = group.toSorted((a, b) => a.on - b.on || a.id - b.id)
    const [first] = course
    return {
      number: first?.talk ?? 0,
      parties: [first?.subject ?? '', first?.other ?? ''].sort(),
      manner: course.some(({ manner }) => manner === 'told') ? 'told' : 'rumoured',
      states: course.map((fact) => ({
        status: fact.manner === 'denied' ? 'denied' : fact.status,
        on: isoDay(fact.on),
        knownFrom: since(fact),
        fact: fact.id,
      })),
    }
  })
}

function sumsOf(facts: readonly Fact[], since: Since): readonly TrueSum[] {
  const sums = facts.flatMap((fact) => (fact.kind === 'sum' ? [fact] : []))
  return [...grouped(sums, ({ sum }) => String(sum)).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { subject: giver, other: receiver, unit, value } = first
    return [
      {
        giver,
        receiver,
        unit,
        value,
        kind: kindOf(first),
        knownFrom: group.map(since).sort()[0] ?? '',
        facts: group.map(({ id }) => id),
      },
    ]
  })
}

function kindOf({ status }: SumFact): TrueSum['kind'] {
  return status === 'running' || status === 'rumoured' ? status : 'package'
}

/** Groups items by key, in the order in which the keys first come. */
function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key) ?? []
    group.push(item)
    groups.set(key, group)
  }
  return groups
}
