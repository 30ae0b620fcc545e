import type { Chance } from '../../train/network/random.ts'
import { between, happens, pick } from './draw.ts'
import type { Day, SumFact } from './fact.ts'
import { yearOf } from './french.ts'
import type { Numbers } from './numbers.ts'

const purposes = ['militaire', 'humanitaire', 'financière'] as const

type Base = Pick<SumFact, 'subject' | 'other' | 'unit' | 'purpose' | 'year'>

/** What one party gives another: packages, their delivery, running totals and rumours, no two of one amount. */
export class Gifts {
  readonly #parties: Pick<SumFact, 'subject' | 'other'>
  readonly #chance: Chance
  readonly #numbers: Numbers
  readonly #unit: SumFact['unit']
  readonly #values = new Set<number>()
  /** Told in running totals: what was given before the corpus begins, and since. */
  #given: number

  constructor(parties: Pick<SumFact, 'subject' | 'other'>, chance: Chance, numbers: Numbers) {
    this.#parties = parties
    this.#chance = chance
    this.#numbers = numbers
    this.#unit = pick(['EUR', 'USD'] as const, chance)
    this.#given = between(2, 9, chance) * 50e6
  }

  /** A package that is announced on the day, and what is told of it later. */
  give(day: Day): readonly SumFact[] {
    const chance = this.#chance
    const base: Base = { ...this.#parties, unit: this.#unit, purpose: pick(purposes, chance), year: 0 }
    const announced = this.#fact(base, { value: this.#newValue(), on: day, status: 'announced' })
    this.#given += announced.value
    const delivered = {
      ...announced,
      id: this.#numbers.fact(),
      on: day + between(5, 40, chance),
      status: 'delivered',
    } as const
    return [
      announced,
      ...(happens(0.35, chance) ? [delivered] : []),
      ...(happens(0.4, chance) ? this.#runningTotal(base, day) : []),
      ...(happens(0.2, chance)
        ? [this.#fact(base, { value: this.#newValue(), on: day + between(4, 9, chance), status: 'rumoured' })]
        : []),
    ]
  }

  #runningTotal(base: Base, day: Day): readonly SumFact[] {
    const value = this.#given
    if (this.#values.has(value)) return []
    this.#values.add(value)
    const year = yearOf(day) - between(3, 6, this.#chance)
    return [
      this.#fact({ ...base, year }, { value, on: day + between(1, 3, this.#chance), status: 'running' }),
    ]
  }

  #fact(base: Base, told: Pick<SumFact, 'value' | 'on' | 'status'>): SumFact {
    return { ...base, ...told, id: this.#numbers.fact(), kind: 'sum', sum: this.#numbers.sum() }
  }

  #newValue(): number {
    for (;;) {
      const [steps, step] = pick(
        [
          [between(2, 19, this.#chance), 5e6],
          [between(10, 90, this.#chance), 10e6],
          [between(11, 24, this.#chance), 1e8],
          [between(21, 390, this.#chance), 5e5],
        ] as const,
        this.#chance,
      )
      const value = steps * step
      if (this.#values.has(value)) continue
      this.#values.add(value)
      return value
    }
  }
}
