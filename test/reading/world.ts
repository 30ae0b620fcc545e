import { join } from 'node:path'
import type { Knowledge } from '../../src/knowledge/knowledge.ts'
import { loadIssues } from '../../src/knowledge/load-issues.ts'
import { dataFolder } from '../../src/tables/data-folder.ts'

/** A small invented world for tests of the reading. */
export const world: Knowledge = {
  parties: [
    {
      code: 'XOR',
      name: 'Orlanie',
      names: ['République d’Orlanie'],
      adjectives: ['orlanien', 'orlanienne', 'orlaniens', 'orlaniennes'],
      capital: 'Brévane',
      metonyms: ['Palais des Saules'],
      kind: 'state',
    },
    {
      code: 'XKE',
      name: 'Kestrie',
      names: [],
      adjectives: ['kestrien', 'kestrienne', 'kestriens', 'kestriennes'],
      capital: 'Torvik',
      metonyms: [],
      kind: 'state',
    },
    {
      code: 'UER',
      name: 'UER',
      names: ['Union des rives'],
      adjectives: [],
      capital: '',
      metonyms: [],
      kind: 'organisation',
    },
  ],
  offices: [],
  firstNames: [],
  issues: loadIssues(join(dataFolder, 'issues')),
  outlets: [
    { name: 'Agence Solène', names: ['Solène'], kind: 'agency', country: 'XOR', domain: 'solene.example' },
  ],
}
