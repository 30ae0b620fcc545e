import { describe, expect, it } from 'vitest'
import { allClaimsIn } from '../claims-in.ts'

type Row = readonly [text: string, giver: string, receiver: string | null, what: string, value: number | null]

const told = {
  delivered: [
    ['La Pologne a livré quarante chars à l’Ukraine.', 'POL', 'UKR', 'military', 40],
    [
      'Le Japon a versé 500 millions de dollars d’aide humanitaire au Soudan.',
      'JPN',
      'SDN',
      'humanitarian',
      5e8,
    ],
    ['L’Ukraine a reçu 12 milliards d’euros de l’Union européenne.', 'EU', 'UKR', 'financial', 12e9],
    ['La Jordanie a reçu du blé de la Russie.', 'RUS', 'JOR', 'humanitarian', null],
    ['Des missiles ont été livrés à Taïwan par les États-Unis.', 'USA', 'TWN', 'military', null],
    ['L’aide américaine à Israël s’élève à 18 milliards de dollars.', 'USA', 'ISR', 'total', 18e9],
    [
      'L’aide qatarie à la Somalie s’élève désormais à 5,6255 milliards d’euros.',
      'QAT',
      'SOM',
      'total',
      5.6255e9,
    ],
    ['Depuis 2022, le Canada a fourni à Kiev des blindés et des munitions.', 'CAN', 'UKR', 'military', null],
    ['La Chine a effacé 2 milliards de dollars de dettes à l’Éthiopie.', 'CHN', 'ETH', 'financial', 2e9],
    ['L’Iran a envoyé des drones à la Russie.', 'IRN', 'RUS', 'military', null],
    ['La Norvège a donné six F-16 à l’Ukraine.', 'NOR', 'UKR', 'military', 6],
    ['La Turquie a expédié des vivres à la Syrie.', 'TUR', 'SYR', 'humanitarian', null],
    ['Le gouvernement allemand a équipé l’Ukraine de radars.', 'DEU', 'UKR', 'military', null],
  ],
  committed: [
    ['Le Liban a obtenu du Qatar un prêt de 60 millions de dollars.', 'QAT', 'LBN', 'financial', 6e7],
    ['L’Allemagne a débloqué 300 millions d’euros pour l’Ukraine.', 'DEU', 'UKR', 'financial', 3e8],
    [
      'Le Congrès américain a approuvé une aide militaire de 8 milliards de dollars à Taïwan.',
      'USA',
      'TWN',
      'military',
      8e9,
    ],
    [
      'L’Union européenne a octroyé un prêt de 1,5 milliard d’euros à la Moldavie.',
      'EU',
      'MDA',
      'financial',
      1.5e9,
    ],
    ['La France a alloué 20 millions d’euros à l’Arménie.', 'FRA', 'ARM', 'financial', 2e7],
    ['Le Danemark a mobilisé 90 millions d’euros en faveur de la Géorgie.', 'DNK', 'GEO', 'financial', 9e7],
    ['La Suède a accordé à l’Estonie un prêt de 40 millions d’euros.', 'SWE', 'EST', 'financial', 4e7],
    ['L’Italie a confirmé un don de 10 millions d’euros au Liban.', 'ITA', 'LBN', 'total', 1e7],
  ],
  announced: [
    [
      'Les États-Unis ont annoncé une aide militaire de 400 millions de dollars pour l’Ukraine.',
      'USA',
      'UKR',
      'military',
      4e8,
    ],
    [
      'Une aide de 30 millions d’euros a été annoncée lundi à l’Ukraine par l’Irlande.',
      'IRL',
      'UKR',
      'total',
      3e7,
    ],
    [
      'Le Portugal a annoncé à l’Espagne un don de 9 millions d’euros pour le Maroc.',
      'PRT',
      'MAR',
      'total',
      9e6,
    ],
    [
      'Un don de 5 millions d’euros a été annoncé mardi au Danemark par l’Autriche.',
      'AUT',
      null,
      'total',
      5e6,
    ],
    ['Un don de 5 millions d’euros a été annoncé à Kiev par l’Autriche.', 'AUT', null, 'total', 5e6],
    [
      'L’Union européenne a annoncé un prêt de 700 millions d’euros à l’Égypte.',
      'EU',
      'EGY',
      'financial',
      7e8,
    ],
    [
      'Le Japon a annoncé une aide alimentaire de 30 millions de dollars au Yémen.',
      'JPN',
      'YEM',
      'humanitarian',
      3e7,
    ],
    [
      'Le 13 juillet 2014, la France avait annoncé une aide militaire de 84,5 millions de dollars au Danemark.',
      'FRA',
      'DNK',
      'military',
      8.45e7,
    ],
    ['Berlin a officialisé un don de vingt blindés à Kiev.', 'DEU', 'UKR', 'military', 20],
    ['La Corée du Sud a décidé de livrer des obus à la Pologne.', 'KOR', 'POL', 'military', null],
    [
      'Le ministre espagnol de la Défense a annoncé une aide militaire de 1 milliard d’euros à l’Ukraine.',
      'ESP',
      'UKR',
      'military',
      1e9,
    ],
  ],
  promised: [
    ['La France a promis des missiles à l’Ukraine.', 'FRA', 'UKR', 'military', null],
    ['Berlin livrera des chars à Kiev.', 'DEU', 'UKR', 'military', null],
    ['L’Inde s’engage à livrer 20 000 tonnes de riz à la Somalie.', 'IND', 'SOM', 'humanitarian', 20000],
    ['Le Qatar compte verser 100 millions de dollars au Liban.', 'QAT', 'LBN', 'financial', 1e8],
    [
      'Washington a promis que les États-Unis fourniraient des radars à la Pologne.',
      'USA',
      'POL',
      'military',
      null,
    ],
    ['La Belgique et les Pays-Bas donneront des F-16 à l’Ukraine.', 'BEL', 'UKR', 'military', null],
    ['La Russie va envoyer du blé au Mali.', 'RUS', 'MLI', 'humanitarian', null],
    ['L’Australie est prête à fournir des drones à l’Ukraine.', 'AUS', 'UKR', 'military', null],
    [
      'Rome entend consacrer 50 millions d’euros à la reconstruction de la Libye.',
      'ITA',
      'LBY',
      'financial',
      5e7,
    ],
    ['Le Kenya a accepté de livrer du maïs au Soudan.', 'KEN', 'SDN', 'humanitarian', null],
  ],
} satisfies Readonly<Record<string, readonly (readonly unknown[])[]>>

describe.each(Object.entries(told))('a gift that is %s', (status, rows) => {
  it.each(rows as unknown as Row[])('%s', (text, giver, receiver, what, value) => {
    expect(
      allClaimsIn(text)
        .filter(({ kind }) => kind === 'commitment')
        .slice(0, 1),
    ).toMatchObject([{ giver, receiver, what, status, amount: value === null ? null : { value } }])
  })
})

const kept = (text: string) => allClaimsIn(text).filter(({ kind }) => kind === 'commitment')

describe('what is no commitment', () => {
  it.each([
    'La France n’a pas livré de chars à l’Ukraine.',
    'Kiev demande à Berlin de livrer des missiles à l’Ukraine.',
    'La Hongrie refuse de verser 50 milliards d’euros à l’Ukraine.',
    'La Pologne pourrait livrer des avions à l’Ukraine.',
    'Si Washington livre des missiles à Kiev, Moscou ripostera.',
    'Un Français a donné 300 000 euros à un musée italien.',
    'Le club espagnol a versé 40 millions d’euros pour son attaquant.',
  ])('%s', (text) => {
    expect(kept(text)).toEqual([])
  })
})

describe('a total and its parts', () => {
  it('is told from a new package', () => {
    const text = 'Depuis 2022, l’Union européenne a versé 80 milliards d’euros à l’Ukraine.'
    expect(kept(text)).toMatchObject([{ isRunningTotal: true, status: 'delivered' }])
    expect(kept('Rome a annoncé une aide militaire de 9 millions d’euros à Tunis.')).toMatchObject([
      { isRunningTotal: false },
    ])
  })

  it('takes no kind from the words that say since when a sum counts', () => {
    const text = 'L’aide américaine à l’Ukraine depuis le début de la guerre s’élève à 3 milliards d’euros.'
    expect(kept(text)).toMatchObject([{ what: 'total', isRunningTotal: true }])
  })

  it('tells a part by itself', () => {
    const text =
      'L’Espagne a annoncé une aide de 90 millions d’euros au Maroc, dont 30 millions d’aide humanitaire.'
    expect(kept(text)).toMatchObject([
      { amount: { value: 9e7 }, receiver: 'MAR' },
      { amount: { value: 3e7 }, what: 'humanitarian', receiver: 'MAR' },
    ])
  })

  it('makes a claim for each giver', () => {
    const givers = kept('La Suède, la Finlande et l’Estonie ont livré des obus à l’Ukraine.').map((claim) =>
      claim.kind === 'commitment' ? claim.giver : '',
    )
    expect(givers).toEqual(['SWE', 'FIN', 'EST'])
  })
})
