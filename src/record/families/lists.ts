/** Numbers of one block. */
const blockLength = 2 ** 16
let block = new Uint32Array(0)
let used = 0

/**
 * A list of so many numbers, of any value. Short ones are cut from large blocks, as to get and give back memory for each takes longer than to
 * fill it; a block is given back when none of its lists is used any more.
 */
export function takeList(length: number): Uint32Array {
  if (length > blockLength / 8) return new Uint32Array(length)
  if (used + length > block.length) [block, used] = [new Uint32Array(blockLength), 0]
  const list = new Uint32Array(block.buffer, used * Uint32Array.BYTES_PER_ELEMENT, length)
  used += length
  return list
}

/** As many bytes, all 0, cut from the same blocks. */
export function takeBytes(length: number): Uint8Array {
  const list = takeList(Math.ceil(length / Uint32Array.BYTES_PER_ELEMENT)).fill(0)
  return new Uint8Array(list.buffer, list.byteOffset, length)
}

/** The first `length` of some numbers, as a list of their own. */
export function copyOf(numbers: Uint32Array, length: number): Uint32Array {
  const list = takeList(length)
  for (let at = 0; at < length; at++) list[at] = numbers[at] ?? 0
  return list
}

/** Room for numbers that are soon used no more; it grows with what is asked for. */
export class Scratch {
  #room = new Uint32Array(2 ** 10)

  /** Room for at least so many numbers, with what was in it. */
  of(length: number): Uint32Array {
    if (this.#room.length < length) this.#room = new Uint32Array(2 * length)
    return this.#room
  }
}
