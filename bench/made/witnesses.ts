import type { Evidence } from '../../src/record/state/evidence.ts'
import type { State } from '../../src/record/state/state.ts'
import type { Fact } from './fact.ts'
import type { TrueArticle, Truth } from './truth.ts'

/** What a comparison looks at. */
export interface Look {
  readonly asOf: string
  readonly witnesses: Witnesses
}

/** Leads the evidence of a state back to the facts that its words tell. */
export class Witnesses {
  readonly #articles: ReadonlyMap<string, TrueArticle>
  readonly #facts: ReadonlyMap<number, Fact>

  constructor(truth: Truth, state: State) {
    this.#facts = new Map(truth.facts.map((fact) => [fact.id, fact]))
    this.#articles = new Map(
      state.articles.flatMap(({ id, source }) => {
        const article = truth.articles[numberOf(source) - 1]
        return article ? [[id, article] as const] : []
      }),
    )
  }

  /** The article of the corpus that a state knows by this id. */
  article(id: string): TrueArticle | undefined {
    return this.#articles.get(id)
  }

  /** The facts that the paragraph around the words tells; none where the words tell of nothing that is known. */
  facts({ article, quote }: Evidence): readonly Fact[] {
    const tells = this.#articles.get(article)?.tells ?? []
    return tells
      .filter(({ words }) => words.includes(quote))
      .flatMap(({ fact }) => this.#facts.get(fact) ?? [])
  }
}

/** `…/articles.jsonl#17` is article 17. */
function numberOf(source: string): number {
  return Number(source.slice(source.lastIndexOf('#') + 1))
}

/** A line on something that was found, with its words. */
export function quoted(name: string, evidence: readonly Evidence[]): string {
  const words = evidence
    .slice(0, 3)
    .map(({ quote, dated }) => `“${quote}” (${dated?.on ?? 'undated'}, ${dated?.by ?? '-'})`)
  return `${name}: ${words.join(' / ')}`
}
