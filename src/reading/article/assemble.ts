import type { Article, Noise } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Cut, Draft } from './draft.ts'
import { endsSentence, wordCount } from './shapes.ts'

/** The parts of an article that the draft decides. */
export type Body = Pick<Article, 'text' | 'headings' | 'noise'>

const betweenParagraphs = '\n\n'

/** Joins what is left as the body and keeps the rest as noise, each piece with its place. */
export function assemble(draft: Draft): Body {
  const noise: Noise[] = []
  const headings: Span[] = []
  let text = ''
  for (const [i, block] of draft.blocks.entries()) {
    const mark = draft.marks[i]
    const at = text === '' ? 0 : text.length + betweenParagraphs.length
    if (mark) noise.push({ text: block.text, kind: mark.kind, at, rule: mark.rule })
    else {
      const paragraph = cutParagraph(
        block.text,
        draft.cuts.filter((cut) => cut.block === i),
        at,
      )
      noise.push(...paragraph.noise)
      if (paragraph.text === '') continue
      text += (text === '' ? '' : betweenParagraphs) + paragraph.text
      if (block.heading || isHeading(draft, i)) headings.push([at, text.length])
    }
  }
  return { text, headings, noise: noise.map((piece) => ({ ...piece, at: Math.min(piece.at, text.length) })) }
}

/** A paragraph without its cuts, and the cuts as noise; `at` is where the paragraph begins in the body. */
function cutParagraph(source: string, cuts: readonly Cut[], at: number): { text: string; noise: Noise[] } {
  let text = ''
  let from = 0
  const noise: Noise[] = []
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    text = join(text, source.slice(from, cut.start))
    noise.push({
      text: source.slice(cut.start, cut.end).trim(),
      kind: cut.kind,
      at: at + text.length,
      rule: cut.rule,
    })
    from = cut.end
  }
  return { text: join(text, source.slice(from)), noise }
}

function join(before: string, after: string): string {
  const rest = after.trim()
  return before === '' || rest === '' ? before + rest : `${before} ${rest}`
}

/** A short line between two paragraphs that is no sentence, or asks a question. */
function isHeading(draft: Draft, block: number): boolean {
  const { text = '', apart = false } = draft.blocks[block] ?? {}
  if (!apart || text.length > 90 || wordCount(text) > 12 || !isOverProse(draft, block)) return false
  return (!endsSentence(text) || text.endsWith('?')) && !/^[-–—•▪*]|[:,;]$/u.test(text)
}

/** Whether the next block that is left is running text. */
function isOverProse(draft: Draft, block: number): boolean {
  const farthest = Math.min(block + 20, draft.blocks.length)
  for (let i = block + 1; i < farthest; i++) if (draft.marks[i] === null) return draft.prose[i] === true
  return false
}
