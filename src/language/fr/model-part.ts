import { readModelFile } from '../../tables/model-folder.ts'
import { ModelError, modelWayOut } from '../model-error.ts'

/**
 * Reads a manifest of a French model, and the weights that it describes.
 *
 * @throws ModelError where a file is missing, or the manifest is not JSON.
 */
export function readModelPart(
  manifestName: string,
  weightsName: string,
): { manifest: unknown; weights: Uint8Array; path: string } {
  const { content: manifest } = readModelJson(manifestName)
  const { path, bytes: weights } = readPart(weightsName)
  return { manifest, weights, path }
}

/**
 * Reads a file of a French model that is JSON.
 *
 * @throws ModelError where it is missing or not JSON.
 */
export function readModelJson(name: string): { content: unknown; path: string } {
  const { path, bytes } = readPart(name)
  return { content: parseManifest(path, bytes), path }
}

function readPart(name: string): { path: string; bytes: Uint8Array } {
  try {
    return readModelFile('fr', name)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ModelError(`the French model has no ${name} (${reason}): ${modelWayOut}`, { cause })
  }
}

function parseManifest(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new ModelError(`${path} is not JSON: ${modelWayOut}`, { cause })
  }
}
