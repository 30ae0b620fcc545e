import type { KeptCorrection } from '../../model/correction.ts'
import { foldName } from '../../names/fold-name.ts'
import { makeFirstNames } from '../../names/name-likeness.ts'
import { compareText } from '../state/day-span.ts'
import type { Appearance, Named, OfficeWord } from './appearance.ts'
import { type BearerName, bearerName } from './bearer-name.ts'
import { type GatheredNames, gatherNames, isFullName, unplacedWords } from './gather-names.ts'
import { Groups } from './groups.ts'
import { Identities } from './identities.ts'
import { type IdentityCorrections, identityCorrections } from './identity-corrections.ts'
import { type KnownBearer, KnownPeople } from './known-people.ts'
import { linkGround } from './link-ground.ts'
import { linkSpellings } from './link-spellings.ts'
import { mayBeOne } from './may-be-one.ts'
import { type Parted, takeSplits } from './split.ts'
import { Surnames } from './surnames.ts'

/** What tells who is who besides the articles. */
export interface IdentityOptions {
  /** First names of which each row's stand for each other. */
  readonly firstNames?: readonly (readonly string[])[]
  /** People whom tables know. */
  readonly people?: readonly KnownBearer[]
  readonly corrections?: readonly KeptCorrection[]
}

/**
 * Says who is who over articles: one identity for the spellings of a name, namesakes apart, a surname alone where one bearer fits.
 * Pure: the same names, in whatever order, give the same identities. No link is better than a wrong one.
 */
export function findIdentities(named: Iterable<Named>, options: IdentityOptions = {}): Identities {
  const { appearances, officeWords } = gathered(named)
  const known = new KnownPeople(options.people ?? [])
  const firstNames = makeFirstNames((options.firstNames ?? []).map((row) => row.map(foldName)))
  const corrections = identityCorrections(options.corrections ?? [])
  const parted = takeSplits(appearances, corrections.splits)
  const names = gatherNames(parted.rest, known)
  const splitNames = parted.off.flatMap((split) => split.names)
  const full = [...names.full, ...splitNames.filter(isFullName)]
  const areOne = mayBeOne({ firstNames, known, splits: corrections.splits })
  const groups = new Groups([...names.full, ...names.others, ...splitNames], areOne)
  keepTogether(parted, groups)
  applyMerges(corrections, groups)
  linkSpellings(full, groups, linkGround(full, { firstNames, known }))
  placeSurnames(full, names, groups)
  applyMerges(corrections, groups)
  return new Identities(groups, { officeWords, corrections, splitOff: parted.off })
}

/** In an order of their own, so that nothing depends on how they came. */
function gathered(named: Iterable<Named>): {
  appearances: readonly Appearance[]
  officeWords: readonly OfficeWord[]
} {
  const appearances: Appearance[] = []
  const officeWords: OfficeWord[] = []
  for (const one of named) {
    appearances.push(...one.appearances)
    officeWords.push(...one.officeWords)
  }
  appearances.sort(byPlace)
  return { appearances, officeWords }
}

function byPlace(a: Appearance, b: Appearance): number {
  return (
    compareText(a.article, b.article) ||
    compareText(a.entity ?? '', b.entity ?? '') ||
    compareText(a.key, b.key)
  )
}

function keepTogether({ off }: Parted, groups: Groups): void {
  for (const { names } of off) {
    const [first, ...others] = names
    for (const name of others) if (first) groups.join({ from: name.id, to: first.id, rule: 'merged' })
  }
}

function applyMerges({ merges }: IdentityCorrections, groups: Groups): void {
  for (const { correction } of merges) {
    const [one, other] = [groups.named(correction.identity.id), groups.named(correction.other.id)]
    if (one === null || one === 'several' || other === null || other === 'several') continue
    groups.join({ from: one.id, to: other.id, rule: 'merged' })
  }
}

/** Each surname that stands alone goes to its one bearer; what is left makes names of its own. */
function placeSurnames(full: readonly BearerName[], { ends, words }: GatheredNames, groups: Groups): void {
  const surnames = new Surnames(full, groups)
  const unplaced = (appearances: readonly Appearance[]): readonly Appearance[] =>
    appearances.filter((appearance) => {
      const link = surnames.linkOf(appearance)
      if (link) groups.of(link.to.id)?.alone.push({ appearance, to: link.to, rule: link.rule })
      return link === null
    })
  const left = ends.map((name) => ({ which: name.which, own: unplaced(name.appearances) }))
  const leftWords = unplaced(words.flatMap(({ appearances }) => appearances))
  for (const { own, which } of left) if (own.length > 0) groups.add(bearerName(own, which))
  for (const name of unplacedWords(leftWords)) groups.add(name)
}
