import type { CommitmentTelling } from '../../../record/brief/telling.ts'
import type { BriefBase, Templates } from '../brief-words.ts'
import { sumWords } from '../sum-words.ts'
import { by, hard, isPlural, of, partsInFr, reserve, sources, to } from './grammar.ts'
import { sumsFr } from './terms.ts'

const givings: Readonly<Record<CommitmentTelling['status'], readonly [one: string, many: string]>> = {
  promised: ['promet', 'promettent'],
  announced: ['annonce', 'annoncent'],
  committed: ['s’engage à fournir', 's’engagent à fournir'],
  delivered: ['a livré', 'ont livré'],
}

const gifts: Readonly<Record<CommitmentTelling['what'], string>> = {
  military: 'une aide militaire',
  financial: 'une aide financière',
  humanitarian: 'une aide humanitaire',
  total: 'une aide de toutes sortes',
}

/** What French says of what is given. */
export function moneyFr(base: BriefBase): Pick<Templates, 'commitment' | 'total' | 'slip'> {
  const { on, printed } = partsInFr(base)
  return {
    commitment(tells, { names, citations }) {
      const { phrase } = names.party(tells.giver)
      const receiver = tells.receiver === null ? '' : ` ${to(names.party(tells.receiver).phrase)}`
      const given = [
        ...(tells.amount === null ? [] : [sumWords(tells.amount, sumsFr)]),
        ...tells.items.slice(0, 1).map(printed),
        ...tells.periods.slice(0, 2).map(on),
      ]
      const what = given.length === 0 ? '' : `${hard}: ${given.join(', ')}`
      const tail = `${by(citations)}${tells.certainty === 'rumoured' ? reserve : ''}${tells.certainty === 'planned' ? ' (prévu)' : ''}. ${sources(tells.origins)}`
      if (tells.isRunningTotal)
        return `Total dit à ce jour, qui n’entre dans aucune somme${hard}: ${[`${of(phrase)}${receiver}`, ...given].join(', ')}, ${tail}`
      return `${phrase} ${givings[tells.status][isPlural(phrase) ? 1 : 0]}${receiver} ${gifts[tells.what]}${what}, ${tail}`
    },
    total({ giver, receiver, amount, packages }, { names }) {
      const parts = packages === 1 ? 'en une annonce' : `somme de ${packages}${hard}annonces distinctes`
      return `${of(names.party(giver).phrase)}${receiver === null ? '' : ` ${to(names.party(receiver).phrase)}`}${hard}: ${sumWords(amount, sumsFr)}, ${parts}.`
    },
    slip({ giver, receiver, kept, doubtful }, { names, citations }) {
      const whose = `${of(names.party(giver).phrase)}${receiver === null ? '' : ` ${to(names.party(receiver).phrase)}`}`
      return `Une somme ${whose} est dite à deux échelles${hard}: ${sumWords(kept, sumsFr)} et ${sumWords(doubtful, sumsFr)} (non comptée), ${by(citations)}.`
    },
  }
}
