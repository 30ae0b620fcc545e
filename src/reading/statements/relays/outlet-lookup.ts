import type { Gazetteer } from '../../../knowledge/gazetteer.ts'
import type { KnownName } from '../../../knowledge/known-name.ts'
import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Stage } from '../speakers/stage.ts'
import { type OutletLookup, outletsAmong } from './outlet-names.ts'

/** What the outlets of an article are found by, made once for all its sentences. */
export function outletLookup(
  stage: Stage,
  forms: StatementForms,
  site: string | null,
): Omit<OutletLookup, 'stage'> {
  const lookup = { forms, articled: articledOutlets(stage.gazetteer, forms), site }
  return { ...lookup, marked: markedOutlets(stage, lookup) }
}

/** The names of an article that a noun marks as outlets without our tables knowing them. */
function markedOutlets(stage: Stage, lookup: Omit<OutletLookup, 'stage' | 'marked'>): Set<string> {
  const none: ReadonlySet<string> = new Set()
  const marked = stage.syntax.sentences.flatMap(({ words }, sentence) =>
    words.some(({ key }) => lookup.forms.isA(key, 'press'))
      ? outletsAmong(words, { ...lookup, stage: { ...stage, sentence }, marked: none })
      : [],
  )
  return new Set(marked.flatMap(({ by, relay }) => (by === 'marked' && relay.entity ? [relay.entity] : [])))
}

/** What `articledOutlets` made of a gazetteer, which stays the same for a run. */
const articledOf = new WeakMap<Gazetteer, ReadonlyMap<string, readonly KnownName[]>>()

/** Indexes the known outlets whose name begins with an article, which a text may contract: « au Courrier ». */
function articledOutlets(
  gazetteer: Gazetteer,
  forms: StatementForms,
): ReadonlyMap<string, readonly KnownName[]> {
  const known = articledOf.get(gazetteer)
  if (known) return known
  const index = new Map<string, KnownName[]>()
  for (const [first, list] of gazetteer.names) {
    if (!forms.isA(first, 'article')) continue
    for (const name of list) {
      const second = name.type === 'outlet' ? name.words[1]?.key : undefined
      if (second) index.set(second, [...(index.get(second) ?? []), name])
    }
  }
  articledOf.set(gazetteer, index)
  return index
}
