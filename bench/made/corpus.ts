import { type Chance, chanceFrom } from '../../train/network/random.ts'
import { phrases } from './article.ts'
import { type Draft, DraftMaker } from './drafts.ts'
import { isoDay } from './french.ts'
import { printed } from './site-noise.ts'
import { type TrueArticle, type Truth, truthOf } from './truth.ts'

/** One line of the corpus, as `pourparlers build` takes it. */
export interface MadeRecord {
  readonly url: string
  readonly site: string
  readonly title: string
  readonly published: string
  readonly text: string
}

export interface MadeCorpus {
  readonly records: readonly MadeRecord[]
  readonly truth: Truth
}

export interface CorpusOptions {
  readonly articles: number
  readonly seed: number
  /** `read`: only phrasings that the program is known to read as they are meant; `all`: the others too. */
  readonly which: 'read' | 'all'
  /** Share of the articles that tell of negotiations, without reprints. */
  readonly told?: number
}

/** As in the foreign pages of a general newspaper, where most is about other things. */
const usualShare = 0.28

/** Makes a corpus of so many articles and what is true of it; equal options give equal bytes. */
export function makeCorpus({ articles, seed, which, told = usualShare }: CorpusOptions): MadeCorpus {
  const chance = chanceFrom(seed)
  const maker = new DraftMaker(chance, phrases(which))
  const drafts = maker.draft(articles, told)
  const order = drafts
    .map((_, place) => place)
    .sort((a, b) => (drafts[a]?.published ?? 0) - (drafts[b]?.published ?? 0) || a - b)
  const numbers = new Map(order.map((place, index) => [place, index + 1]))
  const records: MadeRecord[] = []
  const truths: TrueArticle[] = []
  for (const place of order) {
    const draft = drafts[place]
    const number = numbers.get(place) ?? 0
    if (draft === undefined) continue
    records.push(recordOf(draft, number, chance))
    const tells = draft.body.paragraphs.flatMap((paragraph) =>
      paragraph.tells.map((one) => ({ ...one, words: paragraph.text })),
    )
    truths.push({
      number,
      published: isoDay(draft.published),
      family: numbers.get(draft.family) ?? number,
      tells,
    })
  }
  return { records, truth: truthOf(seed, truths, maker.facts()) }
}

function recordOf({ body, published, outlet, credit }: Draft, number: number, chance: Chance): MadeRecord {
  const texts = body.paragraphs.map(({ text }) => text)
  return {
    url: `https://${outlet.site}/article-${number}.html`,
    site: outlet.site,
    title: body.title,
    published: isoDay(published),
    text: printed(body.title, texts, { published, outlet, credit, chance }),
  }
}
