import type { Chance } from '../../train/network/random.ts'
import type { Party } from './cast.ts'
import { between, happens, pick } from './draw.ts'
import type { Day, Episode, Fact, StanceFact, TalkFact } from './fact.ts'
import { Gifts } from './gifts.ts'
import type { Numbers } from './numbers.ts'

/** Who negotiates with whom, who hosts and who gives. */
export interface Story {
  readonly number: number
  readonly sides: readonly [Party, Party]
  readonly host: Party
  readonly giver: Party
}

const places = [
  'Genève',
  'Montreux',
  'Salzbourg',
  'Tampere',
  'Bergen',
  'Malaga',
  'Trieste',
  'Nairobi',
  'Casablanca',
  'Zanzibar',
  'Bali',
  'Lausanne',
  'Uppsala',
  'Turku',
  'Antalya',
  'Manille',
]
const sideIssues = ['ceasefire', 'prisoners', 'humanitarian-access']

/** Rounds of talks lie so many days apart: more than any within which one event may go on. */
const pause = { least: 50, most: 95 }

type Sides = readonly [subject: Party, other: Party]

/** A state of a talk, with what is not as at its beginning. */
type TalkState = Pick<TalkFact, 'status' | 'on'> & { readonly by?: Sides } & Partial<
    Pick<TalkFact, 'when' | 'manner'>
  >

/** Makes the episodes of one negotiation: rounds of talks, shifts and sums between them. */
export class StoryTeller {
  readonly #story: Story
  readonly #chance: Chance
  readonly #numbers: Numbers
  readonly #gifts: Gifts
  readonly #episodes: Episode[] = []
  readonly #stances = new Map<string, StanceFact>()

  constructor(story: Story, chance: Chance, numbers: Numbers) {
    this.#story = story
    this.#chance = chance
    this.#numbers = numbers
    this.#gifts = new Gifts({ subject: story.giver.code, other: story.sides[0].code }, chance, numbers)
  }

  /** So many episodes from the day on, in the order of their days. */
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
    const kind = pick(
      ['meeting', 'meeting', 'refusal', 'cancelled', 'process', 'process'] as const,
      this.#chance,
    )
    const sides = this.#sides()
    return kind === 'process' ? this.#process(sides, day) : this.#seek(sides, day, kind)
  }

  #seek(sides: Sides, day: Day, kind: 'meeting' | 'refusal' | 'cancelled'): Day {
    const asked: Sides = [sides[1], sides[0]]
    const talk = this.#talkOf(sides)
    this.#tell(...this.#turn(sides, day), talk({ status: 'sought', on: day }))
    const answered = day + between(2, 6, this.#chance)
    if (kind === 'refusal') {
      const stance = this.#stance(asked, { issue: 'talks', stance: 'against', on: answered })
      this.#tell(talk({ status: 'refused', on: answered, by: asked }), stance)
      return answered
    }
    const when = answered + between(8, 20, this.#chance)
    this.#tell(...this.#turn(asked, answered), talk({ status: 'scheduled', on: answered, by: asked, when }))
    if (kind === 'meeting') this.#tell(talk({ status: 'held', on: when, when }))
    else this.#tell(talk({ status: 'cancelled', on: when - between(1, 4, this.#chance), when }))
    return when
  }

  #process(sides: Sides, day: Day): Day {
    for (const party of [sides, [sides[1], sides[0]]] as const) {
      const turn = this.#turn(party, day - between(2, 4, this.#chance))
      if (turn.length > 0) this.#tell(...turn)
    }
    const talk = this.#talkOf(sides)
    this.#tell(talk({ status: 'ongoing', on: day, when: day }))
    const on = day + between(6, 25, this.#chance)
    this.#tell(
      talk({ status: 'stalled', on }),
      this.#stance(sides, { issue: 'talks', stance: 'against', on }),
    )
    return on
  }

  /** The party's word that it is for talks, where it was not. */
  #turn(sides: Sides, on: Day): readonly StanceFact[] {
    const isFor = this.#stances.get(`${sides[0].code} talks`)?.stance === 'for'
    return isFor ? [] : [this.#stance(sides, { issue: 'talks', stance: 'for', on })]
  }

  /** What happens between two rounds: shifts on other issues, sums, a rumour. */
  #between(end: Day, next: Day): void {
    for (const issue of sideIssues)
      if (happens(0.45, this.#chance)) this.#shift(issue, between(end + 3, next - 15, this.#chance))
    if (happens(0.8, this.#chance))
      for (const gift of this.#gifts.give(between(end + 2, next - 12, this.#chance))) this.#tell(gift)
    if (next - end > 70 && happens(0.4, this.#chance))
      this.#rumour(between(end + 40, next - 25, this.#chance))
  }

  #shift(issue: string, on: Day): void {
    const sides = this.#sides()
    const before = this.#stances.get(`${sides[0].code} ${issue}`)
    if (before && on - before.on < 30) return
    // Most words on an issue are a turn, the others say it again.
    const isFor = before
      ? (before.stance === 'for') !== happens(0.75, this.#chance)
      : happens(0.5, this.#chance)
    this.#tell(this.#stance(sides, { issue, stance: isFor ? 'for' : 'against', on }))
  }

  #rumour(on: Day): void {
    const talk = this.#talkOf(this.#story.sides)
    this.#tell(talk({ status: 'held', on, manner: 'rumoured' }))
    if (happens(0.5, this.#chance))
      this.#tell(talk({ status: 'held', on: on + between(1, 3, this.#chance), manner: 'denied' }))
  }

  #sides(): Sides {
    const [first, second] = this.#story.sides
    return happens(0.5, this.#chance) ? [first, second] : [second, first]
  }

  #talkOf(sides: Sides): (state: TalkState) => TalkFact {
    const talk = this.#numbers.talk()
    const place = pick(places, this.#chance)
    return ({ by: [subject, other] = sides, when = null, manner = 'told', ...state }) => ({
      ...state,
      id: this.#numbers.fact(),
      kind: 'talk',
      talk,
      when,
      place,
      manner,
      subject: subject.code,
      other: other.code,
    })
  }

  #stance([subject, other]: Sides, stand: Pick<StanceFact, 'issue' | 'stance' | 'on'>): StanceFact {
    const id = this.#numbers.fact()
    const fact: StanceFact = { ...stand, id, kind: 'stance', subject: subject.code, other: other.code }
    this.#stances.set(`${subject.code} ${stand.issue}`, fact)
    return fact
  }

  #tell(...facts: readonly Fact[]): void {
    this.#episodes.push({ story: this.#story.number, facts })
  }
}

/** The day on which an episode happens. */
export function firstDay({ facts }: Episode): Day {
  return Math.min(...facts.map(({ on }) => on))
}
