/** A name without accents and case, whatever its language; typographic apostrophes and hyphens become plain ones. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
}

/** The folded words of a name; a hyphen or an apostrophe within one divides nothing, other marks do. */
export function nameWords(name: string): readonly string[] {
  return foldName(name)
    .split(/[^\p{L}\p{N}'.-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** What all printings of one spelling share: « Jean-Luc Morov », « Jean Luc MOROV ». Empty where nothing of the name is a letter or a digit. */
export function nameKey(name: string): string {
  return (
    foldName(name)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? ''
  )
}
