import { fileURLToPath } from 'node:url'

/** The folder of gold and corpora beside the repository, or where POURPARLERS_SHARED says; it may be absent. */
export const sharedFolder: string =
  process.env['POURPARLERS_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url))
