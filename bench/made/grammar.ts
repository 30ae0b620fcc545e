import { readFileSync } from 'node:fs'
import type { Chance } from '../../train/network/random.ts'

/** Alternatives by the name of their rule. */
export type Grammar = ReadonlyMap<string, readonly string[]>

/** What stands for a slot such as `{S.sp}`, by its name in lower case; undefined: no such slot. */
export type Slots = (name: string) => string | undefined

const folder = new URL('./phrases/', import.meta.url)

/**
 * Reads files of rules: an unindented line names a rule, the indented ones below it are its alternatives; `#` begins a comment, and `+ ` before
 * a name adds alternatives to a rule of an earlier file.
 *
 * @throws Error for a line that belongs to no rule, a rule of two files or one without alternatives.
 */
export function readGrammar(files: readonly string[]): Grammar {
  const rules = new Map<string, string[]>()
  for (const file of files) {
    let alternatives: string[] | null = null
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line.trim() === '' || line.startsWith('#')) continue
      if (!line.startsWith('  ')) alternatives = ruleOf(line, rules, file)
      else if (alternatives) alternatives.push(line.trim())
      else throw new Error(`${file}: “${line.trim()}” stands under no rule`)
    }
  }
  const empty = [...rules].find(([, alternatives]) => alternatives.length === 0)
  if (empty) throw new Error(`the rule “${empty[0]}” has no alternatives`)
  return rules
}

/** The alternatives of the rule that the line names; `+ ` before its name says that it is there already. */
function ruleOf(line: string, rules: Map<string, string[]>, file: string): string[] {
  const name = line.replace(/^\+ /, '').trim()
  const before = rules.get(name)
  if (line.startsWith('+ ')) {
    if (before) return before
    throw new Error(`${file}: there is no rule “${name}” to add to; name it without “+ ”`)
  }
  if (before) throw new Error(`${file}: the rule “${name}” is there already; “+ ” before it adds to it`)
  const alternatives: string[] = []
  rules.set(name, alternatives)
  return alternatives
}

/** Writes phrases of a grammar by chance; within one text the same alternative does not come twice while others are left. */
export class Writer {
  readonly #grammar: Grammar
  readonly #chance: Chance
  readonly #used = new Set<string>()

  constructor(grammar: Grammar, chance: Chance) {
    this.#grammar = grammar
    this.#chance = chance
  }

  /**
   * A phrase of the rule: `[a|b]` is one of them, `<rule>` a phrase of another rule, `{slot}` what stands for it.
   *
   * @throws Error for a rule or a slot that is not there.
   */
  write(rule: string, slots: Slots): string {
    return this.#expand(this.#pick(rule), slots)
  }

  #pick(rule: string): string {
    const all = this.#grammar.get(rule)
    if (all === undefined)
      throw new Error(`there is no rule “${rule}”; there are ${[...this.#grammar.keys()].join(', ')}`)
    const fresh = all.filter((alternative) => !this.#used.has(alternative))
    const among = fresh.length > 0 ? fresh : all
    const picked = among[this.#chance.below(among.length)] ?? ''
    if (picked.length > 20) this.#used.add(picked)
    return picked
  }

  #expand(template: string, slots: Slots): string {
    let text = template
    // The innermost choice first, so that choices may hold others.
    for (let choice = /\[([^[\]]*)\]/.exec(text); choice; choice = /\[([^[\]]*)\]/.exec(text)) {
      const options = (choice[1] ?? '').split('|')
      text = text.replace(choice[0], () => options[this.#chance.below(options.length)] ?? '')
    }
    return text
      .replace(/<([^<>]+)>/g, (_, rule: string) => this.write(rule, slots))
      .replace(/\{([^{}]+)\}/g, (_, name: string) => slotOf(name, slots, template))
  }
}

function slotOf(name: string, slots: Slots, template: string): string {
  const value = slots(name.toLowerCase())
  if (value === undefined) throw new Error(`nothing stands for {${name}} in “${template}”`)
  return value
}
