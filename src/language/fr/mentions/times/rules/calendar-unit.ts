import { draftOf, type TimeRule } from './rule.ts'

const singular = /^(?:semaine|mois|an|annee|week-?end|trimestre|semestre)(?:-ci)?$/

/** « la semaine prochaine », « cette année », and « l'année » that an edge may make a time of. */
export const calendarUnit: TimeRule = (tokens, at, words) => {
  const key = tokens.key(at)
  if (!singular.test(key)) return null
  const unit = words.units.get(key.replace(/-ci$/, ''))
  if (!unit) return null
  // « à la fin du mois d'octobre » is of October.
  if (/^(?:de|d')$/.test(tokens.key(at + 1)) && words.months.has(tokens.key(at + 2))) return null
  const turn = words.turns.get(tokens.key(at + 1))
  if (turn !== undefined) return draftOf([at, at + 2], { kind: 'unit', unit, turn })
  if (tokens.key(at + 1) === 'qui' && tokens.key(at + 2) === 'vient' && unit !== 'year')
    return draftOf([at, at + 3], { kind: 'unit', unit, turn: 1 })
  const before = tokens.key(at - 1)
  const here = { kind: 'unit', unit, turn: 0 } as const
  if (/^(?:ce|cet|cette)$/.test(before)) return draftOf([at - 1, at + 1], here)
  if (/^(?:l'|du|la|de|d'|le|debut|fin|mi-)$/.test(before) && unit !== 'quarter' && unit !== 'half')
    return draftOf([at, at + 1], here, 'edge')
  return null
}
