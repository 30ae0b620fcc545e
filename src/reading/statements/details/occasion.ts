import type { OccasionKind } from '../../../language/detail-forms.ts'
import type { Word } from '../../../model/syntax.ts'
import { type OccasionFound, occasionAt } from './occasion-phrase.ts'
import { printed } from './printed.ts'
import type { DetailSetting } from './setting.ts'
import { governs, isInRelative, type Telling } from './telling.ts'

// « dans un message publié lundi soir sur sa chaîne Telegram »
const platformReach = 7

/** An occasion as printed. */
export interface Occasion {
  readonly name: string
  readonly kind: OccasionKind
}

/** Kinds that are no part of what is said behind its last comma or before its first quotation. */
const plainKinds: ReadonlySet<OccasionKind> = new Set(['session', 'speech', 'text', 'platform'])

/** The occasion that the words of saying name, or the edges of what is said; null where none do. */
export function occasionOf(telling: Telling, setting: DetailSetting): Occasion | null {
  const found = occasionAmong(telling, setting)
  if (found) return named(found, telling.words, setting)
  if (telling.statement.mode === 'direct') return null
  const { opening, closing } = telling.edges()
  for (const edge of [governs(telling.statement) ? opening : [], closing]) {
    const atEdge = ledFrom(edge, 0, setting)
    if (atEdge && plainKinds.has(atEdge.kind)) return named(atEdge, edge, setting)
  }
  return null
}

/** The first occasion to which a sentence leads that takes up what is said; null where it names none. */
export function occasionIn(sentence: number, setting: DetailSetting): Occasion | null {
  const words = setting.syntax.sentences[sentence]?.words ?? []
  for (let at = 0; at < words.length; at++) {
    const found = ledFrom(words, at, setting)
    if (found) return named(found, words, setting)
  }
  return null
}

/** The first occasion to which the words of saying lead. */
export function occasionAmong(telling: Telling, setting: DetailSetting): OccasionFound | null {
  const { words } = telling
  for (let at = 0; at < words.length; at++) {
    const found = ledFrom(words, at, setting)
    if (found && !isInRelative(at, telling, setting)) return found
  }
  return null
}

function named({ kind, from, to }: OccasionFound, words: readonly Word[], { text }: DetailSetting): Occasion {
  return { name: printed(words.slice(from, to), text), kind }
}

/** The occasion to which the words from an index on lead; a text on a platform is known by the platform. */
function ledFrom(words: readonly Word[], at: number, setting: DetailSetting): OccasionFound | null {
  const lead = setting.forms.details.occasionLeads.at(words, at)
  if (!lead) return null
  const found = occasionAt(words, at + lead.length, setting)
  if (!found || !lead.value.has(found.kind)) return null
  const platform = hasPlatform.has(found.kind) ? platformBehind(words, found.to, setting) : null
  return platform ?? (found.kind === 'account' ? null : found)
}

/** Kinds that may stand on a platform, which then names the occasion. */
const hasPlatform: ReadonlySet<OccasionKind> = new Set(['account', 'text'])

function platformBehind(
  words: readonly Word[],
  from: number,
  { forms }: DetailSetting,
): OccasionFound | null {
  for (let at = from; at < Math.min(words.length, from + platformReach); at++) {
    if (words[at]?.form === ',') return null
    const found = forms.details.occasions.at(words, at)
    if (found?.value === 'platform' && (words[at]?.capital || found.length > 1))
      return { kind: found.value, from: at, to: at + found.length }
  }
  return null
}
