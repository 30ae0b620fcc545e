import { readModelFile } from '../../tables/model-folder.ts'
import { ModelError, modelWayOut } from '../model-error.ts'

/**
 * Reads a manifest of a French model, and the weights that it describes.
 *
 * @throws ModelError where a file is missing, or the manifest is not JSON.
 */
export function readModelPart<Manifest>(
  manifestName: string,
  weightsName: string,
): { manifest: Manifest; weights: Uint8Array; path: string } {
  const { path: manifestPath, bytes } = readPart(manifestName)
  const { path, bytes: weights } = readPart(weightsName)
  return { manifest: parseManifest<Manifest>(manifestPath, bytes), weights, path }
}

function readPart(name: string): { path: string; bytes: Uint8Array } {
  try {
    return readModelFile('fr', name)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ModelError(`the French model has no ${name} (${reason}): ${modelWayOut}`, { cause })
  }
}

function parseManifest<Manifest>(path: string, bytes: Uint8Array): Manifest {
  try {
    // The weights' checksum stands in it: a manifest of another form is refused there.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(new TextDecoder().decode(bytes)) as Manifest
  } catch (cause) {
    throw new ModelError(`${path} is not JSON: ${modelWayOut}`, { cause })
  }
}
