import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnosticLine } from './diagnostic-line.ts'
import type { Lines } from './lines.ts'
import type { Progress } from './progress.ts'

/** What a build says to the person beside it, on standard error. */
export interface Talk {
  /** What one may do without. */
  say(line: string): Promise<void>
  /** A document that could not be read; from a certain number on they are only counted. */
  complain(diagnostic: Diagnostic): Promise<void>
}

export interface TalkOptions {
  readonly lines: Lines
  readonly progress: Progress
  readonly quiet: boolean
}

/** More would drown the rest; all are in the record. */
const mostComplaints = 20

export function talkOn({ lines, progress, quiet }: TalkOptions): Talk {
  let complaints = 0
  return {
    async say(line) {
      if (quiet) return
      progress.clear()
      await lines.write(line)
    },
    async complain(diagnostic) {
      complaints++
      if (complaints > mostComplaints + 1) return
      progress.clear()
      await lines.write(
        complaints > mostComplaints
          ? 'error: more could not be read; the record lists them all'
          : diagnosticLine(diagnostic),
      )
    },
  }
}
