import { partyAt } from '../../../knowledge/gazetteer.ts'
import { type Affiliation, affiliationBy } from '../../../model/affiliation.ts'
import type { Entity } from '../../../model/mention.ts'
import type { Speaker } from '../../../model/statement.ts'
import { mayBeSame, type RolePlace } from '../../affiliation.ts'
import { type Stage, speakerOf } from './stage.ts'

/** Somebody of the article who may hold an office, and how well it fits. */
interface Candidate {
  readonly entity: Entity
  /** 2 where the office is the very one, 1 where one of the two says less. */
  readonly fit: number
  /** Where the person was last named before. */
  readonly at: number
}

/**
 * The person of whom the same was said before, « le ministre » after « le ministre russe X », or whom our tables know in the office on
 * the article's day; of several the one whom it fits best, and then the last one named.
 */
export function earlierHolder(place: RolePlace, found: Affiliation | null, stage: Stage): Speaker | null {
  const { phrase, offset } = place
  if (phrase.isCounterpart || phrase.isPossessive) return null
  const isStated = found?.basis.kind === 'stated'
  const candidates = [...saidBefore(place, stage), ...knownHolders(place, stage)].filter(
    ({ entity }) => !isStated || entity.party === found?.party,
  )
  const best = candidates.sort((a, b) => b.fit - a.fit || b.at - a.at)[0]
  if (!best) return null
  const speaker = speakerOf({ entity: best.entity, span: placeSpan(place, offset) }, 'named')
  const known = affiliationBy('person', best.entity.party)
  return { ...speaker, basis: known?.basis ?? null }
}

function placeSpan({ words, phrase }: RolePlace, offset: number): readonly [number, number] {
  return [offset, words[phrase.end - 1]?.span[1] ?? offset]
}

/** The people beside whose names the role stood. */
function saidBefore({ phrase, offset }: RolePlace, stage: Stage): Candidate[] {
  const { roles, entities } = stage.found
  return roles
    .filter(({ span, keys }) => span[1] <= offset && keys.includes(phrase.content[0] ?? ''))
    .flatMap(({ entity: id, content }) => {
      const entity = entities.find((one) => one.id === id)
      if (!entity || !mayBeSame(content, phrase.content)) return []
      const fit = content.length === phrase.content.length ? 2 : 1
      return [{ entity, fit, at: lastNamed(id, offset, stage) }]
    })
}

/** The people named before who hold the office by our tables; of a former one, who held it. */
function knownHolders({ phrase, words, offset }: RolePlace, stage: Stage): Candidate[] {
  if (phrase.standing === 'private') return []
  const { held, entities } = stage.found
  const offices = stage.roles.officesOf(phrase.content)
  const [first] = phrase.partyWords
  const own = first === undefined ? null : partyAt(words, first, stage.gazetteer)?.code
  return held.flatMap(({ entity: id, office, isPast, party }) => {
    const entity = entities.find((one) => one.id === id)
    const at = lastNamed(id, offset, stage)
    if (!entity || at < 0 || isPast !== (phrase.standing === 'former') || (own ?? party) !== party) return []
    if (offices.includes(office)) return [{ entity, fit: 2, at }]
    const isShort = phrase.content.length === 1 && mayBeSame(office.split(' '), phrase.content)
    return isShort ? [{ entity, fit: 1, at }] : []
  })
}

/** Where somebody was last named before an offset; -1 where nowhere. */
function lastNamed(id: string, offset: number, { found }: Stage): number {
  return found.mentions.findLast(({ entity, span }) => entity === id && span[1] <= offset)?.span[0] ?? -1
}
