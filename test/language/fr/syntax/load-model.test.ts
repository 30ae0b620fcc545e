import { describe, expect, it } from 'vitest'
import { loadFrenchModel } from '../../../../src/language/fr/syntax/load-model.ts'
import { ModelError } from '../../../../src/language/model-error.ts'
import { packModel, unpackModel } from '../../../../src/language/syntax-model-file.ts'
import { readModelFile } from '../../../../src/tables/model-folder.ts'

const { learned } = loadFrenchModel()
const { manifest, weights } = packModel(learned)

describe('a model file', () => {
  it('gives back what was packed', () => {
    expect(packModel(unpackModel(manifest, weights, 'memory')).manifest).toEqual(manifest)
  })

  it('is the one that is shipped', () => {
    expect(manifest.weights.sha256).toBe(
      (JSON.parse(new TextDecoder().decode(readModelFile('fr', 'manifest.json').bytes)) as typeof manifest)
        .weights.sha256,
    )
  })

  it('that is cut short is refused with both sizes', () => {
    const cut = weights.subarray(0, 100)
    expect(() => unpackModel(manifest, cut, 'w.bin')).toThrow(ModelError)
    expect(() => unpackModel(manifest, cut, 'w.bin')).toThrow(
      `w.bin: 100 bytes, the manifest says ${weights.length}`,
    )
  })

  it('of which one bit is wrong is refused', () => {
    const changed = Uint8Array.from(weights)
    changed[12_345] = (changed[12_345] ?? 0) ^ 1
    expect(() => unpackModel(manifest, changed, 'w.bin')).toThrow(/w\.bin: SHA-256/)
  })

  it('of another format is refused', () => {
    expect(() => unpackModel({ ...manifest, format: 2 as 1 }, weights, 'w.bin')).toThrow(/format 2.*format 1/)
  })
})
