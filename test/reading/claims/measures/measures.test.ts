import { describe, expect, it } from 'vitest'
import { allClaimsIn } from '../claims-in.ts'

const measures = (text: string) => allClaimsIn(text).filter(({ kind }) => kind === 'measure')

const acts: Readonly<Record<string, readonly (readonly [text: string, actor: string])[]>> = {
  ASSAULT: [
    ['L’armée soudanaise a bombardé un marché de Khartoum.', 'SDN'],
    ['La Turquie a lancé une offensive contre la Syrie.', 'TUR'],
    ['Une frappe israélienne a tué douze civils au Liban.', 'ISR'],
    ['Des drones ukrainiens ont frappé une raffinerie en Russie.', 'UKR'],
    ['Une attaque attribuée à l’Iran a fait six morts.', 'IRN'],
    ['Les forces éthiopiennes ont attaqué l’Érythrée.', 'ETH'],
    ['La ville a été pilonnée par l’artillerie russe.', 'RUS'],
    ['L’Azerbaïdjan a envahi l’Arménie.', 'AZE'],
    ['Dix personnes ont été tuées dans des bombardements russes.', 'RUS'],
    ['Le Hamas a mené une attaque contre Israël.', 'HAMAS'],
    ['Les rebelles houthis ont tiré des missiles sur Israël.', 'HOUTHIS'],
    ['Après avoir envahi le Koweït, l’Irak s’est retiré.', 'IRQ'],
    ['L’armée turque est entrée en Syrie.', 'TUR'],
    ['Le Soudan a fait entrer ses troupes en Éthiopie.', 'SDN'],
    ['L’armée syrienne a repris son offensive.', 'SYR'],
  ],
  MOBILIZE: [
    ['La Chine a déployé des navires près de Taïwan.', 'CHN'],
    ['La Russie a massé 90 000 soldats à la frontière.', 'RUS'],
    ['Le Kremlin a ordonné une mobilisation.', 'RUS'],
    ['L’Otan a renforcé ses effectifs en Pologne.', 'NATO'],
    ['La Corée du Nord a tiré deux missiles.', 'PRK'],
    ['La Corée du Nord a procédé à deux tirs de missiles.', 'PRK'],
    ['Washington a envoyé un porte-avions en Méditerranée.', 'USA'],
  ],
  RETREAT: [
    ['La Russie a relâché 52 Ukrainiens mardi.', 'RUS'],
    ['La France a retiré ses soldats du Niger.', 'FRA'],
    ['Le Hamas a libéré trois otages.', 'HAMAS'],
    ['La Russie vient de libérer deux journalistes américains.', 'RUS'],
    ['L’Éthiopie a décrété une trêve.', 'ETH'],
    ['Les troupes russes ont évacué la ville.', 'RUS'],
    ['Israël a suspendu ses frappes.', 'ISR'],
    ['Les soldats russes sont rentrés dans leurs casernes.', 'RUS'],
    ['Les troupes françaises ont quitté le Niger.', 'FRA'],
  ],
  CONCEDE: [
    ['Une partie des sanctions européennes visant la Syrie a été levée.', 'EU'],
    ['Washington a levé une partie des sanctions contre la Syrie.', 'USA'],
    ['L’Union européenne a allégé les sanctions.', 'EU'],
    ['La Chine a abaissé ses droits de douane.', 'CHN'],
    ['L’Arabie saoudite a rouvert la frontière avec le Qatar.', 'SAU'],
    ['Kiev a renoncé à ses exigences.', 'UKR'],
  ],
  SANCTION: [
    ['L’Union européenne a imposé des sanctions à la Biélorussie.', 'EU'],
    ['Washington a gelé 9 milliards de dollars d’avoirs afghans.', 'USA'],
    ['Bruxelles a adopté un train de sanctions contre Moscou.', 'EU'],
    ['Alger a rappelé son ambassadeur en France.', 'DZA'],
    ['Moscou a interdit les importations de vin géorgien.', 'RUS'],
    ['La Pologne a fermé sa frontière avec la Biélorussie.', 'POL'],
    ['Ottawa a expulsé six diplomates indiens.', 'CAN'],
    ['Le Niger a suspendu sa coopération avec la France.', 'NER'],
    ['Ottawa a frappé de sanctions deux banques iraniennes.', 'CAN'],
    ['L’ONU a voté un embargo contre le Mali.', 'UN'],
    ['L’Inde a relevé les droits de douane sur l’acier chinois.', 'IND'],
  ],
  THREATEN: [
    ['La Corée du Nord menace la Corée du Sud.', 'PRK'],
    ['Pékin a promis une riposte à Washington.', 'CHN'],
    ['L’Iran a averti qu’il prendrait des contre-mesures.', 'IRN'],
    ['La riposte de Téhéran sera terrible.', 'IRN'],
    ['Moscou ripostera.', 'RUS'],
    ['Israël a lancé un ultimatum au Hamas.', 'ISR'],
    ['Washington a menacé l’Europe de droits de douane.', 'USA'],
    ['Téhéran prendra des mesures de représailles.', 'IRN'],
  ],
  REJECT: [
    ['Le Soudan a rejeté le plan de paix.', 'SDN'],
    ['L’Inde n’a pas signé le texte.', 'IND'],
    ['La Hongrie a mis son veto au texte.', 'HUN'],
    ['Washington s’est retiré de l’accord.', 'USA'],
    ['Israël a refusé la proposition.', 'ISR'],
    ['Le Brésil s’oppose à l’adoption du projet.', 'BRA'],
  ],
  ACCUSE: [
    ['Kigali accuse Kinshasa de soutenir des rebelles.', 'RWA'],
    ['Le Mali a accusé la France d’espionnage.', 'MLI'],
    ['Londres a convoqué l’ambassadeur de Russie.', 'GBR'],
  ],
  REQUEST: [
    ['L’Égypte a exhorté Israël à ouvrir le passage.', 'EGY'],
    ['L’ONU appelle le Soudan à ouvrir les routes.', 'UN'],
  ],
  COERCE: [
    ['L’Iran a saisi un pétrolier grec.', 'IRN'],
    ['La Russie a emprisonné un journaliste américain.', 'RUS'],
  ],
  AGREE: [['La Finlande a ratifié le traité.', 'FIN']],
}

describe.each(Object.entries(acts))('%s', (act, rows) => {
  it.each(rows)('%s', (text, actor) => {
    expect(measures(text)).toContainEqual(expect.objectContaining({ kind: 'measure', act, actor }))
  })
})

describe('what is no measure', () => {
  it.each([
    'Un Français a tué deux personnes à Madrid.',
    'L’entreprise chinoise a attaqué le marché européen.',
    'Paris craint une attaque russe.',
    'Washington exige que Moscou retire ses troupes.',
    'La Russie n’a pas attaqué la Finlande.',
    'La Chine pourrait envahir Taïwan.',
    'Le texte prévoit le retrait des troupes russes.',
    'La Russie a-t-elle bombardé le port ?',
    'Les joueurs italiens ont attaqué en seconde période.',
    'La police française a arrêté un cambrioleur.',
  ])('%s', (text) => {
    expect(measures(text)).toEqual([])
  })
})

describe('whom a measure is against', () => {
  const targets = (text: string) =>
    measures(text).flatMap((claim) => (claim.kind === 'measure' ? [claim.target] : []))

  it.each([
    ['Oslo a imposé des droits de douane de 15 % sur le charbon suédois.', 'SWE'],
    ['Oslo a levé une partie des sanctions visant le Chili.', 'CHL'],
    ['Oslo a rompu ses relations diplomatiques avec le Chili.', 'CHL'],
    ['Oslo a massé des troupes à la frontière suédoise.', 'SWE'],
    ['Oslo a suspendu ses livraisons de gaz au Chili.', 'CHL'],
    ['Oslo a menacé de lancer une offensive contre le Chili.', 'CHL'],
  ])('%s', (text, target) => {
    expect(targets(text)).toEqual([target])
  })

  it('is nobody where it is not told', () => {
    expect(targets('La Corée du Nord a tiré deux missiles.')).toEqual([null])
  })

  it('is no rejection that one may not do it', () => {
    expect(measures('Le Royaume-Uni ne peut signer aucun accord avec le Chili.')).toEqual([])
  })
})
