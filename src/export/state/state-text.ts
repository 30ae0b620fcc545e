import type { ReviewedState } from '../../record/corrections/reviewed-state.ts'
import { agreementLines } from './agreement-lines.ts'
import { contradictionLines } from './contradiction-lines.ts'
import { matrixLines } from './matrix-lines.ts'
import { moneyLines } from './money-lines.ts'
import { rejectedLines } from './rejected-lines.ts'
import { shiftLines } from './shift-lines.ts'
import { talkLines } from './talk-lines.ts'
import { waitingLines } from './waiting-lines.ts'

/** A part of the text: its heading, and the lines under it for a state. */
interface Section {
  readonly heading: string
  readonly linesOf: (state: ReviewedState) => readonly string[]
}

/** In the order in which they are read; what has no lines is left out. */
const sections: readonly Section[] = [
  { heading: 'Where they stand', linesOf: matrixLines },
  { heading: 'What is ahead', linesOf: talkLines },
  { heading: 'What moved', linesOf: shiftLines },
  { heading: 'What is agreed', linesOf: agreementLines },
  { heading: 'Who waits for whom', linesOf: waitingLines },
  { heading: 'What is given', linesOf: moneyLines },
  { heading: 'What does not go together', linesOf: contradictionLines },
  { heading: 'What was rejected', linesOf: rejectedLines },
]

/** A state for the terminal: compact, with the words behind what moved; JSON has all of it. */
export function writeStateText(state: ReviewedState): string {
  const parts = sections.map(({ heading, linesOf }) => ({ heading, lines: linesOf(state) }))
  const told = parts.filter(({ lines }) => lines.length > 0)
  const blocks = told.map(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)])
  return `${[[titleOf(state)], ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function titleOf({ asOf, known: { articles, undated }, unplaced }: ReviewedState): string {
  const out =
    unplaced.length === 0 ? '' : `; ${unplaced.length} left out, as nothing tells when they were out`
  const many = `${articles} ${articles === 1 ? 'article' : 'articles'}`
  const always = undated === 0 ? '' : `, ${undated} of them without a day`
  return `The state as of ${asOf ?? 'any day'}, by ${many}${always}${out}`
}
