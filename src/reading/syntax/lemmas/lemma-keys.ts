import { hashText, mix } from '../../../language/hash.ts'

/** The longest ending that a rule may rest on, in letters. */
export const longestEnding = 6

/** Key of a form under one tag or part of speech. */
export function formKey(lower: string, tag: string): number {
  return mix(hashText(lower), hashText(tag))
}

/** Key of the last `length` letters under a part of speech. */
export function endingKey(lower: string, length: number, upos: string): number {
  return mix(mix(hashText(lower, lower.length - length), hashText(upos)), length + 1)
}

/** The form by which lemmas are kept: NFC, small letters, one apostrophe. */
export function lemmaForm(form: string): string {
  return form.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'")
}
