/** Hashes are told apart by their first bits first: a few hundred of them are then nearly in order. */
const bits = 8
/** More are sorted as any numbers are. */
const most = 2 ** 10

/** Where the hashes of each first bits go next. */
const places = new Uint32Array(2 ** bits + 1)

/** Writes the first `count` of some hashes into a list, ascending. Two to five times as fast as to sort so few as any numbers. */
export function sortHashes(hashes: Uint32Array, count: number, into: Uint32Array): void {
  if (count > most) {
    into.set(hashes.subarray(0, count))
    into.subarray(0, count).sort()
  } else {
    distribute(hashes, count, into)
    insertInOrder(into, count)
  }
}

function distribute(hashes: Uint32Array, count: number, into: Uint32Array): void {
  places.fill(0)
  for (let at = 0; at < count; at++) {
    const next = firstBits(hashes[at] ?? 0) + 1
    places[next] = (places[next] ?? 0) + 1
  }
  for (let at = 1; at < places.length; at++) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0)
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0
    const place = places[firstBits(hash)] ?? 0
    into[place] = hash
    places[firstBits(hash)] = place + 1
  }
}

function insertInOrder(list: Uint32Array, count: number): void {
  for (let at = 1; at < count; at++) {
    const hash = list[at] ?? 0
    let place = at
    for (; place > 0; place--) {
      const before = list[place - 1] ?? 0
      if (before <= hash) break
      list[place] = before
    }
    list[place] = hash
  }
}

function firstBits(hash: number): number {
  return hash >>> (32 - bits)
}
