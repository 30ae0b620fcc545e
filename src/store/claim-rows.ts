import type { Database } from './database.ts'
import type { SheetClaim } from './sheet.ts'

const putGroup = 'INSERT INTO claim_groups (kind, name) VALUES (?, ?) RETURNING key'

const putClaim = `
INSERT INTO claims (article, known_from, claim_group, claim, evidence) VALUES (?, ?, ?, ?, ?) RETURNING key`

/** The article that a claim is from. */
interface ClaimPlace {
  readonly article: number
  /** `YYYY-MM-DD`; '~' only where no day is asked for. */
  readonly knownFrom: string
}

/** Prepares the writing of claims, with their groups, what these rest on, and the terms by which they are found. */
export function claimWriter(database: Database): (place: ClaimPlace, claim: SheetClaim) => void {
  const findingGroup = database.prepare('SELECT key FROM claim_groups WHERE kind = ? AND name = ?')
  const puttingGroup = database.prepare(putGroup)
  const claiming = database.prepare(putClaim)
  const grounding = database.prepare('INSERT OR IGNORE INTO group_grounds VALUES (?, ?)')
  const naming = database.prepare('INSERT INTO claim_terms SELECT value, ?1 FROM json_each(?2)')
  const awaiting = database.prepare('INSERT INTO awaited_terms SELECT value, ?1, ?3 FROM json_each(?2)')

  function groupKey(kind: string, name: string): number {
    const found: { key: number } | undefined = findingGroup.get(kind, name)
    if (found) return found.key
    const { key }: { key: number } = puttingGroup.get(kind, name)
    return key
  }

  return ({ article, knownFrom }, { kind, group, claim, evidence, restsOn, terms, awaits }) => {
    const own = groupKey(kind, group)
    const { key }: { key: number } = claiming.get(article, knownFrom, own, claim, evidence)
    if (restsOn) grounding.run(own, groupKey(restsOn.kind, restsOn.name))
    if (terms.length > 0) naming.run(key, JSON.stringify(terms))
    if (awaits) awaiting.run(key, JSON.stringify(awaits.terms), awaits.least)
  }
}
