import type { Chance } from '../../train/network/random.ts'
import type { Party } from './cast.ts'
import { between, happens, pick } from './draw.ts'
import type { Day } from './fact.ts'
import { dayAndMonth, weekday, yearOf } from './french.ts'
import type { Slots } from './grammar.ts'
import { inventName, type Person } from './people.ts'

const towns =
  'Vaubrun Castelnin Merzy Olbrac Pontgris Sainte-Aldre Rochevive Kermolac Brissons Lunay-sur-Orge Tréval Montérac Aubelle Fosseuil Gravelines-le-Vieux Illac Nonsard Quérigny Ferrals Dourvin'.split(
    ' ',
  )
const clubs = 'Étoile Racing Union Avenir Stade Olympique Espérance Réveil'.split(' ')
const firms = 'Brestal Oméga-Pompes Lignéo Vertalia Toriam Cordier-Faure Alpéra Nuvex Sobrac Métalor'.split(
  ' ',
)

/** Slots that say nothing of any negotiation: people, towns, clubs, numbers. Names stay the same within one text, numbers don't. */
export function inventedSlots(chance: Chance, published: Day): Slots {
  const names = new Map<string, string>()
  const fresh: Readonly<Record<string, () => string>> = {
    n: () => String(between(2, 9, chance)),
    m: () => String(between(2, 9, chance)),
    nn: () => String(between(110, 980, chance)),
    heure: () => `${between(8, 20, chance)} heures`,
    jour: () => weekday(published - between(0, 3, chance)),
    someone: () => inventName(chance).name,
    date: () => dayAndMonth(published, true),
  }
  const kept: Readonly<Record<string, () => string>> = {
    qui: () => inventName(chance).name,
    qui2: () => inventName(chance).name,
    ville: () => pick(towns, chance),
    ville2: () => pick(towns, chance),
    club: () => `${pick(clubs, chance)} ${pick(towns, chance)}`,
    club2: () => `${pick(clubs, chance)} ${pick(towns, chance)}`,
    entreprise: () => pick(firms, chance),
  }
  return (name) => {
    const make = fresh[name]
    if (make) return make()
    const value = names.get(name) ?? kept[name]?.()
    if (value !== undefined) names.set(name, value)
    return value
  }
}

/** The words for a party: its name, capital, adjectives and those who speak for it. */
export function partySlots(party: Party, people: readonly Person[], chance: Chance): Slots {
  const { name, gender, adjectives, capital } = party
  const person = pick(people, chance)
  const [m, f, plural] = adjectives
  const voices =
    capital === null
      ? [`le secrétariat de ${name}`, name]
      : [
          `la diplomatie ${f}`,
          `le gouvernement ${m}`,
          `la présidence ${f}`,
          `le ministère ${m} des Affaires étrangères`,
        ]
  const words: Readonly<Record<string, () => string>> = {
    '': () => name,
    de: () => `de ${name}`,
    from: () => `de ${name}`,
    cap: () => capital ?? name,
    cape: () => '',
    e: () => (gender === 'f' ? 'e' : ''),
    il: () => (gender === 'f' ? 'elle' : 'il'),
    adj: () => m,
    adjf: () => f,
    adjs: () => plural,
    adjfs: () => `${f}s`,
    people: () => plural.charAt(0).toUpperCase() + plural.slice(1),
    homologue: () => `son homologue ${m}`,
    gov: () => `\uE000le gouvernement ${m}`,
    voice: () => `\uE000${pick(voices, chance)}`.replace('\uE000\uE000', '\uE000'),
    sp: () => `${person.role}, ${person.name}`,
    lead: () => (happens(0.5, chance) ? `${person.role}, ${person.name},` : `${person.role} ${person.name}`),
    who: () =>
      `${person.name}, ${happens(0.5, chance) ? person.role : person.role.replace(/^\uE000(le |la |l')/, '')}`,
    spe: () => (person.gender === 'f' ? 'e' : ''),
  }
  return (slot) => words[slot]?.()
}

/** « mardi », « mardi 9 mars », « le 9 mars »: a day as an article of another day tells it. */
export function dayInWords(day: Day, published: Day, chance: Chance): string {
  const distance = published - day
  if (distance >= 0 && distance <= 5)
    return happens(0.75, chance) ? weekday(day) : `${weekday(day)} ${dayAndMonth(day, false)}`
  if (distance < 0 && distance >= -5 && happens(0.3, chance)) return `${weekday(day)} prochain`
  const withYear = yearOf(day) !== yearOf(published) || happens(0.2, chance)
  return distance < 0 && happens(0.3, chance)
    ? `${weekday(day)} ${dayAndMonth(day, withYear)}`
    : `le ${dayAndMonth(day, withYear)}`
}
