import type { BriefSentence } from '../record/brief/brief-sentence.ts'
import type { Citation } from '../record/brief/citation.ts'
import type { Brief } from '../record/brief.ts'
import { type GroupName, type PartName, partNames } from './brief/brief-words.ts'
import type { Names } from './brief/names.ts'
import { groupsOf } from './brief/parts.ts'
import { say } from './brief/say.ts'
import { dateWords } from './date-words.ts'
import type { Dictionary } from './dictionary.ts'
import { plainText } from './markdown-text.ts'
import { stanceMarks } from './state/stance-marks.ts'

/** Sentences of one list that are written out; JSON has all. */
const mostSentences = 200
/** Citations of one sentence that are written out. */
const mostCitations = 12
/** Parties and issues of the matrix that are written out. */
const [mostParties, mostIssues] = [20, 16]

/** The state of the negotiation as Markdown, and the words that it cites. */
export interface StateBlocks {
  readonly blocks: readonly string[]
  readonly cited: ReadonlyMap<string, Citation>
}

/** Where it stands, what moved, what is next, who blocks what: every sentence with footnotes to its words. */
export function stateBlocks(brief: Brief, words: Dictionary, names: Names): StateBlocks {
  const cited = new Map<string, Citation>()
  const note = (citation: Citation): string => {
    const key = citationKey(citation)
    cited.set(key, citation)
    return `[^${key}]`
  }
  const line = (sentence: BriefSentence): string => {
    const { citations } = sentence
    const notes = citations.slice(0, mostCitations).map(note).join(' ')
    const rest = Math.max(0, citations.length - mostCitations) + (sentence.further ?? 0)
    return `- ${plainText(say(sentence, words.brief, names))} ${notes}${rest > 0 ? ` (${words.brief.more(rest)})` : ''}`
  }
  const blocks = partNames.flatMap((part) => partBlocks(part, { brief, words, names, line }))
  return { blocks, cited }
}

/** The name of the footnote of a citation. */
function citationKey({ article, in: part, span }: Citation): string {
  return `${article}-${part === 'title' ? 't' : 'e'}${span[0]}-${span[1]}`
}

interface Writing {
  readonly brief: Brief
  readonly words: Dictionary
  readonly names: Names
  readonly line: (sentence: BriefSentence) => string
}

function partBlocks(part: PartName, writing: Writing): readonly string[] {
  const { brief, words } = writing
  const heading = `## ${words.brief.parts[part]}${part === 'moved' ? sinceWhen(brief, words) : ''}`
  if (part === 'matrix') return [heading, ...matrix(writing)]
  const groups = groupsOf(brief.sections, part)
  if (groups.length === 0) return [heading, `*${plainText(words.brief.nothing[part])}*`]
  const nothing =
    part === 'moved' && groups[0]?.name !== 'since' ? [`*${plainText(words.brief.nothing[part])}*`] : []
  const blocks = groups.flatMap(({ name, sentences }) => [
    ...(groups.length > 1 ? [`### ${words.brief.groups[name]}`] : []),
    group(name, sentences, writing),
  ])
  return [heading, ...nothing, ...blocks]
}

function sinceWhen({ since }: Brief, { brief }: Dictionary): string {
  return since.day === null ? '' : `, ${plainText(brief.sinceDay(since.day))}`
}

function group(
  name: GroupName,
  sentences: readonly BriefSentence[],
  { brief: { extent }, words, line }: Writing,
): string {
  const more = Math.max(0, sentences.length - mostSentences) + (extent?.leftOut[name] ?? 0)
  const leftOut = extent === undefined ? words.brief.leftOut : words.brief.leftOutOfBrief
  const lines = sentences.slice(0, mostSentences).map(line)
  return [...lines, ...(more > 0 ? [`- ${plainText(leftOut(more))}`] : [])].join('\n')
}

function matrix({ brief, words, names }: Writing): readonly string[] {
  const { parties, issues, cells } = brief.sections.matrix
  const { positions } = brief.sections.standing
  if (cells.length === 0) return [`*${plainText(words.brief.nothing.matrix)}*`]
  const byPlace = new Map(cells.map((cell) => [JSON.stringify([cell.party, cell.issue]), cell]))
  const across = issues.slice(0, mostIssues)
  const rows = parties.slice(0, mostParties).map((party) => {
    const marks = across.map((issue) => {
      const cell = byPlace.get(JSON.stringify([party, issue]))
      const from = cell?.movedFrom ? `${stanceMarks[cell.movedFrom]}→` : ''
      const stands = (cell?.positions ?? []).flatMap((place) => positions[place]?.tells ?? [])
      const shown = stands.map(
        ({ stance, origins, rumoured }) =>
          `${stanceMarks[stance]}${origins > 1 ? origins : ''}${rumoured ? '?' : ''}`,
      )
      return shown.length === 0 ? '·' : `${from}${shown.join(' ')}`
    })
    return `| ${[plainText(names.party(party).name), ...marks].join(' | ')} |`
  })
  const head = ['', ...across.map((issue) => plainText(names.issue(issue)))]
  const table = [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n')
  const out = [
    ...parties.slice(mostParties).map((party) => names.party(party).name),
    ...issues.slice(mostIssues).map(names.issue),
  ]
  return [
    table,
    legend(words),
    ...(out.length === 0 ? [] : [plainText(words.brief.notShown(out.join(', ')))]),
  ]
}

function legend({ brief }: Dictionary): string {
  const { stances, legend: keys } = brief
  const marks = [
    `${stanceMarks.for} ${stances.for}`,
    `${stanceMarks.against} ${stances.against}`,
    `${stanceMarks.conditional} ${stances.conditional}`,
    `${stanceMarks.against}→${stanceMarks.for} ${keys.moved}`,
    `${stanceMarks.for}2 ${keys.moreSources}`,
    `${stanceMarks.for}? ${keys.rumoured}`,
    `· ${brief.noWord}`,
  ]
  return marks.map(plainText).join('; ')
}

/** The words of a citation, who says them and on what day. */
export function citedWords({ quote, speaker, on }: Citation, words: Dictionary): string {
  const by = speaker ?? words.brief.itself
  const day = on === null ? null : dateWords(on, words.dates)
  return `${words.quote(plainText(quote))} — ${[by, day]
    .filter((part) => part !== null)
    .map(plainText)
    .join(', ')}`
}
