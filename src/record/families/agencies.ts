/** A press agency: the names by which a credit calls it, the shortest first, and its own site. */
export interface Agency {
  readonly names: readonly string[]
  readonly domain: string | null
}

/** Agencies that French papers credit; whoever calls may pass a list of their own. */
export const knownAgencies: readonly Agency[] = [
  { names: ['AFP', 'Agence France-Presse'], domain: 'afp.com' },
  { names: ['Reuters'], domain: 'reuters.com' },
  { names: ['AP', 'Associated Press'], domain: 'apnews.com' },
  { names: ['Belga', 'Agence Belga'], domain: 'belga.be' },
  { names: ['ATS', 'Keystone-ATS', 'ATS-Keystone'], domain: 'keystone-ats.ch' },
  { names: ['La Presse Canadienne', 'Presse Canadienne'], domain: 'lapressecanadienne.ca' },
  { names: ['dpa'], domain: 'dpa.com' },
  { names: ['EFE'], domain: 'efe.com' },
  { names: ['ANSA'], domain: 'ansa.it' },
  { names: ['Xinhua', 'Chine Nouvelle'], domain: 'xinhuanet.com' },
  { names: ['TASS', 'Itar-Tass'], domain: 'tass.com' },
  { names: ['Anadolu', 'Agence Anadolu', 'AA'], domain: 'aa.com.tr' },
  { names: ['APS', 'Algérie Presse Service'], domain: 'aps.dz' },
  { names: ['TAP', 'Tunis Afrique Presse'], domain: 'tap.info.tn' },
]
