import type { FramingKind } from '../model/statement.ts'
import { frenchBrief } from './brief/fr/page.ts'
import type { DateWords, SaidDate } from './date-words-form.ts'
import type { Dictionary, PageWords } from './dictionary.ts'

/** Narrow no-break space, before « ; : ! ? » and inside quotation marks. */
const thin = '\u202f'

function count(one: string, many: string): (value: number) => string {
  return (value) => `${number(value)}\u00a0${value < 2 ? one : many}`
}

function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, thin)
}

const seasons = ['printemps', 'été', 'automne', 'hiver']

function fromWord({ text, isDay }: SaidDate): string {
  if (isDay) return 'du '
  return /^[aoé]/.test(text) ? 'd’' : 'de '
}

/** Seasons and parts of a year have articles of their own. */
function onWords({ text, isDay }: SaidDate): string {
  if (isDay) return `le ${text}`
  if (/^(?:printemps|\d(?:er|e) )/.test(text)) return `au ${text}`
  if (/^(?:été|automne|hiver)/.test(text)) return `à l’${text}`
  return `${text.startsWith('années') ? 'dans les' : 'en'} ${text}`
}

const dates: DateWords = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortMonths: [
    'janv.',
    'févr.',
    'mars',
    'avr.',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ],
  divisions: {
    ...Object.fromEntries(
      seasons.flatMap((name, index) => [21, 25, 29].map((first) => [first + index, name])),
    ),
    ...Object.fromEntries(['1er', '2e', '3e', '4e'].map((rank, index) => [33 + index, `${rank} trimestre`])),
    ...Object.fromEntries(['1er', '2e', '3e'].map((rank, index) => [37 + index, `${rank} quadrimestre`])),
    ...Object.fromEntries(['1er', '2e'].map((rank, index) => [40 + index, `${rank} semestre`])),
  },
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`.trim(),
  month: (month, year) => `${month} ${year}`,
  decade: (firstYear) => `années ${firstYear}`,
  between: (from, to) => `${fromWord(from)}${from.text} ${to.isDay ? 'au' : 'à'} ${to.text}`,
  since: (from) => `depuis ${from.isDay ? 'le ' : ''}${from.text}`,
  until: (to) => `jusqu’${to.isDay ? 'au' : 'à'} ${to.text}`,
  or: (choices) => choices.join(' ou '),
  and: (all) => all.join(' et '),
  on: (date) => onWords(date),
  uncertainYear: (day) => `${day} (année inconnue)`,
  approximate: (date) => `vers ${date.isDay ? 'le ' : ''}${date.text}`,
  uncertain: (date) => `${date} (incertain)`,
}

const quoted = (words: string): string => `«${thin}${words}${thin}»`

const framing: Readonly<Record<FramingKind, string>> = {
  doubt: 'réserve du média',
  unproven: 'sans preuve selon le média',
  disparagement: 'dépréciation du média',
}

const page: PageWords = {
  heading: 'Qui a dit quoi',
  kicker: 'Pourparlers · relevé sourcé',
  lead: ({ articles, sites, span }) => [articles, sites && ` de ${sites}`, span && `, ${span}`].join(''),
  figures: (statements, voices) => `${statements}, ${voices}`,
  promise: 'Chaque ligne mène à la phrase dont elle vient.',
  nothingRead: 'Aucun article dans ce registre. Lisez-en d’abord : pourparlers build CHEMIN…',
  skip: 'Aller au registre',
  timeline: 'Frise des articles',
  timelineHint: (articles) => `${articles} dans l’ordre du temps ; le sommaire en donne la liste.`,
  uncertainDays: 'jour incertain',
  contents: 'Sommaire',
  ledger: 'Registre',
  speaksMost: 'Qui parle le plus',
  speaksFor: 'Au nom de qui',
  allVoices: 'Toutes les voix',
  index: 'Qui dit quoi, voix par voix',
  indexHint:
    'Une voix est quelqu’un par son nom, quelle qu’en soit la graphie, ou une description telle que les articles l’impriment ; une même fonction peut désigner plusieurs personnes.',
  howToRead: 'Comment lire',
  legendDirect: 'mots cités',
  legendMixed: 'en partie cités',
  legendIndirect: 'propos rapportés, sans guillemets',
  legendChip: 'PAYS',
  legendInferred: 'partie déduite, et non imprimée',
  legendSample: 'Nous signerons.',
  legendMixedSample: ['ils signeront ', `«${thin}demain${thin}»`],
  reserves: 'Réserves',
  unreadDocuments: count('document illisible', 'documents illisibles'),
  warnedDocuments: count('document lu avec une perte', 'documents lus avec une perte'),
  undatedArticles: count('article sans date', 'articles sans date'),
  inferredDates: count('date déduite', 'dates déduites'),
  translatedArticles: count('traduction automatique probable', 'traductions automatiques probables'),
  unattributed: count('propos sans locuteur sûr', 'propos sans locuteur sûr'),
  noReserves: 'Aucune : tout a été lu et daté.',
  troubles: 'Remarques sur la lecture',
  untitled: 'Sans titre',
  undated: 'sans date',
  inferred: 'déduite',
  translated: 'traduction automatique probable',
  noSpeaker: 'sans locuteur sûr',
  noStatements: 'Aucun propos relevé dans cet article.',
  by: (authors) => `par ${authors}`,
  carried: (circumstance) => `${circumstance} (comme plus haut)`,
  inferredDay: (day) => `${day} (déduit)`,
  addressed: (name) => `destinataire : ${name}`,
  repeated: (words) => `déjà dit : ${quoted(words)}`,
  framed: (kind, words) => `${framing[kind]} : ${quoted(words)}`,
  relayedBy: (relays) => `rapporté par ${relays.join(', puis par ')}`,
  backToLine: (line) => `Ligne ${line}`,
  articleText: 'Texte de l’article',
  sentences: 'Phrases sources',
  setAside: 'du site mis de côté',
  source: 'Source',
  sentence: 'Phrase',
  position: (start, end) => `caractères ${start}–${end}`,
  inTitle: 'dans le titre',
  articlesLeftOut: (shown, all) =>
    `Sur ${all}, n’en sont montrés que ${shown} : les derniers, et ceux qui sont cités plus haut. La suite porte sur eux.`,
  textsLeftOut: (articles) =>
    `Pour que la page s’ouvre vite, le texte entier n’y est pas pour ${articles}, les plus anciens ; chaque propos y garde sa phrase.`,
  statementsLeftOut: (articles) =>
    `Pour ${articles}, les plus anciens, la page ne donne que le compte des propos. Ils sont tous dans les formats markdown et json.`,
  filter: 'Seulement',
  showAll: 'tout montrer',
  linesShown: 'lignes\u00a0: ',
  keys: 'j / k : ligne suivante, précédente · Entrée : sa phrase · Échap : tout montrer',
  inArticles: (articles) => `dans ${articles}`,
  moreLines: (lines) => `et ${number(lines)} autres`,
}

/** French, as the page speaks it. */
export const french: Dictionary = {
  language: 'fr',
  dates,
  number,
  quote: quoted,
  force: {
    states: 'dit',
    demands: 'exige',
    offers: 'propose',
    promises: 'promet',
    threatens: 'menace',
    warns: 'avertit',
    refuses: 'refuse',
    denies: 'dément',
    accuses: 'accuse',
    asks: 'demande',
  },
  mode: { direct: 'cité', mixed: 'en partie cité', indirect: 'sans guillemets' },
  basis: {
    metadata: 'd’après les métadonnées',
    text: 'd’après le texte',
    feed: 'd’après le flux',
    sidecar: 'd’après la fiche jointe',
    inferred: 'déduite',
  },
  partyRule: {
    named: 'nommé',
    within: 'd’après ses propres mots',
    apposition: 'd’après la fonction imprimée',
    'office-held': 'd’après la fonction que nos tables lui connaissent ce jour-là',
    'every-office': 'd’après toutes les fonctions que nos tables lui connaissent',
    'sole-office': 'd’après une fonction qui n’existe que là',
    'earlier-mention': 'd’après une mention plus complète, plus haut',
    'short-name': 'd’après un nom abrégé',
    possessive: 'd’après ce que reprend le possessif',
    'sole-movement': 'd’après le seul mouvement de l’article',
    'main-alliance': 'd’après l’alliance dont parle l’article',
    'article-state': 'd’après l’État dont parle l’article',
    person: 'd’après la personne nommée',
  },
  inferred: (by) => `déduit, ${by}`,
  heldBy: (name) => `alors ${name} (déduit)`,
  noise: {
    advertisement: 'publicité',
    'author-blurb': 'notice d’auteur',
    byline: 'signature',
    caption: 'légende',
    comment: 'commentaires',
    consent: 'témoins de connexion',
    contributors: 'contributions',
    copyright: 'droits',
    credit: 'crédit',
    dateline: 'date et lieu',
    form: 'formulaire',
    instruction: 'consigne',
    navigation: 'navigation',
    newsletter: 'lettre d’information',
    player: 'lecteur audio ou vidéo',
    'reading-time': 'temps de lecture',
    related: 'à lire aussi',
    'repeated-title': 'titre répété',
    'section-label': 'rubrique',
    share: 'partage',
    'source-line': 'mention de source',
    tags: 'mots-clés',
    teaser: 'accroche',
    title: 'titre',
    'update-note': 'mise à jour',
  },
  severity: { error: 'illisible', warning: 'perte', info: 'note' },
  articles: count('article', 'articles'),
  statements: count('propos', 'propos'),
  voices: count('voix nommée', 'voix nommées'),
  sites: count('site', 'sites'),
  noisePieces: count('élément', 'éléments'),
  signs: count('indice', 'indices'),
  characters: count('caractère', 'caractères'),
  page,
  brief: frenchBrief({ dates, number, quote: quoted }),
}
