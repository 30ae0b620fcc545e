import type { Diagnostic } from '../model/diagnostic.ts'
import type { Counts } from '../store/queries.ts'
import { eventsOf } from './build-events.ts'
import { defaultStore, exitCode } from './command.ts'
import type { Kept } from './feed-store.ts'
import type { Lines } from './lines.ts'
import { countOf, duration, type Progress, rate } from './progress.ts'
import type { Talk } from './talk.ts'
import { countEntry, describeTally, diagnosticsOf, documentsIn, emptyTally, type Tally } from './tally.ts'

/** Tells what a build has come to, to the person and to the program that asked. */
export interface BuildReport {
  /** Tells of a batch that was kept: only what is on the disk is told. */
  keep(kept: Kept): Promise<void>
  /** Tells of what is wrong with the command and not with an article. */
  mistake(diagnostic: Diagnostic): Promise<void>
  /** Sums up; returns the exit code. */
  conclude(end: BuildEnd): Promise<number>
}

export interface BuildReportOptions {
  /** Where `--json` asks for events; null where it does not. */
  readonly events: Lines | null
  readonly talk: Talk
  readonly progress: Progress
}

/** How a build has ended. */
export interface BuildEnd {
  readonly interrupted: boolean
  readonly seconds: number
  /** What the record holds now. */
  readonly record: Pick<Counts, 'articles' | 'statements'>
  /** Name of the record, as the user gave it. */
  readonly store: string
}

export function buildReport({ events, talk, progress }: BuildReportOptions): BuildReport {
  const tally = emptyTally()
  const complain = async (diagnostics: readonly Diagnostic[]): Promise<void> => {
    for (const diagnostic of diagnostics) if (diagnostic.severity === 'error') await talk.complain(diagnostic)
  }
  const tell = async (event: object): Promise<void> => events?.write(JSON.stringify(event))
  return {
    async keep(kept) {
      for (const [index, entry] of kept.entries.entries()) {
        const outcome = kept.outcomes[index]
        if (!outcome) continue
        countEntry(tally, entry, outcome)
        await complain(diagnosticsOf(entry, outcome))
      }
      if (events) for (const event of eventsOf(kept)) await tell(event)
      progress.show({ documents: documentsIn(tally), bytes: kept.bytesDone })
    },
    async mistake(diagnostic) {
      tally.unread++
      await tell({ event: 'diagnostic', ...diagnostic })
      await talk.complain(diagnostic)
    },
    async conclude(end) {
      const code = codeOf(tally, end.interrupted)
      const { articles, statements } = end.record
      await tell({ event: 'end', exitCode: code, ...tally, record: { articles, statements } })
      for (const line of summaryOf(tally, end)) await talk.say(line)
      return code
    },
  }
}

function codeOf(tally: Tally, interrupted: boolean): number {
  if (interrupted) return exitCode.interrupted
  return tally.unread > 0 ? exitCode.someUnread : exitCode.done
}

function summaryOf(tally: Tally, { interrupted, seconds, record, store }: BuildEnd): string[] {
  const pace = `${duration(seconds)}, ${rate(documentsIn(tally), seconds)} documents/s`
  const option = store === defaultStore ? '' : ` --store ${store}`
  return [
    `${describeTally(tally)} (${pace})`,
    `record: ${store}, ${countOf(record.articles, 'article')} and ${countOf(record.statements, 'statement')}`,
    interrupted ? 'interrupted; the same command goes on from here' : `next: pourparlers brief${option}`,
  ]
}
