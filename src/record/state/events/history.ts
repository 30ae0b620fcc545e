import type { Claim } from '../../../model/claim.ts'
import { Tally } from '../../tally.ts'
import { byDays, overlap, widthOf } from '../day-span.ts'
import { groupBy } from '../group-by.ts'
import { countOrigins, type OriginOf } from '../origins.ts'
import type { Account, Event } from './account.ts'
import type { EventKind } from './event-kind.ts'
import type { EventEvidence, EventHistory } from './state-event.ts'

interface Telling<Kind extends Claim, Status extends string> {
  readonly kind: EventKind<Kind, Status>
  readonly originOf: OriginOf
  /** States after which nothing that is told changes the event. */
  readonly final: ReadonlySet<Status>
}

/** What an event's accounts say of its states and days. */
export function historyOf<Kind extends Claim, Status extends string>(
  { accounts }: Event<Kind, Status>,
  { kind, originOf, final }: Telling<Kind, Status>,
): EventHistory<Status> {
  const words = (some: readonly Account<Kind, Status>[]) => some.map((account) => wordsOf(account, kind))
  const states = [...groupBy(accounts, ({ status }) => status)].map(([status, told]) => ({
    status,
    since: told.find(({ witness }) => witness.evidence.dated !== null)?.witness.evidence.dated?.on ?? null,
    origins: countOrigins(words(told), originOf),
    evidence: words(told),
  }))
  const status = presentStatus(firstTellings(accounts, originOf), kind, final)
  return {
    status,
    days: daysOf(accounts, kind, status),
    daysConflict: [...groupBy(accounts, (account) => account.status).values()].some(conflict),
    rumoured: isRumour(accounts.map(({ witness }) => witness.claim.certainty)),
    origins: countOrigins(words(accounts), originOf),
    states,
  }
}

/** Whether nothing but rumours tells of it; that somebody denies it makes it no surer. */
function isRumour(certainties: readonly Claim['certainty'][]): boolean {
  const told = certainties.filter((certainty) => certainty !== 'denied')
  return told.length > 0 && told.every((certainty) => certainty === 'rumoured')
}

function wordsOf<Kind extends Claim, Status extends string>(
  { witness }: Account<Kind, Status>,
  kind: EventKind<Kind, Status>,
): EventEvidence {
  return { ...witness.evidence, when: kind.whenOf(witness.claim) }
}

/** Accounts without those that a reprint tells again: a proposal that is printed again after its refusal is not made anew. */
function firstTellings<Kind extends Claim, Status extends string>(
  accounts: readonly Account<Kind, Status>[],
  originOf: OriginOf,
): readonly Account<Kind, Status>[] {
  const firsts = new Map<string, string>()
  return accounts.filter(({ status, witness: { evidence } }) => {
    const name = `${status} ${originOf(evidence.article)}`
    const first = firsts.get(name) ?? evidence.article
    firsts.set(name, first)
    return first === evidence.article
  })
}

/** What is final stays; else what was told last counts, of one telling the furthest; a denial only where nothing else is told. */
function presentStatus<Kind extends Claim, Status extends string>(
  accounts: readonly Account<Kind, Status>[],
  { stages }: EventKind<Kind, Status>,
  final: ReadonlySet<Status>,
): Status {
  const told = accounts.map(({ status }) => status)
  const over = told.filter((status) => final.has(status))
  const stage = (status: Status): number => stages[status]
  if (over.length > 0) return over.reduce((best, status) => (stage(status) > stage(best) ? status : best))
  const last =
    accounts
      .map(({ witness }) => witness.told)
      .sort(byDays)
      .at(-1) ?? null
  const latest = accounts.filter(({ witness, status }) => {
    return stage(status) > 0 && (last === null || (witness.told !== null && overlap(witness.told, last)))
  })
  const rest = latest.length > 0 ? latest : accounts.filter(({ status }) => stage(status) > 0)
  return (rest.length > 0 ? rest : accounts)
    .map(({ status }) => status)
    .reduce((best, status) => (stage(status) > stage(best) ? status : best))
}

function daysOf<Kind extends Claim, Status extends string>(
  accounts: readonly Account<Kind, Status>[],
  { whenOf }: EventKind<Kind, Status>,
  present: Status,
): readonly string[] {
  const [ofPresent, others] = [new Tally<string>(), new Tally<string>()]
  for (const { witness, status, when } of accounts) {
    const day = when === null ? null : whenOf(witness.claim)
    if (day !== null) (status === present ? ofPresent : others).add(day)
  }
  return [...new Set([...ofPresent.values(), ...others.values()])]
}

/** Days of one state that don't overlap; only such as are told to the month or closer. */
function conflict<Kind extends Claim, Status extends string>(
  accounts: readonly Account<Kind, Status>[],
): boolean {
  const spans = accounts.flatMap(({ when }) => (when && widthOf(when) <= 31 ? [when] : []))
  const starts = spans.map(({ from }) => from ?? '').sort()
  const ends = spans.map(({ to }) => to ?? '').sort()
  return (starts.at(-1) ?? '') > (ends[0] ?? '~')
}
