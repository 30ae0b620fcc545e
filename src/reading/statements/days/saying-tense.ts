import type { Span } from '../../../model/span.ts'
import type { WordFinder } from '../trees.ts'

/** In what tense something is said to be said; `bare` where no verb says it, as after « selon ». */
export type SayingTense = 'present' | 'perfect' | 'pluperfect' | 'past' | 'other' | 'bare'

/** Reads the tense off the words of saying by their Universal Dependencies features. */
export function sayingTense(text: string, cue: Span | null, wordAt: WordFinder): SayingTense {
  const feats = verbFeatures(text, cue, wordAt)
  const finite = feats.find((feat) => feat.includes('VerbForm=Fin'))
  const participle = feats.some((feat) => feat.includes('Tense=Past|VerbForm=Part'))
  if (!finite) return participle || feats.length > 0 ? 'other' : 'bare'
  if (finite.includes('Tense=Pres')) return participle ? 'perfect' : 'present'
  if (finite.includes('Tense=Imp')) return participle ? 'pluperfect' : 'past'
  return finite.includes('Tense=Past') ? 'past' : 'other'
}

function verbFeatures(text: string, cue: Span | null, wordAt: WordFinder): string[] {
  const found: string[] = []
  for (let at = cue?.[0] ?? 0; at < (cue?.[1] ?? 0) && at < text.length; at++) {
    const word = wordAt(at)
    const token = word?.tokens[word.at]
    if (token && /^(?:VERB|AUX)$/.test(token.upos)) found.push(token.feats)
  }
  return found
}
