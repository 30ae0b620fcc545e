import type { Database } from './database.ts'
import { type ShelfText, type TextRow, TextShelf, textOfRow } from './text-shelf.ts'

/** Texts that come to the index and go from it. */
export interface MovedTexts {
  readonly arriving: readonly ShelfText[]
  readonly leaving: readonly ShelfText[]
  /** Texts of which only what tells whence they come may have changed. */
  readonly credited: readonly number[]
  /** The highest order of the texts that were in the index before; -1 where there was none. */
  readonly lastOrder: number
}

const nextTexts = `
SELECT stale_texts.article, articles.source IS NOT NULL AS counts, texts.placed
FROM stale_texts JOIN articles ON articles.key = stale_texts.article LEFT JOIN texts ON texts.article = stale_texts.article
ORDER BY texts.text_order, stale_texts.article LIMIT ?`

interface NextText {
  readonly article: number
  readonly counts: 0 | 1
  /** Null where there is no text any more. */
  readonly placed: 0 | 1 | null
}

/** Lets `place` move the next texts, no more than `most`; false where none is left. To be used within one transaction. */
export function moveTexts(
  database: Database,
  most: number,
  place: (shelf: TextShelf, texts: MovedTexts) => void,
): boolean {
  const next: readonly NextText[] = database.prepare(nextTexts).all(most)
  if (next.length === 0) return false
  const text = database.prepare('SELECT * FROM texts WHERE article = ?')
  const left = database.prepare('DELETE FROM left_texts WHERE article = ? RETURNING *')
  const setPlaced = database.prepare('UPDATE texts SET placed = ? WHERE article = ?')
  const clear = database.prepare('DELETE FROM stale_texts WHERE article = ?')
  const { last }: { last: number | null } = database
    .prepare('SELECT max(text_order) AS last FROM texts WHERE placed = 1')
    .get()
  const moves: { arriving: ShelfText[]; leaving: ShelfText[]; credited: number[]; lastOrder: number } = {
    arriving: [],
    leaving: [],
    credited: [],
    lastOrder: last ?? -1,
  }
  for (const { article, counts, placed } of next) {
    const before: TextRow | undefined = left.get(article)
    if (before) moves.leaving.push(textOfRow(before))
    if (placed === 1 && counts === 1) moves.credited.push(article)
    else if (placed !== null && placed !== counts) {
      ;(counts === 1 ? moves.arriving : moves.leaving).push(textOfRow(text.get(article)))
      setPlaced.run(counts, article)
    }
    clear.run(article)
  }
  place(new TextShelf(database), moves)
  return true
}
