import { sinceWords, whenWords } from '../../date-words.ts'
import type { BriefBase, BriefWords } from '../brief-words.ts'
import { sumWords } from '../sum-words.ts'
import { eventsFr } from './events.ts'
import { hard, stances } from './grammar.ts'
import { moneyFr } from './money.ts'
import { positionsFr } from './positions.ts'
import { sourcesFr } from './sources.ts'
import { sumsFr } from './terms.ts'

const parts: BriefWords['parts'] = {
  matrix: 'Qui est pour, qui est contre',
  moved: 'Ce qui a bougé',
  scheduled: 'Ce qui vient',
  blocked: 'Qui bloque quoi',
  given: 'Argent et armes',
  standing: 'Les positions, mots à l’appui',
  timeline: 'Au fil du temps',
  sources: 'Les sources',
}

const groups: BriefWords['groups'] = {
  since: 'Nouveau',
  learnt: 'Appris depuis, de jours antérieurs',
  before: 'Déjà connu',
  ahead: 'À venir ou en cours',
  overdue: 'Jour passé, ou sans nouvelle depuis longtemps',
  deadlocks: 'Cercles d’attentes',
  conditions: 'Conditions',
  talks: 'Pourparlers refusés, bloqués, annulés',
  totals: 'Sommes',
  runningTotals: 'Totaux tels qu’ils sont dits',
  delivered: 'Livré',
  committed: 'Engagé',
  announced: 'Annoncé',
  promised: 'Promis',
  agreements: 'Accords',
  contradictions: 'Ce qui ne va pas ensemble',
  positions: 'Positions',
  shifts: 'Revirements',
  entries: 'Événements',
  families: 'Textes repris',
}

const nothing: BriefWords['nothing'] = {
  matrix: 'Aucune position relevée dans ces articles.',
  moved: 'Rien de nouveau dans ces articles.',
  scheduled: 'Aucune rencontre à venir dans ces articles.',
  blocked: 'Aucune attente relevée dans ces articles.',
  given: 'Aucune promesse ni somme relevée dans ces articles.',
  standing: 'Rien de relevé dans ces articles.',
  timeline: 'Aucun événement daté dans ces articles.',
  sources: 'Aucun texte n’est repris d’un article à l’autre.',
}

/** The brief's first page in French. */
export function frenchBrief(base: BriefBase): BriefWords {
  const { dates, number } = base
  return {
    sentences: { ...positionsFr(base), ...eventsFr(base), ...moneyFr(base), ...sourcesFr(base) },
    heading: 'Où en est la négociation',
    asOf: (day) => `au ${whenWords(day, dates).replace(/^le /, '')}`,
    anyDay: 'sans jour connu',
    lead: (articles, origins) => `D’après ${articles}, ${origins}.`,
    sources: (count) => `${number(count)}${hard}source${count > 1 ? 's indépendantes' : ''}`,
    parts,
    groups,
    nothing,
    sinceDay: (day) => sinceWords(day, dates),
    stances,
    noWord: 'aucun mot',
    movedFrom: (stance) => `auparavant ${stance}`,
    legend: {
      oneSource: 'une seule source',
      moreSources: 'plusieurs sources',
      rumoured: 'sous réserve',
      moved: 'a bougé récemment',
    },
    matrixCaption: 'Positions des parties (lignes) sur les questions (colonnes)',
    parties: 'Parties',
    skip: 'Aller à l’état de la négociation',
    statements: 'Qui a dit quoi, article par article',
    passages: (count) => `${number(count)}${hard}autre${count > 1 ? 's' : ''} passage${count > 1 ? 's' : ''}`,
    more: (count) => `${number(count)}${hard}de plus`,
    leftOut: (count) =>
      `${number(count)}${hard}de plus ne ${count > 1 ? 'sont' : 'est'} pas sur cette page${hard}: --format json les donne tous.`,
    leftOutOfBrief: (count) =>
      `${number(count)}${hard}de plus n’${count > 1 ? 'ont' : 'a'} pas place ici, tant il y a d’articles${hard}: pourparlers state --evidence all donne tout.`,
    notShown: (names) => `Sans place ici${hard}: ${names}. --format json donne tout.`,
    undatedEvents: (count) => `${number(count)}${hard}sans jour connu, donc sans place ici.`,
    before: 'avant',
    after: 'après',
    itself: 'l’article même',
    rumour: 'sous réserve',
    backToState: 'Retour à l’état',
    sum: (amount) => sumWords(amount, sumsFr),
    lanes: {
      shift: 'Revirements',
      talk: 'Pourparlers',
      agreement: 'Accords',
      commitment: 'Aides',
      measure: 'Mesures',
    },
    today: (day) => `jour de cet état${hard}: ${day}`,
  }
}
