import { join } from 'node:path'

/** Where the corpora stand within the folder of shared data, with what the manifest says of each. */
export const corpora = {
  sequoia: {
    file: join('ud-french', 'fr_sequoia-ud-train.conllu'),
    name: 'UD French Sequoia, train',
    licence: 'LGPL-LR',
  },
  gsd: {
    file: join('ud-french', 'fr_gsd-ud-dev.conllu'),
    name: 'UD French GSD, dev',
    licence: 'CC BY-SA 4.0',
  },
} as const

/** Treebanks that are only measured on. */
export const measured = {
  sequoia: join('ud-french', 'fr_sequoia-ud-dev.conllu'),
  pud: join('ud-french', 'fr_pud-ud-test.conllu'),
} as const

/** What is used beside the treebanks. */
export const otherSources = [
  { name: 'spacy-lookups-data, French lemma tables', licence: 'MIT', use: 'lemmas, word classes' },
  {
    name: 'OrangeSum articles 2011–2019',
    licence: '© their publishers; research use',
    use: 'word vectors and the lower layers, without labels',
  },
] as const
