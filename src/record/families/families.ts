import { type Agency, knownAgencies } from './agencies.ts'
import { CreditReader } from './credits.ts'
import { differencesOf } from './differences.ts'
import type { Family, FamilyMember, FamilyText } from './family.ts'
import { groupTexts } from './group-texts.ts'
import { lineageOf } from './origin.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { asSet, countShared, shinglesOf } from './shingles.ts'

/**
 * Finds which texts carry one report; every text is in exactly one family, and families come by their least id. The order of the
 * texts does not matter. Time grows somewhat faster than the number of texts (bench/README-families.md); a text costs some 30 bytes a word.
 */
export function findFamilies(
  texts: readonly FamilyText[],
  agencies: readonly Agency[] = knownAgencies,
): readonly Family[] {
  const credits = new CreditReader(agencies)
  const sorted = texts.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
  return groupTexts(sorted).flatMap((group) => {
    const family = familyOf(
      group.flatMap((place) => sorted[place] ?? []),
      credits,
    )
    return family === null ? [] : [family]
  })
}

function familyOf(texts: readonly FamilyText[], credits: CreditReader): Family | null {
  const lineage = lineageOf(texts, credits)
  if (lineage === null) return null
  const { origin, others, originBasis, agency } = lineage
  return {
    articles: [origin, ...others].map(({ id }) => id),
    origin: origin.id,
    originBasis,
    agency,
    members: membersOf(others, origin),
  }
}

function membersOf(others: readonly FamilyText[], origin: FamilyText): FamilyMember[] {
  if (others.length === 0) return []
  const sentences = sentencesOf(origin.text)
  const theirs = shinglesIn(sentences)
  return others.map(({ id, text }) => {
    const ownSentences = sentencesOf(text)
    const own = shinglesIn(ownSentences)
    const shared = countShared(own, theirs)
    return {
      article: id,
      fromOrigin: share(shared, own),
      ofOrigin: share(shared, theirs),
      ...differencesOf(ownSentences, sentences),
    }
  })
}

/** The shingles of all sentences as of one text: no word stands in two of them. */
function shinglesIn(sentences: readonly Sentence[]): Uint32Array {
  const words = new Uint32Array(sentences.reduce((sum, { hashes }) => sum + hashes.length, 0))
  let size = 0
  for (const { hashes } of sentences) {
    words.set(hashes, size)
    size += hashes.length
  }
  return asSet(shinglesOf(words))
}

function share(shared: number, all: Uint32Array): number {
  return all.length === 0 ? 0 : shared / all.length
}
