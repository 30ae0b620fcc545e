import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Talk } from '../../../model/claim.ts'
import type { Clause } from '../between/clause.ts'
import { placeOf } from '../between/places.ts'
import type { Spot } from '../between/spot.ts'
import { wordsIn } from '../ground.ts'
import { childrenBy, leadOf, spanOver, subtree, under } from '../tree.ts'
import type { TalkWord } from './talk-words.ts'

/** What the words say of a talk beside who, how far and when. */
export type TalkDetails = Pick<Talk, 'level' | 'format' | 'mediator' | 'place' | 'agenda' | 'outcome'>

type Level = NonNullable<Talk['level']>

/** From the highest down. */
const levels: readonly Level[] = ['heads', 'ministers', 'envoys', 'lawmakers', 'experts']

/** Kinds of talk that are a format by themselves. */
const formats: ReadonlySet<string> = new Set(['summit', 'visit', 'call'])

const others: ReadonlySet<string> = new Set(['parataxis', 'advcl', 'ccomp', 'conj', 'discourse'])
const attached: ReadonlySet<string> = new Set(['nmod', 'obl'])

/** Reads what the clause of a talk says of it; null where it says nothing. */
export function detailsOf(talk: TalkWord, clause: Clause, spot: Spot): TalkDetails {
  const members = new Set(subtree(spot.tree, clause.top, others))
  const place = placeOf(clause, spot)
  return {
    level: levelOf(members, spot),
    format: formatOf(talk, members, spot),
    mediator: mediatorOf(members, spot),
    place: place && spot.ground.text.slice(...place.mention.span),
    agenda: agendaOf(talk, spot),
    outcome: outcomeOf(clause, spot),
  }
}

function valuesIn(members: ReadonlySet<number>, own: ClaimClass, { tree }: Spot): readonly string[] {
  return wordsIn(tree, new Set([own])).flatMap(({ at, word }) => (members.has(at) ? word.value : []))
}

function levelOf(members: ReadonlySet<number>, spot: Spot): Talk['level'] {
  const named = valuesIn(members, 'envoy', spot)
  return levels.find((level) => named.includes(level)) ?? null
}

function formatOf(talk: TalkWord, members: ReadonlySet<number>, spot: Spot): string | null {
  const { tree, ground } = spot
  const named = wordsIn(tree, new Set(['talk-format'])).find(({ at }) => members.has(at))
  if (named) return named.word.value || ground.text.slice(...spanOver(tree, subtree(tree, named.at, clausal)))
  return formats.has(talk.kind) ? talk.kind : null
}

const clausal: ReadonlySet<string> = new Set(['acl', 'case', 'det', 'punct', 'conj'])

function mediatorOf(members: ReadonlySet<number>, { tree, ground }: Spot): string | null {
  const word = wordsIn(tree, new Set(['mediation'])).find(({ at }) => members.has(at))
  if (!word) return null
  return under(tree, word.at).flatMap((child) => ground.parties.of(tree, child))[0] ?? null
}

/** « des entretiens sur la sécurité »: what follows « sur ». */
function agendaOf({ at, kind, isVerb }: TalkWord, { tree, ground }: Spot): string | null {
  if (isVerb && kind !== 'process') return null
  const topic = childrenBy(tree, at, attached).find((child) => leadOf(tree, child) === 'sur')
  return topic === undefined ? null : phraseText(topic, { tree, ground })
}

function outcomeOf({ at, governors }: Clause, spot: Spot): string | null {
  const verbs = new Set(wordsIn(spot.tree, new Set(['talk-outcome'])).map((word) => word.at))
  const verb = [at, ...governors].find((governor) => verbs.has(governor))
  const result = verb === undefined ? undefined : childrenBy(spot.tree, verb, attached)[0]
  return result === undefined ? null : phraseText(result, spot)
}

/** A phrase as printed, without the word that leads it in. */
function phraseText(at: number, { tree, ground }: Spot): string {
  const words = subtree(tree, at, others).filter((word) => {
    const token = tree.tokens[word]
    return !(token?.head === at && token.deprel === 'case')
  })
  return ground.text.slice(...spanOver(tree, words))
}
