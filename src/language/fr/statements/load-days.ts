import { z } from 'zod'
import { ModelError, modelWayOut } from '../../model-error.ts'
import type { SayingDays } from '../../saying-days.ts'
import { readModelJson } from '../model-part.ts'

const daysFile = z.object({ lean: z.number(), weights: z.record(z.string(), z.number()) })

/**
 * Reads what was learned of the days of sayings from `models/fr`.
 *
 * @throws ModelError where the file is missing or damaged.
 */
export function loadFrenchDays(): SayingDays {
  const { content, path } = readModelJson('days.json')
  const { data, error } = daysFile.safeParse(content)
  if (error) throw new ModelError(`${path} is damaged (${z.prettifyError(error)}): ${modelWayOut}`)
  return { lean: data.lean, weights: new Map(Object.entries(data.weights)) }
}
