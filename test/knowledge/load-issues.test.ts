import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readIssuePattern } from '../../src/knowledge/issue-pattern.ts'
import { loadIssues } from '../../src/knowledge/load-issues.ts'

const whole = `proposition: The bridge opens.
labels: { fr: Pont }
patterns: { fr: { for: [pont > ouvrir] } }
examples: { fr: { match: [Le pont ouvre.], differ: [Le port ouvre.] } }
`

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'issues-'))
  writeFileSync(join(folder, 'bridge.yaml'), text)
  return folder
}

describe('loadIssues', () => {
  it('reads a file as the issue of its name', () => {
    const [issue] = loadIssues(folderWith(whole))
    expect(issue?.id).toBe('bridge')
    expect(issue?.patterns.get('fr')?.for).toHaveLength(1)
    expect(issue?.about).toBe('phrase')
  })

  it('has none where there is no folder', () => {
    expect(loadIssues(join(tmpdir(), 'no-such-folder'))).toEqual([])
  })

  it.each([
    ['a part of it is missing', 'labels: { fr: Pont }\n', /bridge\.yaml: .*proposition/s],
    ['it is no YAML', 'proposition: [\n', /bridge\.yaml: no YAML/],
    ['it has a field that is not known', `${whole}colour: blue\n`, /colour/],
    ['a pattern is empty', whole.replace('pont > ouvrir', '" > ouvrir"'), /begins with no word|has the part/],
    ['a kind of name is not known', whole.replace('pont > ouvrir', 'pont > @river'), /@river.*@alliance/s],
  ])('says so where %s', (_, text, message) => {
    expect(() => loadIssues(folderWith(text))).toThrow(message)
  })
})

describe('readIssuePattern', () => {
  it('reads what must and what must not depend on the first word', () => {
    const { head, below, without } = readIssuePattern('Retrait|départ > armée|@party ~ loi')
    expect([...head.lemmas]).toEqual(['retrait', 'départ', 'depart'])
    expect(below.map(({ lemmas, kinds }) => [[...lemmas], [...kinds]])).toEqual([
      [['armée', 'armee'], ['party']],
    ])
    expect([...(without?.lemmas ?? [])]).toEqual(['loi'])
  })

  it('refuses two parts of what must not stand', () => {
    expect(() => readIssuePattern('retrait ~ loi ~ texte')).toThrow(/more than once/)
  })
})
