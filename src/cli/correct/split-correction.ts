import type { SplitCorrection } from '../../model/correction.ts'
import { nameKey } from '../../names/fold-name.ts'
import type { Identity } from '../../record/identities/identity.ts'
import type { Store } from '../../store/store.ts'
import { findArticle } from './find-article.ts'
import { addressOf } from './find-identity.ts'

/** What is split off. */
export interface SplitWish {
  readonly names: readonly string[]
  /** Beginnings of ids. */
  readonly articles: readonly string[]
}

/**
 * The correction that splits names, or what stands in articles, from an identity.
 *
 * @throws Error where nothing would be split, or all; the message says what there is.
 */
export function splitCorrection(identity: Identity, wish: SplitWish, store: Store): SplitCorrection {
  const keys = [
    ...new Set([
      ...identity.aliases.map(keyOf),
      ...identity.spellings.map(({ name }) => spellingKey(identity, name)),
    ]),
  ].sort()
  const splitKeys = wish.names.map((name) => requireName(identity, name)).sort()
  const articles = wish.articles.map((id) => requireArticle(identity, id, store)).sort()
  if (splitKeys.length === 0 && articles.length === 0) {
    throw new Error('name what is split off: --name NAME, --article ID, or several of them')
  }
  if (
    keys.every((key) => splitKeys.includes(key)) ||
    identity.articles.every((id) => articles.includes(id))
  ) {
    throw new Error(`nothing of ${identity.id} would be left; name only what is somebody else’s`)
  }
  return { kind: 'split', identity: addressOf(identity), keys, splitKeys, articles }
}

function keyOf(id: string): string {
  return (id.split('@')[0] ?? '').split(':')[1] ?? ''
}

/** A party goes by its code, whatever it is called. */
function spellingKey({ kind, id }: Identity, name: string): string {
  return kind === 'party' ? keyOf(id) : nameKey(name)
}

function requireName(identity: Identity, name: string): string {
  const known = identity.spellings.find((spelling) => nameKey(spelling.name) === nameKey(name))
  if (known && identity.kind !== 'party') return nameKey(known.name)
  const names = identity.spellings.map((spelling) => `“${spelling.name}”`).join(', ')
  throw new Error(`“${name}” can’t be split from ${identity.id}; its names are ${names}`)
}

function requireArticle(identity: Identity, idBeginning: string, store: Store): string {
  const { id } = findArticle(store, idBeginning).article
  if (identity.articles.includes(id)) return id
  throw new Error(`article ${id} does not name ${identity.id}`)
}
