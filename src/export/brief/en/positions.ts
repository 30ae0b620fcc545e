import type { BriefBase, Templates } from '../brief-words.ts'
import { about, by, isPlural, list, partsInEn, reserve, sources, stances, waits } from './grammar.ts'

/** What English says of stands, shifts, conditions and what does not go together of them. */
export function positionsEn(
  base: BriefBase,
): Pick<Templates, 'stand' | 'shift' | 'clash' | 'condition' | 'deadlock'> {
  const { on, since, printed, quote } = partsInEn(base)
  return {
    stand(tells, { names, citations }) {
      const { phrase } = names.party(tells.party)
      const [are, own] = isPlural(phrase) ? ['are', 'their'] : ['is', 'its']
      const voices = {
        own: `by ${own} own words`,
        other: by(citations),
        article: 'by the articles’ own words',
      }
      const from = tells.since === null ? '' : ` ${since(tells.since)}`
      return `${names.issue(tells.issue)}: ${phrase} ${are} ${stances[tells.stance]}${about(tells.about, tells.party, names)}${from}, ${voices[tells.voice]}${tells.rumoured ? reserve : ''}. ${sources(tells.origins)}`
    },
    shift(tells, { names, citations }) {
      const { phrase } = names.party(tells.party)
      const doubt =
        tells.order === 'likely' ? ', if these words did come after: their days do not make it certain' : ''
      return `${names.issue(tells.issue)}: ${phrase} ${isPlural(phrase) ? 'move' : 'moves'} from ${quote(stances[tells.from])} to ${quote(stances[tells.to])}${about(tells.about, tells.party, names)} ${on(tells.on)}, ${by(citations.slice(-1))}${tells.rumoured ? reserve : ''}${doubt}.`
    },
    clash({ reason, party, issue, about: subjects, on: day, stances: told }, { names, citations }) {
      const { phrase } = names.party(party)
      const what = list(told.map((stance) => quote(stances[stance])))
      const why = {
        'same-day': `${what} on one day for ${phrase}`,
        voices: `others say otherwise than the own words of ${phrase} (${what})`,
        wavering: `${phrase} ${isPlural(phrase) ? 'waver' : 'wavers'} there and back within days (${what})`,
      }
      return `${names.issue(issue)}: ${why[reason]}${about(subjects, party, names)}, ${on(day)}, ${by(citations)}.`
    },
    condition(tells, { names, citations }) {
      const { phrase } = names.party(tells.party)
      const words = tells.requires === null ? '' : `: ${printed(tells.requires)}`
      return `${names.issue(tells.gates)}: ${phrase} ${waits(phrase)} ${names.party(tells.of).phrase} first${words}, ${by(citations)}. ${sources(tells.origins)}`
    },
    deadlock({ parties }, { names }) {
      const phrases = parties.map((code) => names.party(code).phrase)
      const first = phrases[0] ?? ''
      const chain = [...phrases.slice(1), first]
        .map((phrase, place) => `${waits(phrases[place] ?? '')} ${phrase}`)
        .join(', which ')
      return `Ring of waiting: ${first} ${chain}.`
    },
  }
}
