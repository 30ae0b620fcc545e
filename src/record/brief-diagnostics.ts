import type { Diagnostic } from '../model/diagnostic.ts'

const rank: Readonly<Record<Diagnostic['severity'], number>> = { error: 0, warning: 1, info: 2 }

/** Each trouble once, the gravest first, then by document: the same whatever the order in which they were found. */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): readonly Diagnostic[] {
  const unique = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) unique.set(sortKey(diagnostic), diagnostic)
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, diagnostic]) => diagnostic)
}

function sortKey({ severity, source, code, message, span }: Diagnostic): string {
  return JSON.stringify([rank[severity], source ?? '', code, message, span ?? null])
}
