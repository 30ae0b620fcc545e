import { type Chance, shuffled } from '../../train/network/random.ts'
import { type Body, hasPast, type Paragraph, type Stock, writeArticle, writeOtherArticle } from './article.ts'
import { inventedCast, knownCast, type Party } from './cast.ts'
import { between, happens, pick } from './draw.ts'
import type { Day, Episode, Fact } from './fact.ts'
import { dayNumber } from './french.ts'
import type { Grammar } from './grammar.ts'
import { Numbers } from './numbers.ts'
import { type Outlet, outlets } from './outlets.ts'
import { peopleOf } from './people.ts'
import { reprint } from './reprint.ts'
import { firstDay, type Story, StoryTeller } from './story.ts'

/** An article before it is printed. */
export interface Draft {
  readonly body: Body
  readonly published: Day
  readonly outlet: Outlet
  /** The agency whose text it is. */
  readonly credit: string | null
  /** Place of the draft that it reprints among all drafts; its own where it reprints none. */
  readonly family: number
}

/** Of all articles so many reprint another. */
const reprintedShare = 0.14
/** About so many articles tell one episode, and a negotiation has about so many episodes at least. */
const [tellings, episodesOfStory] = [4, 40]
/** No episode is told by fewer articles: what one article tells in one sentence is a test of the reading. */
const leastTellings = 2
const firstDayOfAll = dayNumber('2014-02-01')

/** An episode, with what happened before it in its story. */
interface Scene {
  readonly episode: Episode
  readonly earlier: readonly Episode[]
  readonly story: Story
}

/** Drafts all articles: first the stories, then who tells them, then everything else. */
export class DraftMaker {
  readonly #chance: Chance
  readonly #cast: readonly Party[]
  readonly #stock: Stock
  readonly #drafts: Draft[] = []
  readonly #facts: Fact[] = []
  #lastDay: Day = firstDayOfAll

  constructor(chance: Chance, grammar: Grammar) {
    this.#chance = chance
    this.#cast = [...knownCast(), ...inventedCast()]
    this.#stock = {
      grammar,
      parties: new Map(this.#cast.map((party) => [party.code, party])),
      speakers: new Map(this.#cast.map((party) => [party.code, peopleOf(party, chance)])),
    }
  }

  /** So many articles, of which the share tells of negotiations and is no reprint. */
  draft(articles: number, share: number): readonly Draft[] {
    const told = Math.round(articles * share)
    const reprinted = Math.round(articles * reprintedShare)
    this.#tellStories(told)
    for (let other = articles - told - reprinted; other > 0; other--) this.#draftOther()
    for (let copy = reprinted; copy > 0; copy--) this.#draftReprint()
    return this.#drafts
  }

  facts(): readonly Fact[] {
    return this.#facts
  }

  #tellStories(articles: number): void {
    const sides = shuffled(
      this.#cast.filter(({ part }) => part === 'side'),
      this.#chance,
    )
    const episodes = Math.max(1, Math.round(articles / tellings))
    const many = Math.max(2, Math.min(Math.floor(sides.length / 2), Math.round(episodes / episodesOfStory)))
    const numbers = new Numbers()
    const each = Math.round(episodes / many)
    const all = Array.from({ length: many }, (_, number) =>
      this.#tellStory(this.#storyOf(number, sides), numbers, each),
    ).flat()
    const told = all.map((scene) => ({ ...scene, left: leastTellings }))
    for (let left = articles - leastTellings * told.length; left > 0; left--) pick(told, this.#chance).left++
    for (const { left, ...scene } of told)
      for (let telling = 0; telling < left; telling++) this.#draftTelling(scene, telling)
  }

  #storyOf(number: number, sides: readonly Party[]): Story {
    const [first, second] = sides.slice(2 * number, 2 * number + 2)
    if (!(first && second)) throw new Error('too few parties for so many stories')
    const of = (...parts: readonly Party['part'][]): Party => {
      return pick(
        this.#cast.filter(({ part }) => parts.includes(part)),
        this.#chance,
      )
    }
    return { number, sides: [first, second], host: of('third', 'host'), giver: of('third') }
  }

  #tellStory(story: Story, numbers: Numbers, episodes: number): readonly Scene[] {
    const teller = new StoryTeller(story, this.#chance, numbers)
    const told = teller.tell(firstDayOfAll + this.#chance.below(60), episodes)
    for (const { facts } of told) this.#facts.push(...facts)
    const last = told.at(-1)
    if (last) this.#lastDay = Math.max(this.#lastDay, firstDay(last) + 2)
    return told.map((episode, place) => ({ episode, earlier: told.slice(0, place), story }))
  }

  #draftTelling({ episode, earlier, story }: Scene, telling: number): void {
    const chance = this.#chance
    const on = Math.max(...episode.facts.map((fact) => fact.on))
    const published = on + (telling === 0 ? chance.below(2) : pick([0, 0, 0, 1, 1, 2], chance))
    const outlet = pick(outlets, chance)
    const isWhole = telling === 0 || happens(0.7, chance)
    const chosen = shuffled(
      isWhole ? episode.facts : episode.facts.slice(chance.below(episode.facts.length)),
      chance,
    )
    const facts = telling === 0 ? chosen : chosen.map((fact) => conflicting(fact, chance))
    const body = writeArticle(
      {
        published,
        facts,
        before: this.#before(earlier, published),
        host: story.host,
        isWire: outlet.kind === 'agency',
      },
      this.#stock,
      chance,
    )
    this.#add({ body, published, outlet, credit: outlet.kind === 'agency' ? outlet.name : null })
  }

  /** What an article recalls: facts that lie back so far that nobody takes them for news. */
  #before(earlier: readonly Episode[], published: Day): readonly Fact[] {
    const past = earlier
      .slice(-12)
      .flatMap(({ facts }) =>
        facts.filter((fact) => hasPast(fact, this.#stock.grammar) && fact.on <= published - 10),
      )
    if (past.length === 0 || happens(0.4, this.#chance)) return []
    return [
      ...new Set([
        pick(past, this.#chance),
        ...(happens(0.25, this.#chance) ? [pick(past, this.#chance)] : []),
      ]),
    ]
  }

  #draftOther(): void {
    const published = between(firstDayOfAll, this.#lastDay, this.#chance)
    this.#add({
      body: writeOtherArticle(published, this.#stock.grammar, this.#chance),
      published,
      outlet: pick(outlets, this.#chance),
      credit: null,
    })
  }

  #draftReprint(): void {
    const chance = this.#chance
    const originals = this.#drafts.length
    // Some texts are reprinted often, most never.
    const place = Math.floor(chance.next() ** 2 * originals)
    const drawn = this.#drafts[place]
    const family = drawn?.family ?? 0
    const original = this.#drafts[family]
    if (original === undefined) return
    const addition: Paragraph = pick(
      writeOtherArticle(original.published, this.#stock.grammar, chance).paragraphs,
      chance,
    )
    const outlet = pick(
      outlets.filter(({ kind, name }) => kind === 'newspaper' && name !== original.outlet.name),
      chance,
    )
    const credit = original.outlet.kind === 'agency' ? original.outlet.name : null
    this.#add(
      {
        body: reprint(original.body, addition, chance),
        published: original.published + chance.below(3),
        outlet,
        credit,
      },
      family,
    )
  }

  #add(draft: Omit<Draft, 'family'>, family = this.#drafts.length): void {
    this.#drafts.push({ ...draft, family })
  }
}

/** Some reports have another day, or take millions for thousand millions. */
function conflicting(fact: Fact, chance: Chance): Fact {
  if (fact.kind === 'talk' && fact.status === 'scheduled' && fact.when !== null && happens(0.12, chance)) {
    const when = fact.when + pick([-2, -1, 1, 2, 3], chance)
    return { ...fact, when }
  }
  if (fact.kind === 'sum' && fact.status === 'announced' && fact.value < 1e9 && happens(0.04, chance))
    return { ...fact, value: fact.value * 1000 }
  return fact
}
