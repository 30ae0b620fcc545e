import { join } from 'node:path'
import { dataFolder } from '../../tables/data-folder.ts'
import { listOf, readTable } from '../../tables/read-table.ts'
import { foldFrench } from './fold.ts'

/**
 * Reads the table of what offices are called and gives the offices that the words of a role may stand for, under one name for
 * man and woman; a role that the table does not have stands for itself.
 */
export function loadOfficeNames(): (content: readonly string[]) => readonly string[] {
  const names = new Map<string, readonly string[]>()
  for (const { phrase, offices } of readTable(join(dataFolder, 'fr', 'office-names.tsv'), [
    'phrase',
    'offices',
  ])) {
    names.set(contentOf(phrase), listOf(offices).map(contentOf))
  }
  return (content) => {
    const key = content.join(' ')
    return names.get(key) ?? [key]
  }
}

/** The folded words of an office without the small ones. */
function contentOf(phrase: string): string {
  return phrase
    .replaceAll("'", "' ")
    .split(' ')
    .map(foldFrench)
    .filter((word) => !/^(?:de|d'|du|des|la|le|les|l'|à|au|aux|et|en)$/.test(word))
    .join(' ')
}
