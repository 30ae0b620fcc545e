/** One syntactic word of a treebank; texts as the file has them. */
export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  /** Features as printed, without `_`. */
  readonly feats: string
  /** Index of the head within the sentence, -1 for the root. */
  readonly head: number
  readonly deprel: string
}

/** A printed token and the words that it stands for. */
export interface TreeToken {
  readonly form: string
  /** Index of the first word. */
  readonly first: number
  /** How many words it stands for; more than one in a contraction. */
  readonly words: number
  /** Whether white space follows it. */
  readonly spaceAfter: boolean
}

/** One sentence of a treebank. */
export interface Tree {
  readonly text: string
  readonly words: readonly TreeWord[]
  readonly tokens: readonly TreeToken[]
}

/** Reads the sentences of a CoNLL-U file; empty nodes are left out. */
export function readConllu(content: string): Tree[] {
  return content
    .split(/\n\s*\n/)
    .filter((block) => /^\d/m.test(block))
    .map(readTree)
}

function readTree(block: string): Tree {
  const words: TreeWord[] = []
  const tokens: TreeToken[] = []
  let text = ''
  let covered = 0
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9)
    const cells = line.split('\t')
    const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', deprel = '', , misc = ''] =
      cells
    if (cells.length < 10 || id.includes('.')) continue
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No')
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      tokens.push({
        form,
        first: Number(range[1]) - 1,
        words: Number(range[2]) - Number(range[1]) + 1,
        spaceAfter,
      })
      covered = Number(range[2])
      continue
    }
    if (Number(id) > covered) tokens.push({ form, first: Number(id) - 1, words: 1, spaceAfter })
    words.push({ form, lemma, upos, feats: feats === '_' ? '' : feats, head: Number(head) - 1, deprel })
  }
  return { text, words, tokens }
}
