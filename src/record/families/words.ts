const separator = 0
const silent = 1
/** Made when it is first asked for: not every start of the program needs it. */
let knownFolding: Uint32Array | undefined
/** Where the words of one text are gathered: a list of their number is only made when this is known. */
let gathered = new Uint32Array(2 ** 12)

/**
 * The words of `text` as hashes, in order: runs of letters and digits, in lower case and without accents; apostrophes, quotes and
 * hyphens divide. Equal words, however they are printed, have equal hashes.
 */
export function wordsOf(text: string): Uint32Array {
  const folding = (knownFolding ??= foldingTable())
  // Asked once: texts are strings of several kinds, of which the length is looked up anew each time.
  const { length } = text
  const most = (length + 1) >> 1
  if (gathered.length < most) gathered = new Uint32Array(2 * most)
  const words = gathered
  let [count, hash, isWord] = [0, 0, false]
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? (folding[text.charCodeAt(at)] ?? separator) : separator
    if (unit === silent) continue
    if (unit !== separator) hash = mixUnits(isWord ? hash : 0x811c9dc5, unit)
    else if (isWord) words[count++] = mix(hash, 0)
    isWord = unit !== separator
  }
  return words.slice(0, count)
}

/** Mixes a whole number into a hash; the order of mixing counts. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** FNV-1a over the one or two units that a code unit folds to. */
function mixUnits(hash: number, units: number): number {
  const mixed = Math.imul(hash ^ (units & 0xffff), 0x01000193)
  return units > 0xffff ? Math.imul(mixed ^ (units >>> 16), 0x01000193) : mixed
}

/** For each code unit what a word has in its place: one unit, or two of them, the second 16 bits further up. */
function foldingTable(): Uint32Array {
  const table = Uint32Array.from({ length: 0x10000 }, (_, code) => foldUnit(code))
  table.fill(silent, 0x300, 0x370)
  table[0xad] = silent
  for (const ligature of ['œoe', 'Œoe', 'æae', 'Æae', 'ßss'])
    table[ligature.charCodeAt(0)] = ligature.charCodeAt(1) | (ligature.charCodeAt(2) << 16)
  return table
}

/** Half a surrogate pair counts as a letter, so that letters beyond the first plane make words too. */
function foldUnit(code: number): number {
  const unit = String.fromCharCode(code)
  if (!/[\p{L}\p{N}\p{Cs}]/u.test(unit)) return separator
  const decomposes = code < 0x530 || (code >= 0x1e00 && code < 0x2000)
  return (decomposes ? unit.normalize('NFD').charAt(0) : unit).toLowerCase().charCodeAt(0)
}
