import type { Relay } from '../../../model/statement.ts'
import type { Reporting } from './reports.ts'
import type { RelayNamed } from './told.ts'

/**
 * Nearest to the speaker last: what stands later is farther from the speaker, « a dit X, cité par A, rapporte B », but not what is cited,
 * « rapporte A, citant B », or named in one breath, « à A et B ».
 */
export function inOrder(relays: readonly RelayNamed[], reporting: Reporting): Relay[] {
  const ordered: RelayNamed[] = []
  let before: RelayNamed | null = null
  for (const relay of [...relays].sort((a, b) => a.span[0] - b.span[0])) {
    const place = before && (isJoined(before, relay, reporting) ? ordered.indexOf(before) + 1 : 0)
    ordered.splice(place ?? 0, 0, relay)
    before = relay
  }
  return ordered
    .map(({ relay }) => relay)
    .filter((relay, at, all) => all.findIndex(({ name }) => name === relay.name) === at)
}

/** Whether one relay leads on to the next, nearer to the speaker, or stands beside it. */
function isJoined(a: RelayNamed, b: RelayNamed, { words, forms }: Reporting): boolean {
  const between = words.filter(({ span }) => span[0] >= a.span[1] && span[1] <= b.span[0])
  if (between.some(({ key }) => forms.isA(key, 'citing'))) return true
  if (
    between.length <= 2 &&
    between.every(({ key, lexical }) => !lexical || joining.some((kind) => forms.isA(key, kind)))
  )
    return true
  // « Selon A, X a dit à B »: a view that opens the sentence holds all of it.
  return (
    forms.attributionsFrom(words[0]?.key ?? '').length > 0 &&
    words.slice(0, opening).some(({ span }) => span[0] === a.span[0])
  )
}

const joining = ['coordinator', 'relay-preposition'] as const

// « Selon », « D'après »: as far as the source is from the head of its sentence.
const opening = 4
