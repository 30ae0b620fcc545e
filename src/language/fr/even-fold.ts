/** Folds a text for matching without moving any offset: lower case, straight apostrophe, plain space, no accents. */
export function foldEvenly(text: string): string {
  return text.replace(/[^\x20-\x40\x5b-\x7e]/gu, foldCharacter)
}

const plain = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\n', '\n'],
])

function foldCharacter(character: string): string {
  const known = plain.get(character)
  if (known !== undefined) return known
  const folded = character.normalize('NFD').charAt(0).toLowerCase()
  return folded.length === character.length ? folded : character
}
