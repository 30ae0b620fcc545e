import type { CommitmentTelling } from '../../../record/brief/telling.ts'
import type { BriefBase, Templates } from '../brief-words.ts'
import { sumWords } from '../sum-words.ts'
import { by, isPlural, partsInEn, reserve, sources } from './grammar.ts'
import { sumsEn } from './terms.ts'

const givings: Readonly<Record<CommitmentTelling['status'], readonly [one: string, many: string]>> = {
  promised: ['promises', 'promise'],
  announced: ['announces', 'announce'],
  committed: ['commits itself to', 'commit themselves to'],
  delivered: ['has delivered', 'have delivered'],
}

const gifts: Readonly<Record<CommitmentTelling['what'], string>> = {
  military: 'military aid',
  financial: 'financial aid',
  humanitarian: 'humanitarian aid',
  total: 'aid of all kinds',
}

/** What English says of what is given. */
export function moneyEn(base: BriefBase): Pick<Templates, 'commitment' | 'total' | 'slip'> {
  const { on, printed } = partsInEn(base)
  return {
    commitment(tells, { names, citations }) {
      const { phrase } = names.party(tells.giver)
      const receiver = tells.receiver === null ? '' : ` to ${names.party(tells.receiver).phrase}`
      const given = [
        ...(tells.amount === null ? [] : [sumWords(tells.amount, sumsEn)]),
        ...tells.items.slice(0, 1).map(printed),
        ...tells.periods.slice(0, 2).map(on),
      ]
      const what = given.length === 0 ? '' : `: ${given.join(', ')}`
      const tail = `${by(citations)}${tells.certainty === 'rumoured' ? reserve : ''}${tells.certainty === 'planned' ? ' (planned)' : ''}. ${sources(tells.origins)}`
      if (tells.isRunningTotal)
        return `Total told so far, which is part of no sum: ${[`from ${phrase}${receiver}`, ...given].join(', ')}, ${tail}`
      return `${phrase} ${givings[tells.status][isPlural(phrase) ? 1 : 0]} ${gifts[tells.what]}${receiver}${what}, ${tail}`
    },
    total({ giver, receiver, amount, packages }, { names }) {
      const parts = packages === 1 ? 'in one announcement' : `the sum of ${packages} separate announcements`
      return `From ${names.party(giver).phrase}${receiver === null ? '' : ` to ${names.party(receiver).phrase}`}: ${sumWords(amount, sumsEn)}, ${parts}.`
    },
    slip({ giver, receiver, kept, doubtful }, { names, citations }) {
      const whose = `from ${names.party(giver).phrase}${receiver === null ? '' : ` to ${names.party(receiver).phrase}`}`
      return `A sum ${whose} is told at two scales: ${sumWords(kept, sumsEn)} and ${sumWords(doubtful, sumsEn)} (not counted), ${by(citations)}.`
    },
  }
}
