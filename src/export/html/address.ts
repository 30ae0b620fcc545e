/** Addresses within the page, without their `#`. A key holds letters, digits and hyphens; a number no hyphen: no two addresses are the same. */
export const address = {
  article: (key: string): string => `a-${key}`,
  line: (key: string, number: number): string => `l-${key}-${number}`,
  sentence: (key: string, number: number): string => `s-${key}-${number}`,
  voice: (key: string): string => `v-${key}`,
  /** Words that a sentence on the negotiation cites. */
  cited: (key: string, number: number): string => `e-${key}-${number}`,
  stand: (key: string): string => `c-${key}`,
  fact: (number: number): string => `f-${number}`,
  party: (key: string): string => `p-${key}`,
} as const
