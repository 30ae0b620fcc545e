import type { Stance } from '../../record/state/positions/stance.ts'

/** Told apart by shape, so that no colour is needed. */
export const stanceMarks: Readonly<Record<Stance, string>> = { for: '●', against: '✕', conditional: '◐' }
