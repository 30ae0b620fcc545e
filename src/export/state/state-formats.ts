import type { ReviewedState } from '../../record/corrections/reviewed-state.ts'
import { writeStateText } from './state-text.ts'

/** How a state can be written. */
export type StateFormat = keyof typeof stateFormats

/** One function a format, each a pure function of the state. */
export const stateFormats = {
  text: writeStateText,
  json: (state: ReviewedState): string => `${JSON.stringify(state, null, 2)}\n`,
} as const

/** Their names, the usual one first. */
export const stateFormatNames: readonly StateFormat[] = ['text', 'json']
