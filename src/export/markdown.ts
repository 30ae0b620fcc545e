import type { Brief, BriefArticle, BriefStatement, BriefVoice } from '../record/brief.ts'
import { dateWords } from './date-words.ts'
import { dictionaries } from './dictionaries.ts'
import type { Dictionary } from './dictionary.ts'
import type { ExportOptions } from './exporter.ts'
import { autoLink, plainText } from './markdown-text.ts'
import { withoutOuterQuotes } from './quoted-parts.ts'
import { safeUrl } from './safe-url.ts'
import { scene } from './scene.ts'
import { wholeText } from './whole-text.ts'

/** The brief as Markdown (CommonMark with footnotes): every statement carries a footnote with its sentence and its source. */
export function writeMarkdown(brief: Brief, { language }: ExportOptions): string {
  const words = dictionaries[language]
  const blocks = [
    ...heading(brief, words),
    ...brief.articles.flatMap((article) => articleBlocks(article, words)),
    ...voiceBlocks(brief, words),
    ...troubleBlocks(brief, words),
    ...brief.articles.flatMap((article) => footnotes(article, words)),
  ]
  return wholeText(`${blocks.join('\n\n')}\n`)
}

function heading({ header }: Brief, words: Dictionary): readonly string[] {
  const { page } = words
  if (header.articles === 0) return [`# ${page.heading}`, plainText(page.nothingRead)]
  const { from, to } = header
  const span =
    from === null || to === null ? '' : dateWords(from === to ? from : `${from}/${to}`, words.dates)
  const sites = header.sites.length > 0 ? words.sites(header.sites.length) : ''
  const lead = page.lead({ articles: words.articles(header.articles), sites, span })
  const figures = page.figures(words.statements(header.statements), words.voices(header.speakers))
  return [`# ${page.heading}`, `${plainText(lead)}. ${plainText(figures)}. ${page.promise}`]
}

function articleBlocks(article: BriefArticle, words: Dictionary): readonly string[] {
  const title = article.title === null ? words.page.untitled : plainText(article.title)
  const lines = article.statements.map((statement) => lineOf(article, statement, words))
  const body = lines.length > 0 ? lines.join('\n') : `*${words.page.noStatements}*`
  return [`## ${dateOf(article, words)} — ${title}`, aboutArticle(article, words), body]
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
  const title = article.title === null ? page.untitled : plainText(article.title)
  const about = [title, article.site === null ? null : plainText(article.site), dateOf(article, words)]
  const place = addressOf(article) ?? plainText(article.source)
  return article.statements.map(({ number, sentence }) => {
    const [start, end] = sentence.span
    const from = about.filter((part) => part !== null).join(', ')
    return `[^${article.key}-${number}]: ${page.sentence} : ${words.quote(plainText(sentence.text))} ${from}, ${place}, ${page.position(start, end)}.`
  })
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
