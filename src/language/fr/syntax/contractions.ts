/** The two words that a contraction stands for, by its form in small letters. */
export const frenchContractions: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['du', ['de', 'le']],
  ['des', ['de', 'les']],
  ['au', ['à', 'le']],
  ['aux', ['à', 'les']],
  ['duquel', ['de', 'lequel']],
  ['desquels', ['de', 'lesquels']],
  ['desquelles', ['de', 'lesquelles']],
  ['auquel', ['à', 'lequel']],
  ['auxquels', ['à', 'lesquels']],
  ['auxquelles', ['à', 'lesquelles']],
])

/** Contractions that may also be one word: « des » is « de les » or the article. */
export const doubtfulContractions: ReadonlySet<string> = new Set(['des'])
