/** How often a reading was right, wrong and silent on one thing that is scored; the row of the table that it counts in. */
export interface Mark {
  readonly name: string
  /** Found and right. */
  readonly tp: number
  /** Found and not in the gold, or wrong. */
  readonly fp: number
  /** In the gold and not found. */
  readonly fn: number
}

/** What the scoring of an article, or of a part of it, came to. */
export interface Findings {
  readonly marks: readonly Mark[]
  /** One line for each thing that went wrong, with the article's file. */
  readonly misses: readonly string[]
}

/** A mark for something that is either right or missed. */
export function passOrMiss(name: string, isRight: boolean): Mark {
  return { name, tp: isRight ? 1 : 0, fp: 0, fn: isRight ? 0 : 1 }
}

/** Puts findings one after another. */
export function joinFindings(parts: readonly Findings[]): Findings {
  return { marks: parts.flatMap((part) => part.marks), misses: parts.flatMap((part) => part.misses) }
}
