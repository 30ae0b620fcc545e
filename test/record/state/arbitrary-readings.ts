import fc from 'fast-check'
import { otherReport, wire } from '../families/invented-texts.ts'
import { agreement, type ClaimSketch, commitment, condition, measure, position, talk, told } from './told.ts'

/** Any day of two years. */
export const day = fc
  .tuple(
    fc.integer({ min: 2020, max: 2021 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
const date = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
)
const when = fc.option(
  fc.oneof(
    date,
    date.map((one) => `../${one}`),
  ),
  { nil: null },
)
const party = fc.constantFrom('VLD', 'TRS', 'CDR')
const parties = fc.uniqueArray(party, { minLength: 1, maxLength: 3 })
const certainty = fc.constantFrom('asserted', 'planned', 'denied', 'rumoured')
const claim: fc.Arbitrary<ClaimSketch['claim']> = fc.oneof(
  fc
    .record({
      party,
      issue: fc.constantFrom('talks', 'territory'),
      stance: fc.constantFrom('for', 'against', 'conditional'),
      voice: fc.constantFrom('own', 'other', 'article'),
      certainty,
    })
    .map(position),
  fc
    .record({ parties, when, status: fc.constantFrom('sought', 'scheduled', 'held', 'refused'), certainty })
    .map(talk),
  fc.record({ parties, when, status: fc.constantFrom('negotiating', 'signed', 'broken') }).map(agreement),
  fc
    .record({
      giver: party,
      receiver: fc.option(party, { nil: null }),
      isRunningTotal: fc.boolean(),
      status: fc.constantFrom('announced', 'delivered'),
    })
    .map((given) => commitment({ ...given, amount: { value: 7, unit: 'USD' } })),
  fc
    .record({
      actor: party,
      target: fc.option(party, { nil: null }),
      when,
      act: fc.constantFrom('RETREAT', 'COERCE'),
    })
    .map(measure),
  fc
    .record({
      party,
      of: party,
      gates: fc.constantFrom('talks', 'territory'),
      requires: fc.constantFrom(null, 'que les troupes quittent la vallée du nord'),
    })
    .map(condition),
)
/** Beginnings that make some articles reprints of one wire. */
const openings = [
  wire.join(' '),
  wire.slice(0, 5).join(' '),
  [...wire, ...otherReport].join(' '),
  otherReport.join(' '),
]
const article = fc.record({
  opening: fc.option(fc.constantFrom(...openings), { nil: undefined }),
  published: fc.option(date, { nil: null }),
  fetched: fc.option(day, { nil: undefined, freq: 1 }),
  claims: fc.array(fc.record({ claim, saidOn: fc.option(day, { nil: null }), isOfDeed: fc.boolean() }), {
    maxLength: 5,
  }),
  titleClaims: fc.array(fc.record({ claim, by: fc.constantFrom(undefined, 'Elsa Morvane') }), {
    maxLength: 2,
  }),
})
/** Readings of few parties and days, so that claims meet; the articles of lists of one length have the same ids. */
export const readings = fc.array(article, { maxLength: 8 }).map((articles) =>
  articles.map(({ published, fetched, claims, titleClaims, opening }, number) =>
    told({
      id: `a${number}`,
      ...(opening === undefined ? {} : { opening }),
      published,
      ...(fetched === undefined ? {} : { fetched }),
      titleClaims: titleClaims.map(({ claim: one, by }, index) => ({
        words: `Voici le titre ${index}`,
        claim: one,
        ...(by === undefined ? {} : { by }),
      })),
      claims: claims.map(({ claim: one, saidOn, isOfDeed }, index) => ({
        words: isOfDeed
          ? `Les troupes ont quitté la vallée du nord par la porte ${index}.`
          : `Voici le mot ${index}.`,
        claim: one,
        ...(saidOn ? { by: 'Elsa Morvane', saidOn } : {}),
      })),
    }),
  ),
)
