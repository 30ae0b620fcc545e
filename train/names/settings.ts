import type { ClassSettings } from './word-classes.ts'

/** How names are learned. */
export interface NamesSettings {
  readonly seed: number
  readonly classes: ClassSettings
  readonly rounds: number
  readonly rate: number
  /** Pull of every weight towards zero. */
  readonly decay: number
  /** How often a feature is left out of a lesson. */
  readonly dropout: number
  /** A feature that stands at fewer words is passed over. */
  readonly least: number
  /** A weight that is nearer to zero is left out. */
  readonly smallest: number
  /** How much the other places of a word in the article count, in log-odds. */
  readonly agreement: number
}

/** The settings of the model that is shipped; bench/README-names.md says why these. */
export const namesSettings: NamesSettings = {
  seed: 7,
  classes: { coarse: 64, fine: 400, least: 5, rounds: 12 },
  rounds: 8,
  rate: 0.1,
  decay: 1e-5,
  dropout: 0.15,
  least: 2,
  smallest: 0.04,
  agreement: 3,
}
