import type { SumForms } from '../sum-words.ts'

/** What the event types of PLOVER are called in English (docs/plover.md). */
export const actsEn: Readonly<Record<string, string>> = {
  AGREE: 'Undertaking',
  CONSULT: 'Consultation',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Rejection',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanctions',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
}

/** Sums as English writes them. */
export const sumsEn: SumForms = {
  scales: [
    { value: 1e9, one: 'billion', many: 'billion' },
    { value: 1e6, one: 'million', many: 'million' },
  ],
  pluralFrom: 1.000_001,
  decimal: '.',
  groupMark: ',',
  bounds: { exact: '', about: 'about', min: 'at least', max: 'at most' },
  nouns: {
    aircraft: ['aircraft', 'aircraft'],
    barrel: ['barrel', 'barrels'],
    battery: ['battery', 'batteries'],
    bomb: ['bomb', 'bombs'],
    drone: ['drone', 'drones'],
    fighter: ['fighter', 'fighters'],
    hectare: ['hectare', 'hectares'],
    helicopter: ['helicopter', 'helicopters'],
    hostage: ['hostage', 'hostages'],
    missile: ['missile', 'missiles'],
    person: ['person', 'people'],
    prisoner: ['prisoner', 'prisoners'],
    rocket: ['rocket', 'rockets'],
    shell: ['shell', 'shells'],
    ship: ['ship', 'ships'],
    soldier: ['soldier', 'soldiers'],
    'square kilometre': ['square kilometre', 'square kilometres'],
    tank: ['tank', 'tanks'],
    tonne: ['tonne', 'tonnes'],
    truck: ['truck', 'trucks'],
    vehicle: ['vehicle', 'vehicles'],
  },
}
