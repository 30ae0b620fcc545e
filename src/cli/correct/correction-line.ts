import type { Correction, KeptCorrection } from '../../model/correction.ts'

/** A correction as people read it: number, what it says, why, by whom, when, and whether it still rests on something. */
export function correctionLine(kept: KeptCorrection, isIdle: boolean): string {
  const { number, correction, by, why, at, undoneAt } = kept
  const state = undoneAt !== null ? ` — undone ${undoneAt}` : isIdle ? ' — rests on nothing now' : ''
  return `${number}  ${correctionWords(correction)} — ${why} (${by === null ? '' : `${by}, `}${at})${state}`
}

/** What a correction says. */
export function correctionWords(correction: Correction): string {
  switch (correction.kind) {
    case 'merge':
      return `merge ${correction.identity.id} with ${correction.other.id}`
    case 'split': {
      const { identity, splitKeys, articles } = correction
      const names = splitKeys.length === 0 ? [] : [`the names ${splitKeys.join(', ')}`]
      const places =
        articles.length === 0 ? [] : [`what stands in ${articles.map((id) => id.slice(0, 12)).join(', ')}`]
      return `split from ${identity.id} ${[...names, ...places].join(' and ')}`
    }
    case 'rename':
      return `rename ${correction.identity.id} to “${correction.name}”`
    case 'reject': {
      const { target, article, says, quote } = correction
      return `reject in ${article.slice(0, 12)} the ${target} ${says}: “${quote.replace(/\s+/g, ' ')}”`
    }
  }
}
