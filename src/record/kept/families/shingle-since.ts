import type { ShingleSince } from './text-shelf.ts'

/** Of a shingle that is boilerplate at no time. */
export const never: ShingleSince = { common: null, recurring: [] }

/** Whether a shingle is boilerplate at no time. */
export function isNever({ common, recurring }: ShingleSince): boolean {
  return common === null && recurring.length === 0
}
