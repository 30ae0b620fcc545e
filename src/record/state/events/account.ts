import type { Claim } from '../../../model/claim.ts'
import type { DayRange } from '../../day-range.ts'
import type { Witness } from '../witness.ts'

/** What one claim tells of an event: in which state it was, and when it took or takes place. */
export interface Account<Kind extends Claim, Status extends string> {
  readonly witness: Witness<Kind>
  readonly status: Status
  /** Days on which it may be, cut to what the state allows: what is scheduled is not before the telling. */
  readonly when: DayRange | null
}

/** Accounts of one event. */
export class Event<Kind extends Claim, Status extends string> {
  /** In order of their telling. */
  readonly accounts: Account<Kind, Status>[] = []
  readonly #distinct = new Map<string, Account<Kind, Status>>()

  /** Adds an account; `name` is the same for claims that are alike in all but their days. */
  add(account: Account<Kind, Status>, name: string): void {
    this.accounts.push(account)
    const { status, when } = account
    const key = `${status} ${when?.from}/${when?.to} ${name}`
    if (when !== null || !this.#distinct.has(key)) this.#distinct.set(key, account)
  }

  /**
   * What a further account is compared with: of accounts that say the same, the latest, or, where they give no day, the
   * first, so that what is told day after day does not become one event for ever.
   */
  distinct(): Iterable<Account<Kind, Status>> {
    return this.#distinct.values()
  }
}
