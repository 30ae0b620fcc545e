import type { Knowledge, Office, Party } from '../../src/knowledge/knowledge.ts'
import { world } from './world.ts'

const office = (holder: string, party: string, name: string, from: string, to: string): Office => ({
  holder,
  names: [],
  party,
  office: name,
  from,
  to,
})

const party = (code: string, name: string, kind: Party['kind'], names: readonly string[]): Party => ({
  code,
  name,
  names,
  adjectives: [],
  capital: '',
  metonyms: [],
  kind,
})

/** The invented world with governments: who held which office when, alliances and movements. */
export const governedWorld: Knowledge = {
  ...world,
  parties: [
    ...world.parties,
    party('PADEM', 'Pacte des marées', 'alliance', []),
    party('FLR', 'Front des rives', 'movement', ['FLR']),
  ],
  offices: [
    office('Hermance Quillot', 'XOR', 'présidente', '2015-05-01', '2020-05-01'),
    office('Basile Orvane', 'XOR', 'président', '2020-05-01', '[2025-06..]'),
    office('Lucien Astre', 'XOR', 'porte-parole du gouvernement', '2020-05-01', '[2025-06..]'),
    office('Odile Vance', 'XOR', 'porte-parole du gouvernement', '2020-05-01', '[2025-06..]'),
    office('Ilia Morov', 'XKE', 'ministre des Affaires étrangères', '2019-01-01', '[2025-06..]'),
    office('Volodymyr Drasky', 'XKE', 'premier ministre', '2019-01-01', '2021'),
    office('Petra Solvan', 'XKE', 'première ministre', '2021', '[2025-06..]'),
    office('Anouk Teller', 'XKE', 'première ministre', '2012-01-01', '2014-01-01'),
    office('Anouk Teller', 'PADEM', 'secrétaire générale', '2016-01-01', '[2025-06..]'),
  ],
  firstNames: [['Vladimir', 'Volodymyr']],
  issues: [],
}
