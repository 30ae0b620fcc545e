import type { Draft } from './expression.ts'
import type { Resolved } from './resolved.ts'

/** « début », « mi- » and « fin » make a time less exact, and the end of a year its last month. */
export function applyEdge(resolved: Resolved, { edge, side, expression }: Draft): Resolved {
  if (!edge || resolved.list) return resolved
  const isYear = /^\d{4}$/.test(resolved.from)
  const from = edge === 'end' && isYear ? `${resolved.from}-12` : resolved.from
  // Until the end is until all of it is over.
  const isAbout =
    !(side === 'until' && edge === 'end') && resolved.to === null && expression.kind !== 'decade'
  return { ...resolved, from, isAbout }
}
