import type { Identity } from '../../record/identities/identity.ts'
import { identityLine, identityLines } from './identity-lines.ts'

/** Whom to show, and how fully. */
export interface WhoIsWho {
  readonly identities: readonly Identity[]
  /** Whether somebody was asked for by name, so that all is shown; else a line each. */
  readonly isAsked: boolean
  /** Most identities of the text; JSON has all. */
  readonly most: number
}

/** How who is who can be written. */
export type WhoFormat = keyof typeof whoFormats

/** One function a format. */
export const whoFormats = {
  text: whoText,
  json: ({ identities }: WhoIsWho): string =>
    `${JSON.stringify({ format: 'pourparlers-who', version: 1, identities }, null, 2)}\n`,
} as const

/** Their names, the usual one first. */
export const whoFormatNames: readonly WhoFormat[] = ['text', 'json']

function whoText({ identities, isAsked, most }: WhoIsWho): string {
  const shown = identities.slice(0, most)
  const lines = isAsked ? shown.flatMap(identityLines) : shown.map(identityLine)
  const left = identities.length - shown.length
  return `${[...lines, ...(left > 0 ? [`… and ${left} more; --most shows more`] : [])].join('\n')}\n`
}
