import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.ts'

/** Status and sides of each talk that a text tells of. */
function talksIn(text: string): string[] {
  return claimsIn(text, 'talk').map(({ status, parties }) => `${status} ${[...parties].sort().join(' ')}`)
}

const cases: Readonly<Record<string, readonly (readonly [sides: string, text: string])[]>> = {
  held: [
    ['IND PAK', 'Les ministres indien et pakistanais se sont rencontrés mardi à Dubaï.'],
    ['FRA MAR', 'Le président français a reçu son homologue marocain à Paris.'],
    ['BRA CHN', 'Le chef de la diplomatie brésilienne s’est entretenu avec le ministre chinois du Commerce.'],
    ['DEU POL', 'La réunion entre l’Allemagne et la Pologne s’est tenue lundi.'],
    [
      'JPN KOR',
      'À l’issue d’un sommet entre le Japon et la Corée du Sud, les deux pays ont salué un tournant.',
    ],
    ['EGY ETH', 'Après trois jours de discussions, l’Égypte et l’Éthiopie ont publié un communiqué.'],
    ['GRC TUR', 'Le ministre grec a téléphoné au président turc.'],
    ['COL VEN', 'Des délégations colombienne et vénézuélienne se sont retrouvées à Cucuta.'],
    ['DZA FRA', 'Les entretiens entre l’Algérie et la France ont duré quatre heures.'],
    ['ISR JOR', 'Le roi de Jordanie a accueilli le Premier ministre israélien.'],
    ['ESP GBR', 'La rencontre hispano-britannique a débouché sur une déclaration.'],
    ['ARM GEO', 'Le Premier ministre arménien, qui a rencontré le président géorgien, s’est dit confiant.'],
    ['IRN SAU', 'Les négociations entre l’Iran et l’Arabie saoudite se sont achevées à Bagdad.'],
    ['CHN PHL', 'Le président philippin a été reçu par le président chinois.'],
    ['HRV SRB', 'Réunis à Bruxelles, les dirigeants serbe et croate ont parlé de frontières.'],
    ['KEN SOM', 'L’émissaire kényan a discuté avec le gouvernement somalien.'],
  ],
  scheduled: [
    ['KEN SOM', 'Nairobi a confirmé une rencontre entre le Kenya et la Somalie.'],
    ['IND PAK', 'Les ministres indien et pakistanais se rencontreront à Dubaï.'],
    ['FRA MAR', 'Le président français doit recevoir son homologue marocain à Paris.'],
    ['BRA CHN', 'Une rencontre entre le Brésil et la Chine est prévue à Pékin.'],
    ['DEU POL', 'La réunion entre l’Allemagne et la Pologne aura lieu à Berlin.'],
    ['JPN KOR', 'Le Japon et la Corée du Sud vont tenir un sommet à Séoul.'],
    ['EGY ETH', 'L’Égypte et l’Éthiopie sont convenues de se revoir.'],
    ['GRC TUR', 'Le ministre grec s’apprête à rencontrer le président turc.'],
    ['COL VEN', 'Les présidents colombien et vénézuélien doivent se parler par téléphone.'],
    ['DZA FRA', 'Le président algérien est attendu en France.'],
    ['ISR JOR', 'Le Premier ministre israélien se rendra en Jordanie.'],
    ['ESP GBR', 'Les pourparlers hispano-britanniques reprendront à Madrid.'],
    ['ARM GEO', 'Le Premier ministre arménien, qui rencontrera le président géorgien, s’est dit confiant.'],
    ['IRN SAU', 'L’Iran et l’Arabie saoudite ont l’intention de tenir une réunion.'],
    ['CHN PHL', 'Les Philippines ont annoncé une rencontre avec la Chine.'],
    ['HRV SRB', 'Le prochain tour de négociations entre la Serbie et la Croatie se tiendra à Bruxelles.'],
    ['KEN SOM', 'Le Kenya et la Somalie ont décidé de se réunir.'],
    ['IND NPL', 'L’Inde et le Népal ont accepté de reprendre les pourparlers.'],
    ['IND NPL', 'L’Inde a accepté de reprendre le 9 juin les pourparlers avec le Népal.'],
  ],
  sought: [
    ['KEN SOM', 'Nairobi a proposé à la Somalie une rencontre entre ministres.'],
    ['FIN SWE', 'La Suède a invité la Finlande à une réunion à Tampere.'],
    ['IND NPL', 'La Suisse a convié l’Inde et le Népal à un sommet à Genève.'],
    ['NOR SWE', 'Le Premier ministre suédois a proposé une rencontre à la Norvège à Malaga.'],
    ['IND TJK', 'Le Tadjikistan a réclamé mardi une rencontre avec l’Inde à Paris.'],
    ['HRV SRB', 'La Suisse a proposé à la Croatie et à la Serbie de se retrouver mardi à Genève.'],
    ['IND PAK', 'L’Inde a proposé une rencontre avec le Pakistan.'],
    ['FRA MAR', 'Le président français a invité son homologue marocain à Paris.'],
    ['BRA CHN', 'Le Brésil espère un sommet avec la Chine.'],
    ['DEU POL', 'L’Allemagne a demandé une réunion avec la Pologne.'],
    ['JPN KOR', 'Une rencontre entre le Japon et la Corée du Sud est possible.'],
    ['EGY ETH', 'Le médiateur a évoqué l’idée d’un sommet entre l’Égypte et l’Éthiopie.'],
    ['GRC TUR', 'Le ministre grec n’exclut pas une rencontre avec le président turc.'],
    ['COL VEN', 'La Colombie souhaite rencontrer le président vénézuélien.'],
    ['DZA FRA', 'Alger réclame un tête-à-tête avec le président français.'],
    ['ISR JOR', 'Israël plaide pour une réunion avec la Jordanie.'],
    ['ESP GBR', 'Le ministre espagnol veut rencontrer son homologue britannique.'],
    ['ARM GEO', 'Les présidents arménien et géorgien pourraient se rencontrer.'],
    ['IRN SAU', 'La proposition d’une rencontre entre l’Iran et l’Arabie saoudite est à l’étude.'],
    ['CHN PHL', 'Manille envisage un sommet avec la Chine.'],
    ['HRV SRB', 'La Serbie sollicite une réunion avec la Croatie.'],
  ],
  ongoing: [
    ['IND PAK', 'Les négociations entre l’Inde et le Pakistan se poursuivent.'],
    ['FRA MAR', 'La France et le Maroc négocient à Rabat.'],
    ['BRA CHN', 'Les discussions entre le Brésil et la Chine ont repris.'],
    ['DEU POL', 'L’Allemagne et la Pologne ont entamé des pourparlers.'],
    ['FIN SWE', 'La Suède et la Finlande ont entamé vendredi 28 mars des négociations à Tampere.'],
    ['JPN KOR', 'Des consultations sont en cours entre le Japon et la Corée du Sud.'],
    ['EGY ETH', 'Les pourparlers égypto-éthiopiens progressent.'],
    ['GRC TUR', 'Les négociations entre la Grèce et la Turquie continuent.'],
    ['COL VEN', 'Le dialogue entre la Colombie et le Venezuela progresse.'],
    ['DZA FRA', 'L’Algérie a relancé les discussions avec la France.'],
    ['ISR JOR', 'Les tractations entre Israël et la Jordanie s’intensifient.'],
    ['ESP GBR', 'Londres mène des négociations avec l’Espagne.'],
    ['ARM GEO', 'Les négociateurs arméniens discutent avec la Géorgie.'],
    ['IRN SAU', 'Les négociations entre l’Iran et l’Arabie saoudite sont entrées dans une nouvelle phase.'],
    ['CHN PHL', 'Pékin a engagé des discussions avec les Philippines.'],
    ['HRV SRB', 'Les pourparlers entre la Serbie et la Croatie se sont ouverts.'],
  ],
  stalled: [
    ['IND PAK', 'Les négociations entre l’Inde et le Pakistan sont dans l’impasse.'],
    ['NPL ROU', 'Les négociations entre Bucarest et Katmandou sont dans l’impasse, a confirmé mardi Oslo.'],
    ['FRA MAR', 'La France a suspendu les pourparlers avec le Maroc.'],
    ['BRA CHN', 'Les discussions entre le Brésil et la Chine ont échoué.'],
    ['DEU POL', 'L’Allemagne a rompu les négociations avec la Pologne.'],
    ['JPN KOR', 'Les pourparlers entre le Japon et la Corée du Sud piétinent.'],
    ['EGY ETH', 'Les négociations entre l’Égypte et l’Éthiopie achoppent sur le barrage.'],
    ['GRC TUR', 'Le dialogue entre la Grèce et la Turquie est gelé.'],
    ['COL VEN', 'Les négociations entre la Colombie et le Venezuela s’enlisent.'],
    ['DZA FRA', 'L’Algérie a interrompu le dialogue avec la France.'],
    ['ISR JOR', 'Les discussions entre Israël et la Jordanie sont bloquées.'],
    ['ESP GBR', 'Les pourparlers hispano-britanniques ont capoté.'],
    ['ARM GEO', 'Les négociations entre l’Arménie et la Géorgie butent sur la frontière.'],
    ['IRN SAU', 'Les négociations entre l’Iran et l’Arabie saoudite patinent.'],
    ['CHN PHL', 'L’échec des négociations entre la Chine et les Philippines inquiète la région.'],
    ['HRV SRB', 'Les négociations entre la Serbie et la Croatie sont au point mort.'],
  ],
  refused: [
    ['IND PAK', 'L’Inde refuse de négocier avec le Pakistan.'],
    ['FRA MAR', 'La France a décliné une rencontre avec le Maroc.'],
    ['BRA CHN', 'Le Brésil rejette tout sommet avec la Chine.'],
    ['DEU POL', 'L’Allemagne exclut une réunion avec la Pologne.'],
    ['JPN KOR', 'Le Premier ministre japonais ne rencontrera pas le président sud-coréen.'],
    ['EGY ETH', 'L’Égypte a refusé de participer à une réunion avec l’Éthiopie.'],
    ['GRC TUR', 'La Grèce ne veut pas rencontrer le président turc.'],
    ['COL VEN', 'La Colombie s’oppose à une rencontre avec le Venezuela.'],
    ['DZA FRA', 'L’Algérie ne négocie pas avec la France.'],
    ['ISR JOR', 'La Jordanie écarte une rencontre avec le Premier ministre israélien.'],
    ['ESP GBR', 'Londres refuse toute discussion avec l’Espagne.'],
    ['ARM GEO', 'Le président arménien a refusé de recevoir le ministre géorgien.'],
    ['IRN SAU', 'L’Iran a exclu des pourparlers avec l’Arabie saoudite.'],
    ['CHN PHL', 'La Chine a rejeté la proposition d’une rencontre avec les Philippines.'],
    ['HRV SRB', 'La Serbie refuse de rencontrer les dirigeants croates.'],
  ],
  cancelled: [
    ['HRV SRB', 'La réunion prévue mardi entre la Serbie et la Croatie n’aura pas lieu.'],
    ['KEN SOM', 'La rencontre entre le Kenya et la Somalie n’a pas eu lieu.'],
    ['IND PAK', 'La rencontre entre les ministres indien et pakistanais a été annulée.'],
    ['COD RWA', 'La rencontre prévue dimanche entre les présidents rwandais et congolais a été annulée.'],
    ['FRA MAR', 'La France a reporté le sommet avec le Maroc.'],
    ['BRA CHN', 'Le Brésil a annulé sa réunion avec la Chine.'],
    ['DEU POL', 'Le sommet germano-polonais prévu mardi a été annulé.'],
    ['JPN KOR', 'L’annulation de la rencontre entre le Japon et la Corée du Sud a surpris.'],
    ['EGY ETH', 'Les pourparlers entre l’Égypte et l’Éthiopie ont été ajournés.'],
    ['GRC TUR', 'Le ministre grec a annulé son entretien avec le président turc.'],
    ['COL VEN', 'La Colombie renonce à la rencontre avec le Venezuela.'],
    ['DZA FRA', 'La visite du président algérien en France a été reportée.'],
    ['ISR JOR', 'La réunion entre Israël et la Jordanie a été repoussée.'],
    ['ESP GBR', 'Le report du sommet entre l’Espagne et le Royaume-Uni est confirmé.'],
    ['ARM GEO', 'L’Arménie a décommandé la réunion avec la Géorgie.'],
    ['IRN SAU', 'L’Iran a annulé une rencontre avec l’Arabie saoudite.'],
    ['CHN PHL', 'Le sommet entre la Chine et les Philippines est annulé.'],
    ['HRV SRB', 'La réunion qui devait se tenir entre la Serbie et la Croatie a été annulée.'],
  ],
}

describe.each(Object.entries(cases))('talks %s', (status, rows) => {
  it.each(rows)('%s: %s', (sides, text) => {
    expect(talksIn(text)).toEqual([`${status} ${sides}`])
  })
})

describe('no talk', () => {
  it.each([
    [
      'one side that accepts some day',
      'L’Inde a accepté de négocier avec le Pakistan. Le ministre est parti.',
    ],
    ['readiness', 'La Russie se dit prête à négocier avec la Turquie.'],
    ['one side', 'Le président français a rencontré des agriculteurs.'],
    ['a thing received', 'La Turquie a reçu des missiles russes.'],
    ['a press conference', 'Le ministre turc a donné une conférence de presse à Moscou.'],
    ['a condition', 'Si le président russe rencontre son homologue turc, il parlera de gaz.'],
    ['a wish without a form', 'La Turquie souhaite dialoguer avec la Russie.'],
    ['what did not happen', 'Le président russe n’a pas rencontré son homologue turc.'],
    ['a town of a summit', 'Le sommet de Vilnius a été long.'],
    [
      'who is against somebody else’s talks',
      'La France exclut des négociations entre la Russie et la Turquie.',
    ],
    ['ties that are kept', 'La Turquie entretient des liens avec la Russie.'],
    ['what was just done', 'Le président russe vient de parler en Turquie.'],
    [
      'what is said',
      '« Les pourparlers avec Ankara, c’est non », a dit lundi le porte-parole du gouvernement grec.',
    ],
    ['an exchange of prisoners', 'La France prépare un échange de prisonniers avec la Russie.'],
    ['who spoils talks', 'La France tente de saboter les négociations.'],
  ])('of %s', (_, text) => {
    expect(talksIn(text)).toEqual([])
  })
})

describe('a talk that is denied', () => {
  const certain = (text: string) =>
    claimsIn(text, 'talk').map(
      (talk) => `${talk.certainty} ${talk.status} ${[...talk.parties].sort().join(' ')}`,
    )

  it.each([
    ['Ankara a démenti lundi toute rencontre secrète avec Athènes.', 'denied held GRC TUR'],
    ['Ankara dément avoir négocié avec Athènes.', 'denied held GRC TUR'],
    [
      '« Aucune rencontre n’a eu lieu avec les Grecs », a déclaré Recep Tayyip Erdogan.',
      'denied held GRC TUR',
    ],
    ['« Il n’y a pas eu de négociations avec Athènes », a dit Recep Tayyip Erdogan.', 'denied held GRC TUR'],
  ])('%s', (text, told) => {
    expect(certain(text)).toEqual([told])
  })

  it.each([
    'Ankara n’a pas démenti la rencontre avec Athènes.',
    'Le président turc n’a pas rencontré le Premier ministre grec.',
    'La France estime qu’Ankara n’a pas montré sa volonté de pourparlers avec Athènes.',
  ])('is none: %s', (text) => {
    expect(certain(text)).toEqual([])
  })
})

describe('what a talk takes up', () => {
  it.each([
    [
      'the talks told before',
      'Les négociations entre l’Inde et le Pakistan ont repris. Ces discussions ont été suspendues.',
      ['ongoing IND PAK', 'stalled IND PAK'],
    ],
    [
      'no occasion on which somebody else speaks',
      'L’Inde et le Pakistan ont annulé leur rencontre. « On a bien joué », a dit l’entraîneur Jo Rill après la rencontre.',
      ['cancelled IND PAK'],
    ],
    [
      'that on which one of them speaks',
      'L’Inde et le Pakistan ont prévu une rencontre. « C’est bien », a dit le ministre indien Jo Rill après la rencontre.',
      ['scheduled IND PAK', 'held IND PAK'],
    ],
    [
      'nobody whom its words don’t mean',
      'La réunion entre l’Inde et le Pakistan s’est tenue. La réunion avec les syndicats a été annulée.',
      ['held IND PAK'],
    ],
    [
      'the two countries named together',
      'L’Inde et le Pakistan se disputent une rivière. Les deux pays ont repris les négociations.',
      ['ongoing IND PAK'],
    ],
    [
      'the state named last',
      'Le Royaume-Uni a annoncé un plan. Le pays a entamé des discussions avec le Canada.',
      ['ongoing CAN GBR'],
    ],
    [
      'a talk told again, once',
      'L’Inde et le Pakistan se sont rencontrés mardi. Le ministre indien a rencontré son homologue pakistanais.',
      ['held IND PAK'],
    ],
  ])('%s', (_, text, talks) => {
    expect(talksIn(text)).toEqual(talks)
  })
})

describe('how sure a talk is', () => {
  it.each([
    ['Lors de leur rencontre en 2017, les ministres turc et grec n’avaient pas parlé de gaz.', 'asserted'],
    ['La réunion prévue mardi entre la Serbie et la Croatie n’aura pas lieu.', 'asserted'],
    ['Selon des diplomates, la Serbie et la Croatie auraient tenu des pourparlers à Genève.', 'rumoured'],
  ])('%s', (text, certainty) => {
    expect(claimsIn(text, 'talk').map((claim) => claim.certainty)).toEqual([certainty])
  })
})

describe('the day of a talk', () => {
  it.each([
    [
      'that of the meeting',
      'Paris et Tokyo ont annoncé le 4 mai 2021 une rencontre le 9 juin 2021 à Oslo.',
      '2021-06-09',
    ],
    ['that of the deed', 'Le 4 mai 2021, l’Inde avait accepté de rencontrer le Pakistan.', '2021-05-04'],
    ['before its verb', 'Le 9 juin 2021 aura lieu une rencontre entre l’Inde et le Pakistan.', '2021-06-09'],
    ['of a subject', 'Une rencontre entre l’Inde et le Pakistan est prévue le 9 juin 2021.', '2021-06-09'],
  ])('is %s', (_, text, when) => {
    expect(claimsIn(text, 'talk').map((claim) => claim.when)).toEqual([when])
  })

  it.each([
    ['2021-05-04', null],
    ['2021-05-05', '2021-05-04'],
  ])('of a deed is none on the day itself: out on %s', (published, when) => {
    const text = 'L’Inde a accepté mardi de rencontrer le Pakistan.'
    expect(claimsIn(text, 'talk', { published }).map((claim) => claim.when)).toEqual([when])
  })
})
