import fc from 'fast-check'
import type { Renaming } from './renaming.ts'

/**
 * The people of the examples and of the invented articles whose names are a first name and a surname, one word each, in this order; who is
 * written otherwise (« Yazan ben Mouhib al-Saqqar », « Shao Lingwei ») keeps the name.
 */
const women = [
  'Lucinda Ormessan',
  'Oriane Delcastre',
  'Zoïa Kremechkova',
  'Lioudmila Skortsa',
  'Harriet Lindqvell',
  'Tamsin Okehurst',
  'Clothilde Varennoy',
  'Aïssita Kembélé',
  'Ingvild Staverløv',
  'Henrike Paasivelt',
  'Devika Pillarayan',
  'Noémie Lartigaud',
  'Wanda Przybelska',
  'Sophie Kelvarand',
  'Claire Mordelin',
  'Jeanne Pervanche',
  'Isabelle Ormandel',
  'Anne Estival',
  'Marie Soltanev',
  'Nathalie Corvelin',
]
const men = [
  'Anselmo Trévarin',
  'Florimond Quesaly',
  'Tancrède Valbrune',
  'Achille Montsaran',
  'Iaroslav Tchernadze',
  'Arkadi Vlojine',
  'Temour Goulvaïev',
  'Pavel Ostroguine',
  'Desmond Achterby',
  'Colm Brannagher',
  'Basile Kerdonnay',
  'Hugues Taillandrey',
  'Ousséni Tandoré',
  'Zéfirin Alcobaço',
  'Stepan Brodzarov',
  'Tibald Grosjeannot',
  'Michel Darvenne',
  'Pierre Tolvanec',
  'Olivier Estraval',
  'André Iverneau',
  'Philippe Roskalev',
  'Henri Valmorte',
  'Michel Tarvanel',
]

/** What stays when one word of a name is exchanged for another: whose it may be, and whether the word before it elides. */
const pools = {
  woman: [
    'Camille',
    'Véronique',
    'Catherine',
    'Laurence',
    'Monique',
    'Pauline',
    'Brigitte',
    'Martine',
    'Françoise',
    'Valérie',
  ],
  'woman, elided': ['Émilie', 'Irène', 'Agnès', 'Élodie', 'Alice', 'Estelle'],
  man: [
    'François',
    'Nicolas',
    'Laurent',
    'Bernard',
    'Vincent',
    'Thomas',
    'Julien',
    'Mathieu',
    'Romain',
    'Gérard',
  ],
  'man, elided': ['Émile', 'Antoine', 'Étienne', 'Alain', 'Édouard', 'Alexis'],
  surname: [
    'Belcourt',
    'Lindberg',
    'Kovarsky',
    'Vaucluzel',
    'Randoval',
    'Morvandel',
    'Castagnol',
    'Ferrandon',
    'Guilvenec',
    'Plomarch',
    'Bressuire',
    'Dalmasque',
    'Rochevert',
    'Salvanec',
    'Petrovan',
    'Merival',
    'Beaulande',
    'Tavernol',
  ],
  'surname, elided': ['Astravel', 'Orvandier', 'Estavoye', 'Alvernac', 'Ivrandel', 'Orlandez'],
} as const

type Shape = keyof typeof pools
type Shuffled = Readonly<Record<Shape, readonly string[]>>

function elided<Plain extends 'woman' | 'man' | 'surname'>(plain: Plain, word: string): Shape {
  return /^[aeiouyâéèêîô]/i.test(word) ? `${plain}, elided` : plain
}

/** The words of the names that stand in a text, with their shapes. */
function namingWords(text: string): Map<string, Shape> {
  const named = (names: readonly string[], plain: 'woman' | 'man') =>
    names
      .map((name) => name.split(' ') as [string, string])
      .filter(([, surname]) => text.includes(surname))
      .flatMap(([first, surname]) => [
        [first, elided(plain, first)] as const,
        [surname, elided('surname', surname)] as const,
      ])
  return new Map([...named(women, 'woman'), ...named(men, 'man')])
}

const shuffled = <Name extends Shape>(shape: Name) => {
  const pool: readonly string[] = pools[shape]
  return fc.shuffledSubarray([...pool], { minLength: pool.length, maxLength: pool.length })
}

/** Other names for the people of a text, each of the same gender and shape, no two people with the same word. */
export function renamings(text: string): fc.Arbitrary<Renaming> {
  const words = namingWords(text)
  return fc
    .record({
      woman: shuffled('woman'),
      'woman, elided': shuffled('woman, elided'),
      man: shuffled('man'),
      'man, elided': shuffled('man, elided'),
      surname: shuffled('surname'),
      'surname, elided': shuffled('surname, elided'),
    })
    .map((others) => assigned(words, others))
}

function assigned(words: ReadonlyMap<string, Shape>, others: Shuffled): Renaming {
  const taken = new Map<Shape, number>()
  return new Map(
    [...words].map(([word, shape]) => {
      const at = taken.get(shape) ?? 0
      taken.set(shape, at + 1)
      return [word, others[shape][at] ?? word] as const
    }),
  )
}
