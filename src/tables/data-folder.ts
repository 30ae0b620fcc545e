import { fileURLToPath } from 'node:url'

/** The package's own `data/` folder, the same from `src/` and from the built `dist/`. */
export const dataFolder: string = fileURLToPath(new URL('../../data/', import.meta.url))
