/** Who prints articles of the made corpus; all are invented. */
export interface Outlet {
  readonly name: string
  readonly site: string
  readonly kind: 'agency' | 'newspaper'
}

const agencies = 'Vestor Méridia Nordalp Transvox'.split(' ')
const papers = [
  "L'Écho du Levant",
  'Le Courrier de Vaubrun',
  'La Dépêche du Val',
  'Le Messager',
  'Le Fil International',
  'Horizons Nouvelles',
  'Le Quotidien du Port',
  'La Vigie',
  'Monde et Rives',
  'Le Relais',
  "L'Avant-Poste",
  'La Gazette des Deux Mers',
  'Plein Cap',
  'Le Guetteur',
] as const

export const outlets: readonly Outlet[] = [
  ...agencies.map((name) => ({ name, site: siteOf(name), kind: 'agency' as const })),
  ...papers.map((name) => ({ name, site: siteOf(name), kind: 'newspaper' as const })),
]

/** The table that tells the program of them, for a folder of `--knowledge`. */
export function outletTable(): string {
  const rows = outlets.map(({ name, site, kind }) => {
    const others = kind === 'agency' ? `agence ${name}` : ''
    return [name, others, kind, '', site, 'invented', `a rapporté ${name}`].join('\t')
  })
  return `${['name\tnames\tkind\tcountry\tdomain\tsource\texample', ...rows].join('\n')}\n`
}

function siteOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return `${plain.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}.example`
}
