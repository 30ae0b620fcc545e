import { partyWithin } from '../../../knowledge/gazetteer.ts'
import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Speaker, SpeakerKind } from '../../../model/statement.ts'
import { type Clauses, type Stretch, spanOf } from '../clauses.ts'
import { type Item, isMark, keyOf, wordsOf } from '../items.ts'
import { followsPreposition } from './named-speaker.ts'
import { nameAt, type Stage, speakerOf } from './stage.ts'

/** Somebody who is described: « le porte-parole du ministère », « un diplomate », « l'armée », « le rapport ». */
export function describedSpeaker(stretch: Stretch, { items, forms }: Clauses, stage: Stage): Speaker | null {
  const [from, to] = stretch
  for (let at = from; at < to; at++) {
    const kind = kindOf(items, at, forms)
    if (!kind || followsPreposition(items, at, forms)) continue
    const phrase: Stretch = [firstOfPhrase(items, at, { from, forms }), endOfPhrase(items, at, { to, forms })]
    const span = spanOf(items, phrase)
    if (!span) return null
    const party = partyWithin(wordsOf(items.slice(...phrase)), stage.gazetteer)
    return (
      earlierHolder(items, at, { stage, forms }) ?? {
        name: nameAt(stage.text, span),
        kind,
        party,
        entity: null,
        span,
      }
    )
  }
  return null
}

function kindOf(items: readonly Item[], at: number, forms: StatementForms): SpeakerKind | null {
  const key = keyOf(items[at])
  const indefinite = isIndefinite(items, at, forms)
  if (forms.isA(key, 'outlet-noun')) return 'outlet'
  if (forms.isA(key, 'anonymous') && indefinite) return 'anonymous'
  if (forms.isA(key, 'role')) return indefinite ? 'anonymous' : 'role'
  return forms.isA(key, 'collective') || forms.isA(key, 'text-noun') ? 'collective' : null
}

function isIndefinite(items: readonly Item[], at: number, forms: StatementForms): boolean {
  return [at - 1, at - 2].some((before) => forms.isA(keyOf(items[before]), 'indefinite'))
}

interface Bounds {
  readonly forms: StatementForms
  readonly from?: number
  readonly to?: number
}

/** Back over adjectives to the determiner; a definite one is left out of the name. */
function firstOfPhrase(items: readonly Item[], at: number, { from = 0, forms }: Bounds): number {
  for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
    const key = keyOf(items[before])
    if (forms.isA(key, 'determiner')) return forms.isA(key, 'indefinite') ? before : before + 1
  }
  return at
}

function endOfPhrase(items: readonly Item[], at: number, { to = items.length, forms }: Bounds): number {
  let end = at + 1
  while (end < to && !isMark(items[end], ',;:()') && !forms.isA(keyOf(items[end]), 'boundary')) end++
  return end
}

/** The person of whom the same noun was said before: « le ministre » after « le ministre russe X ». */
function earlierHolder(
  items: readonly Item[],
  at: number,
  { stage, forms }: { readonly stage: Stage; readonly forms: StatementForms },
): Speaker | null {
  const item = items[at]
  const key = keyOf(item)
  if (!item || !forms.isA(key, 'role') || isIndefinite(items, at, forms)) return null
  const held = stage.found.roles.findLast(({ keys, span }) => span[1] <= item.span[0] && keys.includes(key))
  const holder = stage.found.entities.find(({ id }) => id === held?.entity)
  return holder ? speakerOf({ entity: holder, span: item.span }, 'named') : null
}
