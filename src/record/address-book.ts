/** Gives each name a short address of letters, digits and hyphens; no two the same, and the same names in the same order get the same. */
export class AddressBook {
  readonly #taken = new Set<string>()

  /** The address for a name; `fallback` where nothing of the name can stand in one. */
  give(name: string, fallback: string): string {
    const wanted = slugOf(name) || fallback
    let address = wanted
    for (let number = 2; this.#taken.has(address); number++) address = `${wanted}-${number}`
    this.#taken.add(address)
    return address
  }
}

/** Longest address made from a name, in characters. */
const longest = 40

function slugOf(name: string): string {
  const letters = name
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '')
}
