import type { Reading } from '../../src/model/reading.ts'
import { buildReading } from './reading-builder.ts'

/** The words of the sample, kept apart so that tests can name them. */
export const sampleWords = {
  direct: 'Nous ne rendrons pas le phare de Sombreval contre des promesses',
  nested: 'les experts des deux rives se verraient avant la fin du mois',
  outer: 'le médiateur lui avait assuré que les experts des deux rives se verraient avant la fin du mois',
} as const

const lighthouse = buildReading({
  url: 'https://www.lavigie-des-iles.example/phare-de-sombreval',
  site: 'La Vigie des îles',
  title: 'Phare de Sombreval : la Valdorie pose ses conditions',
  authors: ['Maude Kerloc'],
  section: 'International',
  published: '2021-12-04',
  text: `La ministre valdorienne de la Mer, Elsa Morvane, a reçu vendredi les négociateurs de la Tarsane dans la salle basse du port.

« ${sampleWords.direct} », a-t-elle lancé à la sortie. « Que la Tarsane retire d’abord ses vedettes, et nous parlerons des balises dès le lendemain. »

Selon l’agence Estuaire, le chef de la délégation tarsanaise, Ivo Brandt, a répondu que son pays « n’acceptera jamais de condition posée sous les caméras ». Il a ajouté que ${sampleWords.outer}.

Le calendrier en suspens

Un diplomate présent dans la salle estime que rien ne sera signé cet hiver. La réunion suivante n’a pas de date.`,
  headings: ['Le calendrier en suspens'],
  noise: [
    ['share', 'Partager sur les réseaux'],
    ['related', 'Lire aussi : Les pêcheurs de Sombreval attendent'],
    ['related', 'Lire aussi : Un hiver sans phare'],
    ['newsletter', 'Recevez La Vigie chaque matin'],
  ],
  said: [
    {
      words: [
        sampleWords.direct,
        'Que la Tarsane retire d’abord ses vedettes, et nous parlerons des balises dès le lendemain.',
      ],
      by: 'Elsa Morvane',
      party: 'VLD',
      role: 'ministre valdorienne de la Mer',
      mode: 'direct',
      force: 'demands',
      saidOn: '2021-12-03',
    },
    {
      words: 'son pays « n’acceptera jamais de condition posée sous les caméras »',
      by: 'Ivo Brandt',
      party: 'TRS',
      role: 'chef de la délégation tarsanaise',
      mode: 'mixed',
      force: 'refuses',
      via: ['Estuaire'],
    },
    { words: sampleWords.outer, by: 'Ivo Brandt', party: 'TRS', via: ['Estuaire'] },
    { words: sampleWords.nested, by: 'le médiateur', kind: 'role', force: 'promises' },
    { words: 'rien ne sera signé cet hiver', by: 'un diplomate présent dans la salle', kind: 'anonymous' },
  ],
})

const patrol = buildReading({
  url: 'https://estuaire.example/depeches/4471',
  site: 'Estuaire',
  title: 'Les vedettes tarsanaises sont rentrées au port, assure Brandt',
  published: { value: '2022-02', basis: 'text' },
  translatedBy: ['a fait le point de dire'],
  text: `Le négociateur Ivo Brandt a fait le point de dire mardi que les vedettes de la Tarsane sont rentrées au port.

« Notre part est faite. Nous attendons maintenant que les balises soient rallumées.

Si elles ne le sont pas au printemps, nous en tirerons les conséquences. »

La Valdorie n’avait pas encore réagi mercredi matin. Le Conseil des Rives a salué un premier pas, tout en demandant que ses observateurs puissent compter les bateaux.`,
  said: [
    {
      words: 'les vedettes de la Tarsane sont rentrées au port',
      by: 'Ivo Brandt',
      party: 'TRS',
      role: 'négociateur',
    },
    {
      words: `Notre part est faite. Nous attendons maintenant que les balises soient rallumées.

Si elles ne le sont pas au printemps, nous en tirerons les conséquences.`,
      by: 'Ivo Brandt',
      party: 'TRS',
      mode: 'direct',
      force: 'threatens',
      occasion: 'point de presse',
      place: 'Port-Selm',
    },
    {
      words: 'ses observateurs puissent compter les bateaux',
      by: 'Conseil des Rives',
      kind: 'collective',
      party: 'CDR',
      force: 'demands',
    },
  ],
})

const accord = buildReading({
  url: 'https://www.lavigie-des-iles.example/accord',
  site: 'La Vigie des îles',
  title: 'Sombreval : un accord sur les balises, le phare attendra',
  published: { value: '2022-05-11', basis: 'inferred' },
  text: `Les deux rives ont paraphé mercredi un texte de trois pages sur les balises. « C’est peu, mais c’est écrit », a résumé Elsa Morvane devant la presse. L’accord serait valable un an.

Le sort du phare est renvoyé à l’automne. À en croire le quotidien tarsanais Le Fanal, la Valdorie aurait promis d’en ouvrir l’escalier aux gardiens des deux pays.`,
  noise: [['caption', 'Le phare de Sombreval, en mars.']],
  said: [
    {
      words: 'C’est peu, mais c’est écrit',
      by: 'Elsa Morvane',
      party: 'VLD',
      mode: 'direct',
      saidOn: '2022-05-11',
    },
    { words: 'L’accord serait valable un an.' },
    {
      words: 'la Valdorie aurait promis d’en ouvrir l’escalier aux gardiens des deux pays',
      by: 'Le Fanal',
      kind: 'outlet',
      force: 'states',
    },
  ],
})

const undated = buildReading({
  source: 'notes/quai-nord.txt',
  text: `Personne, sur le quai nord, n’a vu rentrer les vedettes. Un pêcheur affirme que deux d’entre elles mouillent derrière l’îlot.`,
  said: [{ words: 'deux d’entre elles mouillent derrière l’îlot', by: 'un pêcheur', kind: 'anonymous' }],
})

/** Four articles on one invented negotiation: direct, mixed, indirect and nested words, an uncertain and a missing day, a relay, no plain speaker. */
export const sampleReadings: readonly Reading[] = [accord, undated, lighthouse, patrol]

/** Everything that a page must not run, follow or fall over. */
export const hostileReading: Reading = buildReading({
  id: 'zz"><script>alert(1)</script>',
  url: 'javascript:alert(1)',
  site: '<img src=x onerror=alert(2)>',
  title: '<script>alert(1)</script> & "titre" `*_[x](javascript:alert(1))',
  authors: ['</article><style>*{display:none}</style>'],
  published: { value: '"><script>', basis: 'metadata' },
  language: 'fr" onload="alert(3)',
  text: `Le porte-parole <b onclick="alert(4)">Zorn</b> a dit que </script></details><script>alert(5)</script> était un nom. \u202Esens inverse\u202C, \uD800 seul, \u0001 muet.`,
  noise: [['comment', '<iframe src="https://evil.example/"></iframe>']],
  said: [
    {
      words: '</script></details><script>alert(5)</script> était un nom',
      by: '<svg onload=alert(6)>',
      party: '"><script>alert(7)</script>',
      role: '${alert(8)}',
      via: ['<a href="https://evil.example/">ici</a>'],
      saidOn: "2021-12-04' onclick='alert(9)",
    },
  ],
})
