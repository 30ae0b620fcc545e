import type { Claim } from '../../../model/claim.ts'
import { gatherCommitments } from '../commitments.ts'
import { gatherConditions } from '../conditions.ts'
import { eventContradictions } from '../event-contradictions.ts'
import { agreementKind, agreementOf, tellsOfAgreement } from '../events/agreements.ts'
import { eventOf, followEvents } from '../events/follow-events.ts'
import { measureKind, measureOf, tellsOfMeasure } from '../events/measures.ts'
import { aheadUntil, talkKind, talkOf, tellsOfTalk } from '../events/talks.ts'
import { followPositions } from '../positions/follow-positions.ts'
import type { Section } from './section.ts'

function standName(party: string, issue: string): string {
  return [party, issue].join('\u0000')
}

/** How claims of each kind become lines, in the order in which their contradictions stand. */
export const sections: { readonly [Kind in Claim['kind']]: Section<Kind> } = {
  position: {
    nameOf: ({ party, issue }) => standName(party, issue),
    find: followPositions,
  },
  talk: {
    nameOf: () => null,
    follow: (witnesses, settled) => followEvents(witnesses.filter(tellsOfTalk), talkKind, settled),
    find(group, { originOf, asOf }) {
      const talks = [talkOf(eventOf(group, talkKind), { originOf, asOf })]
      return { talks, contradictions: eventContradictions('talk', talks, ({ parties }) => parties) }
    },
    staysUntil: (group) => aheadUntil(eventOf(group, talkKind)),
  },
  agreement: {
    nameOf: () => null,
    follow: (witnesses, settled) => followEvents(witnesses.filter(tellsOfAgreement), agreementKind, settled),
    find(group, { originOf }) {
      const agreements = [agreementOf(eventOf(group, agreementKind), originOf)]
      const contradictions = eventContradictions('agreement', agreements, ({ parties }) => parties)
      return { agreements, contradictions }
    },
  },
  measure: {
    nameOf: () => null,
    follow: (witnesses, settled) => followEvents(witnesses.filter(tellsOfMeasure), measureKind, settled),
    find(group, { originOf }) {
      const measures = [measureOf(eventOf(group, measureKind), originOf)]
      const partiesOf = ({ actor, target }: (typeof measures)[number]) => [actor, ...(target ? [target] : [])]
      return { measures, contradictions: eventContradictions('measure', measures, partiesOf) }
    },
  },
  commitment: {
    nameOf: ({ giver, amount, items }) =>
      [giver, amount ? `${amount.value} ${amount.unit}` : (items ?? '').toLowerCase()].join('\u0000'),
    find: (group, { originOf }) => ({ commitments: gatherCommitments(group, originOf) }),
  },
  condition: {
    nameOf: ({ party, of, gates }) => [party, of, gates].join('\u0000'),
    find: (group, { originOf, endingOf }) => ({
      conditions: gatherConditions(group, { originOf, endingOf }),
    }),
    restsOn: ({ party, gates }) => ({ kind: 'position', name: standName(party, gates) }),
  },
}

/** The kinds of claims in the order of their sections. */
export const sectionKinds = ['position', 'talk', 'agreement', 'measure', 'commitment', 'condition'] as const
