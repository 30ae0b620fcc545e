import { join } from 'node:path'
import type { Force } from '../../../model/statement.ts'
import { dataFolder } from '../../../tables/data-folder.ts'
import { listOf, type Row, readTable, TableError } from '../../../tables/read-table.ts'
import type { Frame, Inflection, SpeechVerb } from '../../statement-forms.ts'
import { foldFrench } from '../fold.ts'

const knownFrames: readonly Frame[] = ['that', 'quote', 'inf', 'object', 'addressee', 'self']
const knownForces: readonly Force[] = [
  'states',
  'demands',
  'offers',
  'promises',
  'threatens',
  'warns',
  'refuses',
  'denies',
  'accuses',
  'asks',
]

type ModelRow = Row<'model' | 'strip' | 'finite' | 'participle' | 'gerund'>
type VerbRow = Row<'lemma' | 'model' | 'frame' | 'force'>

/** Verbs of saying by their third-person forms in lower case, as they are spelled and folded. */
export interface SpeechVerbs {
  readonly exact: Map<string, SpeechVerb[]>
  readonly folded: Map<string, SpeechVerb[]>
}

/**
 * Reads the verbs of saying and makes every third-person form of them.
 *
 * @throws TableError where a verb names a model, frame or force that does not exist.
 */
export function loadSpeechVerbs(): SpeechVerbs {
  const folder = join(dataFolder, 'fr')
  const models = new Map(
    readTable(join(folder, 'conjugation.tsv'), ['model', 'strip', 'finite', 'participle', 'gerund']).map(
      (row) => [row.model, row],
    ),
  )
  const file = join(folder, 'speech-verbs.tsv')
  const forms: SpeechVerbs = { exact: new Map(), folded: new Map() }
  for (const row of readTable(file, ['lemma', 'model', 'frame', 'force'])) {
    const model = models.get(row.model)
    if (!model) throw unknown(file, row, ['model', [...models.keys()]])
    addVerb(forms, { model, row, frames: framesOf(file, row), force: forceOf(file, row) })
  }
  return forms
}

const reflexivePronoun = /^(?:se |s')/

interface Entry {
  readonly model: ModelRow
  readonly row: VerbRow
  readonly frames: ReadonlySet<Frame>
  readonly force: Force
}

function addVerb(forms: SpeechVerbs, { model, row, frames, force }: Entry): void {
  const reflexive = reflexivePronoun.test(row.lemma)
  const words = row.lemma.replace(reflexivePronoun, '').split(' ')
  const first = words[0] ?? ''
  const second = words.length > 1 ? words.at(-1) : undefined
  const inflected = inflect(first, model)
  for (const [form, inflections] of inflected) {
    const verb = {
      lemma: row.lemma,
      inflections,
      frames,
      force,
      reflexive,
      second: second ? foldFrench(second) : null,
    }
    forms.exact.set(form, [...(forms.exact.get(form) ?? []), verb])
    const folded = foldFrench(form)
    forms.folded.set(folded, [...(forms.folded.get(folded) ?? []), verb])
  }
}

/** The forms of a verb, each with every way in which it may stand. */
function inflect(infinitive: string, model: ModelRow): Map<string, Set<Inflection>> {
  const stem = infinitive.slice(0, infinitive.length - model.strip.length)
  const forms = new Map<string, Set<Inflection>>()
  const add = (inflection: Inflection, endings: string) => {
    for (const ending of endings.split(' ')) {
      const form = stem + (ending === '#' ? '' : ending)
      forms.set(form, (forms.get(form) ?? new Set()).add(inflection))
    }
  }
  add('finite', model.finite)
  add('participle', model.participle)
  add('gerund', model.gerund)
  add('infinitive', model.strip)
  return forms
}

function framesOf(file: string, row: VerbRow): Set<Frame> {
  return new Set(
    listOf(row.frame).map((name) => {
      const frame = knownFrames.find((known) => known === name)
      if (!frame) throw unknown(file, row, ['frame', knownFrames])
      return frame
    }),
  )
}

function forceOf(file: string, row: VerbRow): Force {
  const force = knownForces.find((known) => known === row.force)
  if (!force) throw unknown(file, row, ['force', knownForces])
  return force
}

function unknown(
  file: string,
  row: VerbRow,
  [column, allowed]: [keyof VerbRow, readonly string[]],
): TableError {
  return new TableError(`${file}:${row.line}: ${column} “${row[column]}” is none of ${allowed.join(', ')}`)
}
