const plain = /^[\p{ASCII}À-ÿŒœ]*$/u

/**
 * The form by which a word is told when names are looked for: NFC, capitals kept, one apostrophe, one dash, every digit 0.
 */
export function nameForm(form: string): string {
  if (/^[a-z]+$/.test(form)) return form
  const whole = plain.test(form) ? form : form.normalize('NFC')
  return whole
    .replace(/[’‘‛′ʼ`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[«»“”„‟‹›″]/g, '"')
    .replace(/\d/g, '0')
}
