/** How many steps of distance are told apart. */
export const distanceCount = 32

/** The step of a distance between a word and its head, counted in words and signed. */
export function distanceStep(distance: number): number {
  const far = Math.abs(distance)
  const step =
    far <= 6
      ? far
      : far <= 8
        ? 7
        : far <= 11
          ? 8
          : far <= 15
            ? 9
            : far <= 20
              ? 10
              : far <= 30
                ? 11
                : far <= 50
                  ? 12
                  : 13
  return distance < 0 ? step : 16 + step
}
