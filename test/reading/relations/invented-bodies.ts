import type { Body } from './reader-of-relations.ts'

/** Paragraphs that lean on no other: each names its own speakers in full. */
export const independentParagraphs: readonly string[] = [
  'Le premier ministre sorélien Michel Darvenne a déclaré mardi que son pays ne livrerait aucune arme avant la fin des pourparlers.',
  '« Nous n’avons jamais quitté la table », a affirmé Sophie Kelvarand, la ministre bessanguaise du Commerce, dans un entretien au quotidien de Ntouré.',
  'Selon l’analyste Pierre Tolvanec, l’accord sur les céréales « ne tiendra pas l’hiver » sans la garantie d’un tiers.',
  'La Kharvénie exige la levée des sanctions. L’Orsane promet de rouvrir l’écluse dès que le dernier soldat sera parti.',
  'Claire Mordelin, la directrice de l’Institut des détroits, estime que « personne n’a intérêt à une rupture » et que les deux camps reviendront à la table.',
  '« Le texte est prêt, a expliqué Olivier Estraval, le négociateur corvandais. Il ne manque que deux signatures. »',
  'Le ministre daïlunais des Transports, André Iverneau, a répété : « Aucun navire n’attendra plus de deux jours. »',
  'Les observateurs sont arrivés lundi sur le quai, où la pluie tombait depuis l’aube.',
]

/** Articles in which later paragraphs lean on earlier ones. */
export const inventedBodies: readonly Body[] = [
  { name: 'independent paragraphs', published: '2024-03-13', text: independentParagraphs.join('\n\n') },
  {
    name: 'one speaker over several paragraphs',
    published: '2024-05-22',
    text: [
      'La porte-parole de la présidence orsanaise, Jeanne Pervanche, a annoncé mercredi que les discussions reprendraient à Mersalah le 3 juin.',
      '« C’est une fenêtre étroite, mais elle est ouverte », a-t-elle dit devant la presse. « Nous y passerons les premiers. »',
      'Elle a ajouté qu’aucune rencontre entre les deux présidents n’était prévue « à ce stade ».',
      '« Nous avons proposé trois dates, a poursuivi Mme Pervanche. Drovnik n’en a retenu aucune. »',
      'Interrogé par l’agence Vestisk, le vice-ministre kharvénien Philippe Roskalev a démenti : « Personne ne nous a rien proposé. »',
      'Il a dénoncé « une mise en scène » et appelé l’Orsane à « cesser de jouer avec le calendrier ».',
    ].join('\n\n'),
  },
  {
    name: 'quotations in many shapes',
    published: '2023-10-05',
    text: [
      'Le chef d’état-major de la mission, le général Henri Valmorte, juge la situation « calme, mais pas stable ».',
      'D’après lui, « l’eau monte plus vite que la confiance ».',
      '« Si l’écluse ferme, dit Isabelle Ormandel, une éclusière de Port-Lauran, nous fermons tous. »',
      'La Sorélie « regrette » la décision de Drovnik et « n’exclut pas » de rappeler son ambassadrice, a indiqué le ministère sorélien des Affaires étrangères.',
      'Le syndicat des pilotes a prévenu qu’il cesserait le travail vendredi si l’on touchait aux « primes de brume ».',
      '« Qui paiera ? », a demandé Michel Tarvanel, le maire de Grandvanne.',
      'Aux journalistes qui l’attendaient, Anne Estival a répondu : « Demandez à ceux qui ont signé. »',
      'Drovnik accuse Castelmire de « saboter la trêve », ce que Castelmire nie.',
    ].join('\n\n'),
  },
  {
    name: 'a wire',
    published: '2024-01-18',
    text: [
      'La présidente corvandaise Harriet Lindqvell a promis jeudi de livrer à l’Orsane 200 millions de dollars de matériel de déminage.',
      'Cette aide « ne changera rien sur la rive », a réagi à Drovnik Marie Soltanev, une députée de la majorité.',
      'Le Pacte du Ponant se réunira lundi, a fait savoir une source diplomatique. Selon cette source, les onze membres discuteront aussi du blé.',
      'Nathalie Corvelin, qui dirige la mission du Secours des deux mers, affirme que 1 200 prisonniers attendent encore d’être échangés.',
      '« Nous les avons comptés un par un », assure-t-elle.',
    ].join('\n\n'),
  },
]
