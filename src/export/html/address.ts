/** Addresses within the page, without their `#`. A key holds letters, digits and hyphens; a number no hyphen: no two addresses are the same. */
export const address = {
  article: (key: string): string => `a-${key}`,
  line: (key: string, number: number): string => `l-${key}-${number}`,
  sentence: (key: string, number: number): string => `s-${key}-${number}`,
  voice: (key: string): string => `v-${key}`,
  party: (key: string): string => `p-${key}`,
} as const

/** The value of `lang` for a text: its BCP 47 tag, or an empty one where the language is not known. */
export function languageTag(language: string): string {
  return language !== 'und' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : ''
}
