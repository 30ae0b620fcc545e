import type { Chance } from '../../train/network/random.ts'
import type { Party } from './cast.ts'
import { pick } from './draw.ts'
import { article } from './french.ts'

/** Somebody invented who speaks for a party. */
export interface Person {
  readonly name: string
  readonly surname: string
  readonly gender: 'm' | 'f'
  /** « le ministre arménien des Affaires étrangères ». */
  readonly role: string
}

const men =
  'Anselme Bastien Corvin Dario Evrard Fabio Goran Hector Ilan Jonas Kamil Lazare Marek Nestor Oskar Pavel Quentin Ruben Stellan Tibor Ugo Valère Walid Yanis Zoltan Amadou Bogdan Cyprien Davor Elias'
const women =
  'Adèle Bérénice Clara Dalila Elvire Fanny Greta Hélène Inès Jelena Katia Léonie Mirela Nadia Olga Paola Rosa Sabine Tamara Ursula Vera Wanda Yasmina Zita Aïcha Bianca Celia Doris Emma Flora'
const starts =
  'Alb Ber Cal Dor Elm Fer Gal Hol Ist Jar Kel Lor Mar Nov Orl Pes Quin Ras Sel Tar Ulm Ver Wal Yor Zan Bru Cor Dra Fal Gri'
const ends =
  'avek betti cour dano elsky ferri gnard houri iev jandre kova lesco mont nelli oravec poulos quet rinsky stad tova ulien vasse wick xander yane zolli bach cheva dorf essen'

/** A name of nobody. */
export function inventName(chance: Chance): Pick<Person, 'name' | 'surname' | 'gender'> {
  const gender = chance.below(2) === 0 ? 'm' : 'f'
  const first = pick((gender === 'm' ? men : women).split(' '), chance)
  const surname = pick(starts.split(' '), chance) + pick(ends.split(' '), chance)
  return { name: `${first} ${surname}`, surname, gender }
}

type RoleOf = (adjectives: Party['adjectives'], gender: 'm' | 'f') => string

const stateRoles: readonly RoleOf[] = [
  ([m, f], g) => `${g === 'm' ? `le ministre ${m}` : `la ministre ${f}`} des Affaires étrangères`,
  ([m, f], g) => (g === 'm' ? `le président ${m}` : `la présidente ${f}`),
  ([m], g) => `${g === 'm' ? 'le' : 'la'} porte-parole du gouvernement ${m}`,
  ([, f], g) => `${g === 'm' ? 'le chef' : 'la cheffe'} de la diplomatie ${f}`,
  ([, f], g) => `${g === 'm' ? 'le' : 'la'} porte-parole de la diplomatie ${f}`,
  ([m, f], g) => (g === 'm' ? `le Premier ministre ${m}` : `la Première ministre ${f}`),
  ([m, f], g) => (g === 'm' ? `le négociateur ${m}` : `la négociatrice ${f}`),
]

/** The people who speak for a party, one a role. */
export function peopleOf({ adjectives, name, capital }: Party, chance: Chance): readonly Person[] {
  const roles: readonly RoleOf[] =
    capital === null
      ? [
          (_, g) => `${g === 'm' ? 'le' : 'la'} porte-parole de ${name}`,
          (_, g) => `${g === 'm' ? 'le médiateur' : 'la médiatrice'} de ${name}`,
        ]
      : stateRoles
  return roles.map((role) => {
    const person = inventName(chance)
    const words = role(adjectives, person.gender)
    return { ...person, role: `${article}${words}` }
  })
}
