import { loadArticleForms } from '../../../src/language/fr/article/article-forms.ts'
import type { Article } from '../../../src/model/article.ts'
import type { StatedMetadata } from '../../../src/model/document.ts'
import { readArticle } from '../../../src/reading/article/article.ts'

const forms = loadArticleForms()

/** Reads a plain text as French. */
export function readText(text: string, stated: StatedMetadata = {}): Article {
  return readArticle({ source: 'a.txt', id: 'a', stated, content: { kind: 'text', text } }, () => forms)
    .article
}

/** Reads a page as French. */
export function readHtml(html: string, stated: StatedMetadata = {}): ReturnType<typeof readArticle> {
  return readArticle(
    { source: 'a.html', id: 'a', stated, content: { kind: 'html', text: html } },
    () => forms,
  )
}

/** Paragraphs of a body, each long enough to be one. */
export const paragraphs = [
  'Les deux gouvernements ont repris lundi leurs discussions sur le canal, a annoncé le porte-parole de Rivage.',
  '« Nous ne signerons rien sans garanties », a prévenu la ministre Louise Ferrand devant la presse à Port-Nord.',
  'La Haute-Rive réclame depuis trois ans la réouverture du passage, que les dockers bloquent chaque été.',
] as const

/** The rules that set the pieces of noise aside, by their text. */
export function noiseOf(article: Article): Record<string, string> {
  return Object.fromEntries(article.noise.map(({ text, kind }) => [text, kind]))
}
