import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const country = z.object({
  cca3: z.string(),
  name: z.object({ common: z.string() }),
  independent: z.boolean().nullish(),
  capital: z.array(z.string()),
  translations: z.object({ fra: z.object({ common: z.string(), official: z.string() }) }),
  demonyms: z.object({ fra: z.object({ m: z.string(), f: z.string() }).optional() }).optional(),
})

/** A state or territory as mledoze/countries gives it. */
export type Country = z.infer<typeof country>

/** Reads `countries/countries.json` of the folder of public data. */
export function readCountries(dataFolder: string): Country[] {
  return z
    .array(country)
    .parse(JSON.parse(readFileSync(join(dataFolder, 'countries', 'countries.json'), 'utf8')))
}

/** Governments that are not independent, or not recognised as such by all, and yet take part in talks. */
const ownGovernment = new Set(['ESH', 'GRL', 'HKG', 'NCL', 'PSE', 'PYF', 'TWN', 'UNK'])

/** Whether a country has a government that others negotiate with. */
export function speaksForItself({ cca3, independent }: Country): boolean {
  return independent === true || ownGovernment.has(cca3)
}
