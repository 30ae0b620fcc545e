/**
 * Makes `data/world/parties.tsv`, `party-names.tsv` and `offices.tsv` again from public data: `npx tsx tools/make-world.ts FOLDER`.
 * FOLDER holds `countries/countries.json` (mledoze/countries) and `office-holders/*.csv` (extracts of Wikidata).
 * Rows whose source begins with `hand` stay as they are; the same input gives the same bytes.
 */
import { join } from 'node:path'
import { dataFolder } from '../src/tables/data-folder.ts'
import { readCountries } from './world/countries.ts'
import { makeEnglishNames, nameColumns } from './world/english-names.ts'
import { makeOffices, type OfficeRow, officeColumns } from './world/offices.ts'
import { makeStates, partyColumns } from './world/states.ts'
import { handWrittenRows, writeTable } from './world/table.ts'

const [publicData] = process.argv.slice(2)
if (!publicData) {
  process.stderr.write(
    'usage: npx tsx tools/make-world.ts FOLDER, where FOLDER holds countries/ and office-holders/\n',
  )
  process.exit(2)
}
const countries = readCountries(publicData)
makeParties()
makeNames()
makeHolders(publicData)

function makeParties(): void {
  const file = join(dataFolder, 'world', 'parties.tsv')
  const written = handWrittenRows(file, partyColumns)
  const codes = new Set(written.map(({ code }) => code))
  const states = makeStates(countries).filter(({ code }) => !codes.has(code))
  writeTable(file, partyColumns, [...states, ...written])
}

/** French names and those of parties that are no states are written by hand. */
function makeNames(): void {
  const file = join(dataFolder, 'world', 'party-names.tsv')
  const written = handWrittenRows(file, nameColumns)
  const known = new Set(written.map(({ code, language }) => `${code} ${language}`))
  const states = new Set(makeStates(countries).map(({ code }) => code))
  const english = makeEnglishNames(countries, states).filter(({ code }) => !known.has(`${code} en`))
  writeTable(file, nameColumns, [...written, ...english])
}

function makeHolders(folder: string): void {
  const file = join(dataFolder, 'world', 'offices.tsv')
  const written: OfficeRow[] = handWrittenRows(file, officeColumns)
  writeTable(file, officeColumns, [...written, ...makeOffices(folder, countries, written)])
}
