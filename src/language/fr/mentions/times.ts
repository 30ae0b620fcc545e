import type { Time } from '../../../model/mention.ts'
import type { Context } from './times/context.ts'
import { applyEdge } from './times/edge.ts'
import type { Draft } from './times/expression.ts'
import { type FoundTimes, loadTimeFinder, spanOf, tenseOf } from './times/find-times.ts'
import { readReference } from './times/reference.ts'
import { resolve } from './times/resolve.ts'
import { edtfOf } from './times/resolved.ts'
import { opensSentence } from './times/tense.ts'
import type { Tense } from './times/tense-forms.ts'
import { ToldDays } from './times/told.ts'
import type { Tokens } from './tokens.ts'

/**
 * A reader of French dates, each as an EDTF value; `reference` is the EDTF day, month or year of publication.
 *
 * @param tokensOf cuts a text.
 */
export function loadTimes(
  tokensOf?: (text: string) => Tokens,
): (text: string, reference: string | null) => readonly Time[] {
  const find = loadTimeFinder(tokensOf)
  return (text, reference) => resolveTimes(find(text), reference)
}

function resolveTimes(found: FoundTimes, published: string | null): readonly Time[] {
  const reference = readReference(published)
  const told = new ToldDays(reference?.day ?? null)
  return found.drafts.flatMap((draft) => {
    const near = once(() => tenseOf(found, draft))
    const tense = () => near()?.tense ?? null
    const { scene, value: toldValue } = told
    const isVerbs = () => opensSentence(found.tokens, draft.first) || (near()?.cost ?? Infinity) <= besideVerb
    const context: Context = {
      reference,
      told: toldDay(told, draft, tense),
      scene,
      toldValue,
      tense,
      isVerbs,
    }
    const value = resolve(draft.expression, context)
    if (!value) return []
    told.tell(value, draft.expression.kind === 'scene')
    const resolved = applyEdge(value, draft)
    return [{ span: spanOf(found, draft), value: edtfOf(resolved, draft), basis: resolved.basis }]
  })
}

/** Tokens to the auxiliary of a verb that stands right before a time: « avait refusé le 25 février ». */
const besideVerb = 2

/** « le lendemain » counts from a day to come only beside a verb that tells of what is to come. */
function toldDay({ last, past }: ToldDays, { expression }: Draft, tense: () => Tense | null): number | null {
  return expression.kind === 'anaphor' && tense() === 'future' ? last : past
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
