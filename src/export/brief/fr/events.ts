import type { TalkTelling } from '../../../record/brief/telling.ts'
import { clip } from '../../clip.ts'
import type { BriefBase, Templates } from '../brief-words.ts'
import { sumWords } from '../sum-words.ts'
import { between, by, hard, list, of, partsInFr, reserve, sources, thin } from './grammar.ts'
import { actsFr, sumsFr } from './terms.ts'

const talkStates: Readonly<Record<TalkTelling['status'], string>> = {
  sought: 'souhaités',
  scheduled: 'prévus',
  ongoing: 'en cours',
  held: 'tenus',
  stalled: 'bloqués',
  refused: 'refusés',
  cancelled: 'annulés',
  denied: 'démentis',
}

const levels = {
  heads: 'au sommet',
  ministers: 'ministres',
  envoys: 'émissaires',
  lawmakers: 'parlementaires',
  experts: 'experts',
} as const

const formats: Readonly<Record<string, string>> = {
  bilateral: 'à deux',
  trilateral: 'à trois',
  multilateral: 'à plusieurs',
  indirect: 'indirects',
  phone: 'par téléphone',
  video: 'par visioconférence',
  'one-to-one': 'en tête à tête',
  visit: 'visite',
  summit: 'sommet',
}

const agreementStates = {
  negotiating: 'Accord en négociation',
  agreed: 'Accord conclu',
  signed: 'Accord signé',
  'in-force': 'Accord en vigueur',
  broken: 'Accord rompu',
  denied: 'Accord démenti',
} as const

/** What French says of talks, agreements and measures. */
export function eventsFr(base: BriefBase): Pick<Templates, 'talk' | 'agreement' | 'measure' | 'conflict'> {
  const { on, printed, days } = partsInFr(base)
  return {
    talk(tells, { names, citations }) {
      const { parties, status, mediator, level, format, place, earlier } = tells
      const how = [
        level && levels[level],
        format && (formats[format] ?? printed(format)),
        place && clip(place, 80),
      ].filter((part) => part !== null)
      const details = how.length === 0 ? '' : ` (${how.join(`${thin}; `)})`
      const through = mediator === null ? '' : `, par l’entremise ${of(names.party(mediator).phrase)}`
      const before = earlier.map(
        (one) => `${talkStates[one.status]}${one.since === null ? '' : ` ${on(one.since)}`}`,
      )
      const history = before.length === 0 ? '' : `${thin}; auparavant ${list(before)}`
      const overdue = tells.isOverdue ? ' Aucun des articles ne dit ce qu’il en est advenu.' : ''
      return `Pourparlers ${talkStates[status]} ${between(parties, names)}${days(tells.days, tells.daysConflict)}${details}${through}, ${by(citations)}${tells.rumoured ? reserve : ''}${history}.${overdue} ${sources(tells.origins)}`
    },
    agreement(tells, { names, citations }) {
      const called = tells.instruments.slice(0, 3).map(printed).join(', ')
      return `${agreementStates[tells.status]} ${between(tells.parties, names)}${days(tells.days, tells.daysConflict)}${hard}: ${called}, ${by(citations)}${tells.rumoured ? reserve : ''}. ${sources(tells.origins)}`
    },
    measure(tells, { names, citations }) {
      const target = tells.target === null ? '' : ` envers ${names.party(tells.target).phrase}`
      const counted = tells.quantities.map((one) => sumWords(one, sumsFr)).join(', ')
      const denied = tells.status === 'denied' ? ' (démenti)' : ''
      return `${actsFr[tells.act] ?? tells.act}${hard}: ${names.party(tells.actor).phrase}${target}${counted === '' ? '' : ` (${counted})`}${denied}${days(tells.days, tells.daysConflict)}, ${by(citations)}${tells.rumoured ? reserve : ''}. ${sources(tells.origins)}`
    },
    conflict({ event, over, parties, days: told }, { names, citations }) {
      const what = { talk: 'Pourparlers', agreement: 'Accord', measure: 'Mesure' }[event]
      const how = over === 'denial' ? 'dit et démenti' : `les jours divergent, ${told.map(on).join(' ou ')}`
      return `${what} ${between(parties, names)}${hard}: ${how}, ${by(citations)}.`
    },
  }
}
