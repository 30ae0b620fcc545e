import type { BriefBase, Templates } from '../brief-words.ts'
import {
  about,
  by,
  hard,
  head,
  isPlural,
  list,
  of,
  partsInFr,
  reserve,
  sources,
  stances,
  thin,
  waits,
} from './grammar.ts'

/** What French says of stands, shifts, conditions and what does not go together of them. */
export function positionsFr(
  base: BriefBase,
): Pick<Templates, 'stand' | 'shift' | 'clash' | 'condition' | 'deadlock'> {
  const { on, since, printed, quote } = partsInFr(base)
  return {
    stand(tells, { names, citations }) {
      const { phrase } = names.party(tells.party)
      const [are, own] = isPlural(phrase) ? ['sont', 'leurs'] : ['est', 'ses']
      const voices = {
        own: `selon ${own} propres mots`,
        other: by(citations),
        article: 'selon les articles mêmes',
      }
      const from = tells.since === null ? '' : ` ${since(tells.since)}`
      return `${head(tells.issue, names)} ${phrase} ${are} ${stances[tells.stance]}${about(tells.about, tells.party, names)}${from}, ${voices[tells.voice]}${tells.rumoured ? reserve : ''}. ${sources(tells.origins)}`
    },
    shift(tells, { names, citations }) {
      const { phrase } = names.party(tells.party)
      const moves = isPlural(phrase) ? 'passent' : 'passe'
      const doubt =
        tells.order === 'likely'
          ? `, si ces mots sont bien les derniers${thin}: leurs jours ne l’assurent pas`
          : ''
      return `${head(tells.issue, names)} ${phrase} ${moves} de ${quote(stances[tells.from])} à ${quote(stances[tells.to])}${about(tells.about, tells.party, names)} ${on(tells.on)}, ${by(citations.slice(-1))}${tells.rumoured ? reserve : ''}${doubt}.`
    },
    clash({ reason, party, issue, about: subjects, on: day, stances: told }, { names, citations }) {
      const { phrase } = names.party(party)
      const what = list(told.map((stance) => quote(stances[stance])))
      const why = {
        'same-day': `${what} le même jour pour ${phrase}`,
        voices: `d’autres voix s’écartent des propres mots ${of(phrase)} (${what})`,
        wavering: `${phrase} ${isPlural(phrase) ? 'vont et reviennent' : 'va et revient'} en quelques jours (${what})`,
      }
      return `${head(issue, names)} ${why[reason]}${about(subjects, party, names)}, ${on(day)}, ${by(citations)}.`
    },
    condition(tells, { names, citations }) {
      const [party, other] = [names.party(tells.party).phrase, names.party(tells.of).phrase]
      const words = tells.requires === null ? '' : `${hard}: ${printed(tells.requires)}`
      return `${head(tells.gates, names)} ${party} ${waits(party)} d’abord ${other}${words}, ${by(citations)}. ${sources(tells.origins)}`
    },
    deadlock({ parties }, { names }) {
      const phrases = parties.map((code) => names.party(code).phrase)
      const first = phrases[0] ?? ''
      const chain = [...phrases.slice(1), first]
        .map((phrase, place) => `${waits(phrases[place] ?? '')} ${phrase}`)
        .join(', qui ')
      return `Cercle d’attentes${hard}: ${first} ${chain}.`
    },
  }
}
