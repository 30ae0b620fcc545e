import type { Claim } from '../../../model/claim.ts'
import type { DayRange } from '../../day-range.ts'
import { type Account, Event } from './account.ts'
import type { EventKind } from './event-kind.ts'

/** A span over more months than these is looked up by its name alone. */
const mostMonths = 26

/** Days after a span in which another account may name the event's day otherwise. */
const nearDays = 14

/** Finds the events that an account may tell of without going through all: by name and month. */
export class EventIndex<Kind extends Claim, Status extends string> {
  readonly #kind: EventKind<Kind, Status>
  readonly #byKey = new Map<string, Set<Event<Kind, Status>>>()

  constructor(kind: EventKind<Kind, Status>) {
    this.#kind = kind
  }

  /** Events that share a name and a month with the account, in the order in which they began. */
  candidates(account: Account<Kind, Status>): Iterable<Event<Kind, Status>> {
    const found = new Set<Event<Kind, Status>>()
    for (const key of this.#keysOf(account, this.#kind.followDays))
      for (const event of this.#byKey.get(key) ?? []) found.add(event)
    return found
  }

  /** Adds the account to an event, which it gives back. */
  join(event: Event<Kind, Status>, account: Account<Kind, Status>): Event<Kind, Status> {
    event.add(account, this.#kind.keysOf(account.witness.claim).join('|'))
    for (const key of this.#keysOf(account, 0)) {
      const events = this.#byKey.get(key) ?? new Set()
      this.#byKey.set(key, events.add(event))
    }
    return event
  }

  /** Begins an event with the account and gives it back. */
  begin(account: Account<Kind, Status>): Event<Kind, Status> {
    const event = new Event<Kind, Status>()
    return this.join(event, account)
  }

  #keysOf({ witness, when }: Account<Kind, Status>, reach: number): readonly string[] {
    const { told, evidence, claim } = witness
    const tellings = told ? monthsOf(widened(told, reach)) : [evidence.article]
    const days = when ? monthsOf(widened(when, Math.min(reach, nearDays))) : []
    const months = [...new Set([...tellings, ...days])]
    return this.#kind.keysOf(claim).flatMap((key) => months.map((month) => `${key} ${month}`))
  }
}

/** The span with as many days before and after it, after it no fewer than in which an account may name another day. */
function widened({ from, to }: DayRange, days: number): DayRange {
  if (days === 0) return { from, to }
  return { from: from && movedBy(from, -days), to: to && movedBy(to, Math.max(days, nearDays)) }
}

function movedBy(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The months that a span touches, such as `2023-12`; `wide` where they are too many. */
function monthsOf({ from, to }: DayRange): readonly string[] {
  if (from === null || to === null) return ['wide']
  const [first, last] = [monthNumber(from), monthNumber(to)]
  if (last - first > mostMonths) return ['wide']
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
