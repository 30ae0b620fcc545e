/** Into how many parts the corpus is cut; each fifth article, in the order of the paths over both years, is one part. */
export const partCount = 5

/** The part that is held out: articles 4, 9, 14 … counted from 0. */
export const heldOutPart = 4

/** A part of the articles, and all the others. */
export function splitAt<T>(articles: readonly T[], part: number): { held: T[]; rest: T[] } {
  return {
    held: articles.filter((_, i) => i % partCount === part),
    rest: articles.filter((_, i) => i % partCount !== part),
  }
}
