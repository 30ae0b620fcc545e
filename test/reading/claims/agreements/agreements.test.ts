import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.ts'

/** Status and sides of each agreement that a text tells of. */
function agreementsIn(text: string): string[] {
  return claimsIn(text, 'agreement').map(
    ({ status, parties }) => `${status} ${[...parties].sort().join(' ')}`,
  )
}

const cases: Readonly<Record<string, readonly (readonly [sides: string, text: string])[]>> = {
  signed: [
    ['IND PAK', 'L’Inde et le Pakistan ont signé un traité sur les eaux.'],
    ['FRA MAR', 'Le président français a signé un accord avec le Maroc.'],
    ['BRA CHN', 'Un mémorandum a été signé entre le Brésil et la Chine.'],
    ['DEU POL', 'Le traité germano-polonais, signé en 1990, fixe la frontière.'],
    ['JPN KOR', 'Le Japon et la Corée du Sud ont paraphé un pacte.'],
    ['EGY ETH', 'Signé en mars par l’Égypte et l’Éthiopie, l’accord porte sur le Nil.'],
    ['GRC TUR', 'La Grèce salue l’accord qu’elle a signé avec la Turquie.'],
    ['COL VEN', 'Une convention a été signée par la Colombie et le Venezuela.'],
    ['DZA FRA', 'L’Algérie et la France ont cosigné une déclaration.'],
    ['ISR JOR', 'Après la signature du traité entre Israël et la Jordanie, la frontière a rouvert.'],
    ['ESP GBR', 'L’Espagne a signé un protocole avec le Royaume-Uni.'],
    ['ARM GEO', 'Arméniens et Géorgiens ont signé une feuille de route.'],
    ['IRN SAU', 'L’accord que l’Iran a signé avec l’Arabie saoudite est public.'],
    ['CHN PHL', 'Un contrat a été signé par la Chine et les Philippines.'],
    ['HRV SRB', 'Les ministres serbe et croate ont signé un accord-cadre.'],
  ],
  agreed: [
    ['IND PAK', 'L’Inde et le Pakistan ont conclu une trêve.'],
    ['FRA MAR', 'La France a trouvé un accord avec le Maroc.'],
    ['BRA CHN', 'Le Brésil et la Chine sont parvenus à un compromis.'],
    ['DEU POL', 'L’Allemagne et la Pologne se sont mises d’accord sur un calendrier.'],
    ['JPN KOR', 'Le Japon et la Corée du Sud se sont entendus sur un cessez-le-feu.'],
    ['EGY ETH', 'L’accord conclu entre l’Égypte et l’Éthiopie porte sur le Nil.'],
    ['GRC TUR', 'La Grèce et la Turquie ont adopté un texte commun.'],
    ['COL VEN', 'La Colombie et le Venezuela ont convenu de créer un fonds.'],
    ['DZA FRA', 'L’Algérie et la France ont approuvé le protocole.'],
    ['ISR JOR', 'Conclu en mai entre Israël et la Jordanie, le cessez-le-feu a tenu un mois.'],
    ['ESP GBR', 'L’Espagne et le Royaume-Uni ont bouclé un accord.'],
    ['ARM GEO', 'L’Arménie a scellé une alliance avec la Géorgie.'],
    ['IRN SAU', 'Un accord a été trouvé entre l’Iran et l’Arabie saoudite.'],
    ['CHN PHL', 'La Chine et les Philippines se sont accordées sur un plan.'],
    ['HRV SRB', 'La Serbie et la Croatie ont ratifié le traité.'],
  ],
  negotiating: [
    ['IND PAK', 'L’Inde et le Pakistan négocient un traité.'],
    ['FRA MAR', 'La France espère signer un accord avec le Maroc.'],
    ['BRA CHN', 'Un accord doit être signé entre le Brésil et la Chine.'],
    ['DEU POL', 'L’Allemagne et la Pologne préparent un pacte.'],
    ['JPN KOR', 'Le Japon et la Corée du Sud veulent conclure un accord.'],
    ['EGY ETH', 'L’Égypte et l’Éthiopie sont proches d’un accord.'],
    ['GRC TUR', 'La Grèce discute d’un accord avec la Turquie.'],
    ['COL VEN', 'La Colombie et le Venezuela signeront un accord.'],
    ['DZA FRA', 'L’Algérie et la France élaborent une convention.'],
    ['ISR JOR', 'Israël et la Jordanie tentent de prolonger la trêve.'],
    ['ESP GBR', 'L’Espagne et le Royaume-Uni pourraient conclure un accord.'],
    ['ARM GEO', 'L’Arménie prévoit de signer un traité avec la Géorgie.'],
    ['IRN SAU', 'L’Iran négocie un contrat avec l’Arabie saoudite.'],
    ['CHN PHL', 'La Chine et les Philippines se rapprochent d’un compromis.'],
    ['HRV SRB', 'La Serbie et la Croatie vont signer une déclaration.'],
  ],
  'in-force': [
    ['IND PAK', 'Le cessez-le-feu entre l’Inde et le Pakistan est entré en vigueur.'],
    ['FRA MAR', 'La France et le Maroc ont prolongé l’accord.'],
    ['BRA CHN', 'L’accord entre le Brésil et la Chine est en vigueur.'],
    ['DEU POL', 'Le traité germano-polonais est appliqué.'],
    ['JPN KOR', 'Le Japon a reconduit le contrat avec la Corée du Sud.'],
    ['EGY ETH', 'La trêve entre l’Égypte et l’Éthiopie tient.'],
    ['GRC TUR', 'La Grèce et la Turquie ont renouvelé la convention.'],
    ['COL VEN', 'La trêve entre la Colombie et le Venezuela est respectée.'],
    ['DZA FRA', 'L’accord franco-algérien a été prolongé.'],
    ['ISR JOR', 'Le traité entre Israël et la Jordanie est toujours en vigueur.'],
    ['ESP GBR', 'L’Espagne et le Royaume-Uni ont prorogé le protocole.'],
    ['ARM GEO', 'Le pacte entre l’Arménie et la Géorgie est entré en vigueur.'],
    ['IRN SAU', 'L’accord entre l’Iran et l’Arabie saoudite a été renouvelé.'],
    ['CHN PHL', 'La trêve entre la Chine et les Philippines est observée.'],
    ['HRV SRB', 'La Serbie et la Croatie ont reconduit le protocole.'],
  ],
  broken: [
    ['IND PAK', 'L’Inde a violé le cessez-le-feu avec le Pakistan.'],
    ['FRA', 'La France s’est retirée du traité.'],
    ['BRA CHN', 'Le Brésil a rompu le contrat avec la Chine.'],
    ['DEU POL', 'L’Allemagne a dénoncé le pacte avec la Pologne.'],
    ['JPN KOR', 'Le Japon a suspendu l’accord avec la Corée du Sud.'],
    ['EGY ETH', 'La trêve entre l’Égypte et l’Éthiopie a volé en éclats.'],
    ['GRC', 'La Grèce est sortie de l’accord.'],
    ['COL VEN', 'La Colombie a refusé de prolonger l’accord avec le Venezuela.'],
    ['DZA', 'L’Algérie a claqué la porte de l’accord.'],
    ['ISR JOR', 'Le cessez-le-feu entre Israël et la Jordanie s’est effondré.'],
    ['GBR', 'Le retrait du Royaume-Uni de l’accord a surpris.'],
    ['ARM GEO', 'L’accord entre l’Arménie et la Géorgie a expiré.'],
    ['IRN SAU', 'L’Iran n’a pas reconduit le pacte avec l’Arabie saoudite.'],
    ['CHN PHL', 'La Chine a résilié le contrat avec les Philippines.'],
    ['HRV SRB', 'La Serbie a déchiré l’accord avec la Croatie.'],
  ],
}

describe.each(Object.entries(cases))('agreements %s', (status, rows) => {
  it.each(rows)('%s: %s', (sides, text) => {
    expect(agreementsIn(text)).toEqual([`${status} ${sides}`])
  })
})

describe('no agreement', () => {
  it.each([
    ['a refusal', 'La Russie refuse de signer un accord avec la Turquie.'],
    ['a threat', 'La Russie menace de rompre l’accord.'],
    ['a condition', 'Si la Russie et la Turquie signent un accord, le gaz coulera.'],
    ['one side’s papers', 'Le président français a signé un contrat avec une entreprise.'],
    ['what nothing says more of', 'Les adversaires de l’accord entre la Russie et la Turquie manifestent.'],
    ['to agree to meet', 'La Russie et la Turquie sont convenues de se revoir.'],
  ])('of %s', (_, text) => {
    expect(agreementsIn(text)).toEqual([])
  })
})

describe('two things told of one agreement', () => {
  it.each([
    [
      'Moscou a claqué la porte de l’accord signé en mai avec la Turquie.',
      ['broken RUS TUR', 'signed RUS TUR'],
    ],
    [
      'La Russie et la Turquie ont signé un traité. Le traité a été dénoncé en 2020.',
      ['signed RUS TUR', 'broken RUS TUR'],
    ],
  ])('%s', (text, agreements) => {
    expect(agreementsIn(text).toSorted()).toEqual(agreements.toSorted())
  })
})

it('prints the name of the instrument', () => {
  expect(
    claimsIn(
      'L’Inde et le Pakistan ont signé un accord de cessation des hostilités avec la Chine.',
      'agreement',
    ).map(({ instrument }) => instrument),
  ).toEqual(['accord de cessation des hostilités'])
})
