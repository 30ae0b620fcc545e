import type { TalkTelling } from '../../../record/brief/telling.ts'
import { clip } from '../../clip.ts'
import type { BriefBase, Templates } from '../brief-words.ts'
import { sumWords } from '../sum-words.ts'
import { between, by, list, partsInEn, reserve, sources } from './grammar.ts'
import { actsEn, sumsEn } from './terms.ts'

const talkStates: Readonly<Record<TalkTelling['status'], string>> = {
  sought: 'sought',
  scheduled: 'scheduled',
  ongoing: 'going on',
  held: 'held',
  stalled: 'stalled',
  refused: 'refused',
  cancelled: 'cancelled',
  denied: 'denied',
}

const levels = {
  heads: 'at the summit',
  ministers: 'ministers',
  envoys: 'envoys',
  lawmakers: 'lawmakers',
  experts: 'experts',
} as const

const formats: Readonly<Record<string, string>> = {
  bilateral: 'bilateral',
  trilateral: 'trilateral',
  multilateral: 'multilateral',
  indirect: 'indirect',
  phone: 'by telephone',
  video: 'by video',
  'one-to-one': 'one to one',
  visit: 'visit',
  summit: 'summit',
}

const agreementStates = {
  negotiating: 'Agreement under negotiation',
  agreed: 'Agreement reached',
  signed: 'Agreement signed',
  'in-force': 'Agreement in force',
  broken: 'Agreement broken',
  denied: 'Agreement denied',
} as const

/** What English says of talks, agreements and measures. */
export function eventsEn(base: BriefBase): Pick<Templates, 'talk' | 'agreement' | 'measure' | 'conflict'> {
  const { on, printed, days } = partsInEn(base)
  return {
    talk(tells, { names, citations }) {
      const { parties, status, mediator, level, format, place, earlier } = tells
      const how = [
        level && levels[level],
        format && (formats[format] ?? printed(format)),
        place && clip(place, 80),
      ].filter((part) => part !== null)
      const details = how.length === 0 ? '' : ` (${how.join('; ')})`
      const through = mediator === null ? '' : `, through ${names.party(mediator).phrase}`
      const before = earlier.map(
        (one) => `${talkStates[one.status]}${one.since === null ? '' : ` ${on(one.since)}`}`,
      )
      const history = before.length === 0 ? '' : `; before that ${list(before)}`
      const overdue = tells.isOverdue ? ' None of the articles says what became of it.' : ''
      return `Talks ${talkStates[status]} ${between(parties, names)}${days(tells.days, tells.daysConflict)}${details}${through}, ${by(citations)}${tells.rumoured ? reserve : ''}${history}.${overdue} ${sources(tells.origins)}`
    },
    agreement(tells, { names, citations }) {
      const called = tells.instruments.slice(0, 3).map(printed).join(', ')
      return `${agreementStates[tells.status]} ${between(tells.parties, names)}${days(tells.days, tells.daysConflict)}: ${called}, ${by(citations)}${tells.rumoured ? reserve : ''}. ${sources(tells.origins)}`
    },
    measure(tells, { names, citations }) {
      const target = tells.target === null ? '' : ` towards ${names.party(tells.target).phrase}`
      const counted = tells.quantities.map((one) => sumWords(one, sumsEn)).join(', ')
      const denied = tells.status === 'denied' ? ' (denied)' : ''
      return `${actsEn[tells.act] ?? tells.act}: ${names.party(tells.actor).phrase}${target}${counted === '' ? '' : ` (${counted})`}${denied}${days(tells.days, tells.daysConflict)}, ${by(citations)}${tells.rumoured ? reserve : ''}. ${sources(tells.origins)}`
    },
    conflict({ event, over, parties, days: told }, { names, citations }) {
      const what = { talk: 'Talks', agreement: 'Agreement', measure: 'Measure' }[event]
      const how = over === 'denial' ? 'told and denied' : `the days differ, ${told.map(on).join(' or ')}`
      return `${what} ${between(parties, names)}: ${how}, ${by(citations)}.`
    },
  }
}
