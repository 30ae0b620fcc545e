import { partOf, type Witness } from '../state/witness.ts'

/** A text that orders witnesses as `inOrder` does. */
export function rankOf(witness: Witness): string {
  const { told, evidence, claim } = witness
  const { article, span } = evidence
  const days = told === null ? ['0'] : ['1', told.from ?? '', inverted(told.to)]
  const places = span.map((place) => String(place).padStart(10, '0'))
  return [...days, article, partOf(witness), ...places, claim.id].join('\t')
}

/** A text that is the less, the later the day; an open end goes first. */
function inverted(day: string | null): string {
  return day === null ? ' ' : day.replace(/\d/g, (digit) => String(9 - Number(digit)))
}
