import type { ClaimForms } from '../../../language/claim-forms.ts'
import type { Mention } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import type { Syntax, Word } from '../../../model/syntax.ts'
import type { Token } from '../../../model/token.ts'
import { affiliationOf, roleAt } from '../../affiliation.ts'
import { type Tree, under } from '../tree.ts'
import type { PartyGround } from './party-ground.ts'

/** The party that a word alone stands for: a name, an adjective, an office, whoever speaks there; null where none. */
export type PartyOfWord = (tree: Tree, at: number) => string | null

/** A printed word in its sentence. */
interface Place {
  readonly words: readonly Word[]
  readonly at: number
}

/** Looks up the parties of single words. */
export function partyOfWords(ground: PartyGround, forms: ClaimForms): PartyOfWord {
  const { found, gazetteer, syntax, voices } = ground
  const parties = new Map(found.entities.map(({ id, party }) => [id, party]))
  const known = new Map<number, string | null>()
  const look = (tree: Tree, at: number): string | null => {
    const token = tree.tokens[at]
    if (!token) return null
    const [offset] = token.span
    const mention = spanAt(found.mentions, offset)
    const named = mention ? (parties.get(mention.entity) ?? null) : null
    // Of « l'armée turque », an entity without a party of its own, the adjective tells it.
    if (mention && (named || token.upos === 'PROPN')) return named
    if (isFirstPerson(token.feats)) return voices.saying(offset)?.speaker?.party ?? null
    if (isOwned(tree, at)) {
      const owner = voices.saying(offset)?.speaker?.party
      if (owner && isSide(token, forms)) return owner
    }
    const place = placeAt(syntax, offset)
    const word = place?.words[place.at]
    if (!place || !word) return null
    const adjective = gazetteer.adjectives.get(word.key)
    if (adjective) return adjective
    const body = spanAt(found.bodies, offset)
    if (body) return body.party
    if (token.upos !== 'NOUN' || !forms.roles.isRoleNoun(word.key)) return null
    const phrase = roleAt(place.words, place.at, { gazetteer, roles: forms.roles })
    return (
      affiliationOf({ phrase, words: place.words, offset, owner: null }, found, {
        gazetteer,
        roles: forms.roles,
      })?.party ?? null
    )
  }
  return (tree, at) => {
    const offset = tree.tokens[at]?.span[0] ?? -1
    const before = known.get(offset)
    if (before !== undefined) return before
    const party = look(tree, at)
    known.set(offset, party)
    return party
  }
}

/** « son pays », « leur armée ». */
function isOwned(tree: Tree, at: number): boolean {
  return under(tree, at).some((child) => {
    const token = tree.tokens[child]
    return token?.lemma === 'son' && token.feats.includes('Poss=Yes')
  })
}

/**
 * Whether a noun is a side in the negotiation, or what acts for one: « nos troupes resteront » only as a subject, since of « X retire
 * ses troupes » they are X's.
 */
function isSide({ lemma, upos, deprel }: Token, forms: ClaimForms): boolean {
  if (upos !== 'NOUN') return false
  const classes = new Set(forms.wordsOf(lemma).map((word) => word.class))
  if (classes.has('both-sides') || forms.roles.isRoleNoun(lemma)) return true
  return deprel.startsWith('nsubj') && classes.has('acting-noun')
}

function isFirstPerson(feats: string): boolean {
  return feats.includes('Person=1') && (feats.includes('PronType=Prs') || feats.includes('Poss=Yes'))
}

/** The printed word that begins at a place, in its sentence. */
function placeAt({ sentences }: Syntax, offset: number): Place | null {
  const words = spanAt(sentences, offset)?.words ?? []
  const at = words.findIndex(({ span }) => span[0] === offset)
  return at < 0 ? null : { words, at }
}

/** The span of a list in the order of the text that holds a place. */
function spanAt<Spanned extends Pick<Mention, 'span'>>(
  list: readonly Spanned[],
  offset: number,
): Spanned | null {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = list[low]
  return found && holds(found.span, offset) ? found : null
}

function holds([start, end]: Span, offset: number): boolean {
  return start <= offset && offset < end
}
