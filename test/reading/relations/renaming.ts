/** Which word stands for which. */
export type Renaming = ReadonlyMap<string, string>

/** The text with the words that are renamed, wherever they stand whole. */
export function renamed(text: string, renaming: Renaming): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => renaming.get(word) ?? word)
}

/** A value with all its strings renamed. */
export function renamedThroughout<T>(value: T, renaming: Renaming): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? renamed(part, renaming) : part,
  ) as T
}
