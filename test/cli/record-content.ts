import { openStore } from '../../src/store/store.ts'

/** All that a record says, without the hours at which it was told. */
export function contentOf(file: string) {
  const store = openStore(file, { access: 'read' })
  try {
    return { articles: [...store.articles()], diagnostics: [...store.diagnostics()], counts: store.counts() }
  } finally {
    store.close()
  }
}
