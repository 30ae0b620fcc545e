import type { Citation } from '../record/brief/citation.ts'
import type { Brief, BriefArticle, BriefStatement, BriefVoice } from '../record/brief.ts'
import { noLabels } from './brief/labels.ts'
import { namesOf } from './brief/names.ts'
import { dateWords } from './date-words.ts'
import { dictionaries } from './dictionaries.ts'
import type { Dictionary } from './dictionary.ts'
import type { ExportOptions } from './exporter.ts'
import { citedWords, stateBlocks } from './markdown-state.ts'
import { autoLink, plainText } from './markdown-text.ts'
import { withoutOuterQuotes } from './quoted-parts.ts'
import { safeUrl } from './safe-url.ts'
import { scene } from './scene.ts'
import { wholeText } from './whole-text.ts'

/** The brief as Markdown (CommonMark with footnotes): every statement carries a footnote with its sentence and its source. */
export function writeMarkdown(brief: Brief, { language, labels = noLabels }: ExportOptions): string {
  const words = dictionaries[language]
  const state = stateBlocks(brief, words, namesOf(brief, labels))
  const blocks = [
    ...heading(brief, words),
    ...(brief.articles.length === 0 ? [] : state.blocks),
    `## ${words.page.heading}`,
    ...shownOnly(brief, words),
    ...brief.articles.flatMap((article) => articleBlocks(article, words)),
    ...voiceBlocks(brief, words),
    ...troubleBlocks(brief, words),
    ...brief.articles.flatMap((article) => footnotes(article, words)),
    ...citationNotes(brief, state.cited, words),
  ]
  return wholeText(`${blocks.join('\n\n')}\n`)
}

/** Of which articles the second part is, where it is not of all. */
function shownOnly({ extent, articles, header }: Brief, words: Dictionary): readonly string[] {
  if (extent === undefined) return []
  const { page } = words
  const shown = page.articlesLeftOut(words.number(articles.length), words.articles(extent.articles))
  return [
    plainText(
      `${shown} ${page.figures(words.statements(header.statements), words.voices(header.speakers))}.`,
    ),
  ]
}

function heading({ header, asOf, sections, extent }: Brief, words: Dictionary): readonly string[] {
  const { page, brief } = words
  if (header.articles === 0) return [`# ${brief.heading}`, plainText(page.nothingRead)]
  const day = asOf === null ? brief.anyDay : brief.asOf(asOf)
  const sources = brief.sources(sections.sources.origins)
  const { articles, from, to } = extent ?? header
  const span =
    from === null || to === null ? '' : dateWords(from === to ? from : `${from}/${to}`, words.dates)
  const sites = extent === undefined && header.sites.length > 0 ? words.sites(header.sites.length) : ''
  const lead = page.lead({ articles: words.articles(articles), sites, span })
  const figures =
    extent === undefined
      ? `${plainText(page.figures(words.statements(header.statements), words.voices(header.speakers)))}. `
      : ''
  return [
    `# ${brief.heading} ${plainText(day)}`,
    `${plainText(lead)}, ${plainText(sources)}. ${figures}${page.promise}`,
  ]
}

function articleBlocks(article: BriefArticle, words: Dictionary): readonly string[] {
  const title = article.title === null ? words.page.untitled : plainText(article.title)
  const lines = article.statements.map((statement) => lineOf(article, statement, words))
  const body = lines.length > 0 ? lines.join('\n') : `*${words.page.noStatements}*`
  return [`### ${dateOf(article, words)} — ${title}`, aboutArticle(article, words), body]
}

function dateOf({ published }: BriefArticle, words: Dictionary): string {
  return published === null ? words.page.undated : plainText(dateWords(published.value, words.dates))
}

function aboutArticle(article: BriefArticle, words: Dictionary): string {
  const { site, section, authors, published, translated, noise, source } = article
  const parts = [
    site === null ? null : `**${plainText(site)}**`,
    section === null ? null : plainText(section),
    authors.length > 0 ? plainText(words.page.by(authors.join(', '))) : null,
    published === null ? null : plainText(words.basis[published.basis]),
    translated === null ? null : `*${words.page.translated}*`,
    noise.length > 0 ? `${words.noisePieces(noise.length)} ${words.page.setAside}` : null,
    addressOf(article) ?? `${words.page.source} : ${plainText(source)}`,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function addressOf({ url }: BriefArticle): string | null {
  const href = safeUrl(url)
  return href === null ? null : autoLink(href)
}

function lineOf({ key }: BriefArticle, statement: BriefStatement, words: Dictionary): string {
  const { number, force, mode } = statement
  const verb = words.force[force]
  const note = [words.mode[mode], ...scene(statement, words).map(plainText)].join(' · ')
  return `${number}. ${who(statement, words)} — ${verb} : ${spoken(statement, words)} — ${note} [^${key}-${number}]`
}

function who({ speaker, role }: BriefStatement, words: Dictionary): string {
  if (speaker === null) return `*${words.page.noSpeaker}*`
  const { party, basis, holder } = speaker
  const inferred = basis?.kind === 'inferred' ? words.inferred(words.partyRule[basis.rule]) : null
  const held = holder === null ? null : words.heldBy(holder)
  const about = [party, inferred, role, held].filter((part) => part !== null).map(plainText)
  return `**${plainText(speaker.name)}**${about.length > 0 ? ` (${about.join(', ')})` : ''}`
}

function spoken({ words: pieces, mode }: BriefStatement, words: Dictionary): string {
  const shown = pieces.map((piece) =>
    mode === 'direct' ? words.quote(plainText(withoutOuterQuotes(piece))) : `*${plainText(piece)}*`,
  )
  return shown.join(' … ')
}

function footnotes(article: BriefArticle, words: Dictionary): readonly string[] {
  const { page } = words
  const from = aboutSource(article, words)
  return article.statements.map(({ number, sentence }) => {
    const [start, end] = sentence.span
    return `[^${article.key}-${number}]: ${page.sentence} : ${words.quote(plainText(sentence.text))} ${from}, ${page.position(start, end)}.`
  })
}

/** The words that the sentences on the negotiation cite, each once, article by article. */
function citationNotes(
  { articles }: Brief,
  cited: ReadonlyMap<string, Citation>,
  words: Dictionary,
): readonly string[] {
  const byArticle = new Map(articles.map((article) => [article.key, aboutSource(article, words)]))
  return [...cited].map(([key, citation]) => {
    const [start, end] = citation.span
    const place = citation.in === 'title' ? words.page.inTitle : words.page.position(start, end)
    return `[^${key}]: ${citedWords(citation, words)}. ${byArticle.get(citation.article)}, ${place}.`
  })
}

function aboutSource(article: BriefArticle, words: Dictionary): string {
  const title = article.title === null ? words.page.untitled : plainText(article.title)
  const about = [title, article.site === null ? null : plainText(article.site), dateOf(article, words)]
  return `${about.filter((part) => part !== null).join(', ')}, ${addressOf(article) ?? plainText(article.source)}`
}

function voiceBlocks({ voices }: Brief, words: Dictionary): readonly string[] {
  if (voices.length === 0) return []
  return [`## ${words.page.index}`, voices.map((voice) => voiceLine(voice, words)).join('\n')]
}

function voiceLine({ name, parties, articles, statements }: BriefVoice, words: Dictionary): string {
  const codes = parties.length > 0 ? ` (${parties.map(plainText).join(', ')})` : ''
  const count = `${words.statements(statements.length)} ${words.page.inArticles(words.articles(articles))}`
  const notes = statements.map(({ article, number }) => `[^${article}-${number}]`).join(' ')
  return `- **${plainText(name)}**${codes} — ${count} ${notes}`
}

function troubleBlocks({ diagnostics }: Brief, words: Dictionary): readonly string[] {
  if (diagnostics.length === 0) return []
  const lines = diagnostics.map(
    ({ severity, source, message }) =>
      `- *${words.severity[severity]}* ${plainText(source ?? '')} — ${plainText(message)}`,
  )
  return [`## ${words.page.troubles}`, lines.join('\n')]
}
