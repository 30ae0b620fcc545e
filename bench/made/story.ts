import type { Chance } from '../../train/network/random.ts'
import type { Party } from './cast.ts'
import { between, happens, pick } from './draw.ts'
import type { Day, Episode, Fact, StanceFact, SumFact, TalkFact, TalkStatus } from './fact.ts'
import { yearOf } from './french.ts'

/** Who negotiates with whom, who hosts and who gives. */
export interface Story {
  readonly number: number
  readonly sides: readonly [Party, Party]
  readonly host: Party
  readonly giver: Party
}

const places =
  'Genève Montreux Salzbourg Tampere Bergen Malaga Trieste Nairobi Casablanca Zanzibar Bali Lausanne Uppsala Turku Antalya Manille'.split(
    ' ',
  )
const sideIssues = ['ceasefire', 'prisoners', 'humanitarian-access']
const purposes = ['militaire', 'humanitaire', 'financière'] as const

/** Rounds of talks lie so many days apart: more than any within which one event may go on. */
const pause = { least: 50, most: 95 }

/** Gives facts their numbers, the same across all stories. */
export class Numbers {
  #fact = 0
  #talk = 0
  #sum = 0
  fact(): number {
    return ++this.#fact
  }
  talk(): number {
    return ++this.#talk
  }
  sum(): number {
    return ++this.#sum
  }
}

type Sides = readonly [subject: Party, other: Party]
type New<Kind extends Fact> = Omit<Kind, 'id' | 'kind'>

/** Makes the episodes of one negotiation: rounds of talks, shifts and sums between them. */
export class StoryTeller {
  readonly #story: Story
  readonly #chance: Chance
  readonly #numbers: Numbers
  readonly #episodes: Episode[] = []
  readonly #stances = new Map<string, StanceFact>()
  readonly #values = new Set<number>()
  #given = 0
  #unit: 'EUR' | 'USD'
  /** The giver gave something before the record begins. */
  #givenBefore: number

  constructor(story: Story, chance: Chance, numbers: Numbers) {
    this.#story = story
    this.#chance = chance
    this.#numbers = numbers
    this.#unit = pick(['EUR', 'USD'] as const, chance)
    this.#givenBefore = between(2, 9, chance) * 50e6
  }

  /** At least so many episodes from the day on, in the order of their days. */
  tell(from: Day, episodes: number): readonly Episode[] {
    let day = from
    while (this.#episodes.length < episodes) {
      const end = this.#round(day)
      const next = end + between(pause.least, pause.most, this.#chance)
      this.#between(end, next)
      day = next
    }
    return this.#episodes.toSorted((a, b) => firstDay(a) - firstDay(b)).slice(0, episodes)
  }

  /** A round of talks, from its first day; answers its last. */
  #round(day: Day): Day {
    const [first, second] = this.#story.sides
    const sides: Sides = happens(0.5, this.#chance) ? [first, second] : [second, first]
    const kind = pick(
      ['meeting', 'meeting', 'refusal', 'cancelled', 'process', 'process'] as const,
      this.#chance,
    )
    if (kind === 'process') return this.#process(sides, day)
    return this.#seek(sides, day, kind)
  }

  #seek([seeker, asked]: Sides, day: Day, kind: 'meeting' | 'refusal' | 'cancelled'): Day {
    const talk = this.#talkOf([seeker, asked])
    const isNew = this.#stanceOn(seeker, 'talks') !== 'for'
    this.#tell(...(isNew ? [this.#stance([seeker, asked], 'talks', 'for', day)] : []), talk('sought', day))
    const answered = day + between(2, 6, this.#chance)
    if (kind === 'refusal') {
      this.#tell(
        talk('refused', answered, [asked, seeker]),
        this.#stance([asked, seeker], 'talks', 'against', answered),
      )
      return answered
    }
    const when = answered + between(8, 20, this.#chance)
    const accepts =
      this.#stanceOn(asked, 'talks') === 'for'
        ? []
        : [this.#stance([asked, seeker], 'talks', 'for', answered)]
    this.#tell(...accepts, talk('scheduled', answered, [asked, seeker], when))
    if (kind === 'meeting') {
      this.#tell(talk('held', when, [seeker, asked], when))
      return when
    }
    const cancelled = when - between(1, 4, this.#chance)
    this.#tell(talk('cancelled', cancelled, [seeker, asked], when))
    return when
  }

  #process([first, second]: Sides, day: Day): Day {
    for (const sides of [
      [first, second],
      [second, first],
    ] as const)
      if (this.#stanceOn(sides[0], 'talks') !== 'for')
        this.#tell(this.#stance(sides, 'talks', 'for', day - between(2, 4, this.#chance)))
    const talk = this.#talkOf([first, second])
    this.#tell(talk('ongoing', day, [first, second], day))
    const stalled = day + between(6, 25, this.#chance)
    this.#tell(talk('stalled', stalled), this.#stance([first, second], 'talks', 'against', stalled))
    return stalled
  }

  /** What happens between two rounds: shifts on other issues, sums, a rumour. */
  #between(end: Day, next: Day): void {
    for (const issue of sideIssues)
      if (happens(0.45, this.#chance)) this.#shift(issue, between(end + 3, next - 15, this.#chance))
    if (happens(0.8, this.#chance)) this.#give(between(end + 2, next - 12, this.#chance))
    if (next - end > 70 && happens(0.4, this.#chance))
      this.#rumour(between(end + 40, next - 25, this.#chance))
  }

  #shift(issue: string, day: Day): void {
    const [first, second] = this.#story.sides
    const sides: Sides = happens(0.5, this.#chance) ? [first, second] : [second, first]
    const before = this.#stances.get(`${sides[0].code} ${issue}`)
    if (before && day - before.on < 30) return
    const isFor =
      before === undefined
        ? happens(0.5, this.#chance)
        : (before.stance === 'for') !== happens(0.75, this.#chance)
    this.#tell(this.#stance(sides, issue, isFor ? 'for' : 'against', day))
  }

  #give(day: Day): void {
    const { sides, giver } = this.#story
    const [receiver] = sides
    const base = {
      subject: giver.code,
      other: receiver.code,
      unit: this.#unit,
      purpose: pick(purposes, this.#chance),
      year: 0,
    }
    const sum = this.#numbers.sum()
    const value = this.#newValue()
    this.#given += value
    this.#tell(this.#sum({ ...base, sum, value, on: day, status: 'announced' }))
    if (happens(0.35, this.#chance))
      this.#tell(
        this.#sum({ ...base, sum, value, on: day + between(5, 40, this.#chance), status: 'delivered' }),
      )
    if (happens(0.4, this.#chance)) this.#runningTotal(base, day)
    if (happens(0.2, this.#chance))
      this.#tell(
        this.#sum({
          ...base,
          sum: this.#numbers.sum(),
          value: this.#newValue(),
          on: day + between(4, 9, this.#chance),
          status: 'rumoured',
        }),
      )
  }

  #runningTotal(base: Pick<SumFact, 'subject' | 'other' | 'unit' | 'purpose'>, day: Day): void {
    const value = this.#givenBefore + this.#given
    if (this.#values.has(value)) return
    this.#values.add(value)
    const year = yearOf(day) - between(3, 6, this.#chance)
    this.#tell(
      this.#sum({
        ...base,
        year,
        sum: this.#numbers.sum(),
        value,
        on: day + between(1, 3, this.#chance),
        status: 'running',
      }),
    )
  }

  /** An amount that this giver has not given yet: two packages of one amount are told apart by nobody. */
  #newValue(): number {
    for (;;) {
      const value = pick(
        [
          between(2, 19, this.#chance) * 5e6,
          between(10, 90, this.#chance) * 10e6,
          between(11, 24, this.#chance) * 1e8,
          between(21, 390, this.#chance) * 5e5,
        ],
        this.#chance,
      )
      if (this.#values.has(value)) continue
      this.#values.add(value)
      return value
    }
  }

  #rumour(day: Day): void {
    const sides = this.#story.sides
    const talk = this.#talkOf(sides)
    this.#tell(talk('held', day, sides, null, 'rumoured'))
    if (happens(0.5, this.#chance))
      this.#tell(talk('held', day + between(1, 3, this.#chance), sides, null, 'denied'))
  }

  #talkOf([first, second]: Sides) {
    const talk = this.#numbers.talk()
    const place = pick(places, this.#chance)
    return (
      status: TalkStatus,
      on: Day,
      [subject, other]: Sides = [first, second],
      when: Day | null = null,
      manner: TalkFact['manner'] = 'told',
    ): TalkFact => ({
      id: this.#numbers.fact(),
      kind: 'talk',
      talk,
      status,
      on,
      when,
      place,
      manner,
      subject: subject.code,
      other: other.code,
    })
  }

  #stanceOn(party: Party, issue: string): string | null {
    return this.#stances.get(`${party.code} ${issue}`)?.stance ?? null
  }

  #stance([subject, other]: Sides, issue: string, stance: StanceFact['stance'], on: Day): StanceFact {
    const fact: StanceFact = {
      id: this.#numbers.fact(),
      kind: 'stance',
      issue,
      stance,
      on,
      subject: subject.code,
      other: other.code,
    }
    this.#stances.set(`${subject.code} ${issue}`, fact)
    return fact
  }

  #sum(fact: New<SumFact>): SumFact {
    return { ...fact, id: this.#numbers.fact(), kind: 'sum' }
  }

  #tell(...facts: readonly Fact[]): void {
    this.#episodes.push({ story: this.#story.number, facts })
  }
}

/** The day on which an episode happens. */
export function firstDay({ facts }: Episode): Day {
  return Math.min(...facts.map(({ on }) => on))
}
