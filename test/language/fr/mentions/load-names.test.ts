import { describe, expect, it } from 'vitest'
import { loadFrenchNames } from '../../../../src/language/fr/mentions/load-names.ts'
import { ModelError } from '../../../../src/language/model-error.ts'
import { packNames, unpackNames } from '../../../../src/language/names-model-file.ts'
import { readModelFile } from '../../../../src/tables/model-folder.ts'

const learned = loadFrenchNames()
const { manifest, weights } = packNames(learned)

describe('what was learned of names', () => {
  it('gives back what was packed', () => {
    expect(packNames(unpackNames(manifest, weights, 'memory')).manifest).toEqual(manifest)
  })

  it('is what the manifest that is shipped describes', () => {
    const shipped = JSON.parse(
      new TextDecoder().decode(readModelFile('fr', 'names-manifest.json').bytes),
    ) as typeof manifest & { corpora: { licence: string }[]; command: string }
    expect(shipped).toMatchObject(manifest)
    expect(shipped.corpora.every(({ licence }) => licence !== '')).toBe(true)
    expect(shipped.command).toContain('train/train-names.ts')
  })

  it('is small', () => {
    expect(weights.length).toBeLessThan(6_000_000)
  })

  it('that is cut short is refused with both sizes', () => {
    expect(() => unpackNames(manifest, weights.subarray(0, 100), 'n.bin')).toThrow(ModelError)
    expect(() => unpackNames(manifest, weights.subarray(0, 100), 'n.bin')).toThrow(
      `n.bin: 100 bytes, the manifest says ${weights.length}`,
    )
  })

  it('of which one bit is wrong is refused', () => {
    const changed = Uint8Array.from(weights)
    changed[1234] = (changed[1234] ?? 0) ^ 1
    expect(() => unpackNames(manifest, changed, 'n.bin')).toThrow(/n\.bin: SHA-256/)
  })

  it('of another format, or without a part, is refused', () => {
    expect(() => unpackNames({ ...manifest, format: 2 as 1 }, weights, 'n.bin')).toThrow(ModelError)
    const parts = manifest.weights.parts.map((part) => ({ ...part, name: `other ${part.name}` }))
    expect(() =>
      unpackNames({ ...manifest, weights: { ...manifest.weights, parts } }, weights, 'n.bin'),
    ).toThrow(/no part "coarse\.hashes"/)
  })
})
