/** Cases of other tools that are not comparable, by the reason; README-times.md says more. */
const reasons: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  'the month stands before the day, as in English': {
    'recognizers DateParser.json': [3, 4, 5, 6, 18, 20, 48],
    'recognizers DatePeriodParser.json': [8, 23, 24, 26, 27, 40, 42, 44, 45],
    'recognizers DateTimeModel.json': [36, 38, 131, 132, 134, 136],
  },
  'numbers in the order of the United States': { 'recognizers DateParser.json': [8, 42] },
  'word for word from English: an article or a preposition is missing or wrong': {
    'recognizers DateParser.json': [2, 24, 27, 35, 39],
    'recognizers DatePeriodParser.json': [
      1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 29, 30, 31, 32, 33, 37, 38, 46, 47,
    ],
    'recognizers DateTimeModel.json': [1, 3, 4, 40, 50, 51, 52],
  },
  'marks between numbers as no text prints them': {
    'recognizers DateParser.json': [15, 16],
    'recognizers DatePeriodParser.json': [15, 16, 48, 49, 57, 58, 59, 61, 62, 64, 66],
    'recognizers DateTimeModel.json': [53],
  },
  'day and month in digits without an article: a fraction here': {
    'recognizers DateParser.json': [13],
    'recognizers DateTimeModel.json': [119, 120, 121, 125, 126],
  },
  'a year before Christ or counted from it': { 'chrono fr_little_endian.test.ts': [22, 23] },
  'the tool does not read it, we do': {
    'chrono fr_little_endian.test.ts': [46],
    'chrono fr_time_units_casual_relative.test.ts': [119, 120],
  },
  'less than nothing is counted': { 'recognizers NumberModel.json': [55, 60, 61, 65] },
}

/** Names of the cases that are set aside. */
export const setAside: ReadonlySet<string> = new Set(
  Object.values(reasons).flatMap((files) =>
    Object.entries(files).flatMap(([file, numbers]) => numbers.map((number) => `${file} ${number}`)),
  ),
)
