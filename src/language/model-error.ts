/** A model that can't be used: a file is missing, damaged or of another version. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** What to do about a model that can't be used, for messages. */
export const modelWayOut = 'install the package again, or train the model again (see train/README.md)'
