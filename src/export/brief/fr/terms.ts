import type { SumForms } from '../sum-words.ts'

/** What the event types of PLOVER are called in French (docs/plover.md). */
export const actsFr: Readonly<Record<string, string>> = {
  AGREE: 'Engagement',
  CONSULT: 'Consultation',
  SUPPORT: 'Soutien',
  CONCEDE: 'Concession',
  COOPERATE: 'Coopération',
  AID: 'Aide',
  RETREAT: 'Retrait',
  REQUEST: 'Demande',
  ACCUSE: 'Accusation',
  REJECT: 'Rejet',
  THREATEN: 'Menace',
  PROTEST: 'Protestation',
  SANCTION: 'Sanctions',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Contrainte',
  ASSAULT: 'Attaque',
}

/** Sums as French writes them. */
export const sumsFr: SumForms = {
  scales: [
    { value: 1e9, one: 'milliard', many: 'milliards' },
    { value: 1e6, one: 'million', many: 'millions' },
  ],
  pluralFrom: 2,
  decimal: ',',
  groupMark: '\u202f',
  bounds: { exact: '', about: 'environ', min: 'au moins', max: 'au plus' },
  nouns: {
    aircraft: ['avion', 'avions'],
    barrel: ['baril', 'barils'],
    battery: ['batterie', 'batteries'],
    bomb: ['bombe', 'bombes'],
    drone: ['drone', 'drones'],
    fighter: ['combattant', 'combattants'],
    hectare: ['hectare', 'hectares'],
    helicopter: ['hélicoptère', 'hélicoptères'],
    hostage: ['otage', 'otages'],
    missile: ['missile', 'missiles'],
    person: ['personne', 'personnes'],
    prisoner: ['prisonnier', 'prisonniers'],
    rocket: ['roquette', 'roquettes'],
    shell: ['obus', 'obus'],
    ship: ['navire', 'navires'],
    soldier: ['soldat', 'soldats'],
    'square kilometre': ['kilomètre carré', 'kilomètres carrés'],
    tank: ['char', 'chars'],
    tonne: ['tonne', 'tonnes'],
    truck: ['camion', 'camions'],
    vehicle: ['véhicule', 'véhicules'],
  },
}
