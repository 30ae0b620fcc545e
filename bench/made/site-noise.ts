import type { Chance } from '../../train/network/random.ts'
import { happens } from './draw.ts'
import type { Day } from './fact.ts'
import { tidy } from './french.ts'
import { readGrammar, Writer } from './grammar.ts'
import type { Outlet } from './outlets.ts'
import { inventedSlots } from './slots.ts'

const grammar = readGrammar(['site.txt'])

interface Printing {
  readonly published: Day
  readonly outlet: Outlet
  /** The agency whose text it is. */
  readonly credit: string | null
  readonly chance: Chance
}

/** The text as a site prints it: menus, share buttons, invitations and credits around the paragraphs. */
export function printed(
  title: string,
  paragraphs: readonly string[],
  { published, outlet, credit, chance }: Printing,
): string {
  const invented = inventedSlots(chance, published)
  const writer = new Writer(grammar, chance)
  const line = (rule: string): string =>
    tidy(writer.write(rule, (name) => (name === 'agence' ? (credit ?? '') : invented(name))))
  const isPage = outlet.kind === 'newspaper' && happens(0.7, chance)
  const inner = 1 + chance.below(paragraphs.length)
  const some = (rule: string, likelihood: number): string[] =>
    isPage && happens(likelihood, chance) ? [line(rule)] : []
  return [
    ...some('head', 0.4),
    ...(isPage && happens(0.5, chance) ? [title] : []),
    ...some('head', 0.5),
    ...paragraphs.slice(0, inner),
    ...some('inner', 0.5),
    ...paragraphs.slice(inner),
    ...(credit === null ? [] : [line('credit')]),
    ...some('tail', 0.5),
    ...some('tail', 0.3),
  ].join('\n\n')
}
