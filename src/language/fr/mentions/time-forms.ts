import type { Calendar } from './calendar.ts'
import { dayAfter, dayWithoutYear, statedDay, type TimeValue, twoDigits, weekdayFrom } from './days.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a time: a pattern over evenly folded text, and what its groups say. */
export interface TimeForm {
  readonly pattern: RegExp
  /** `day` is the EDTF day of publication, where known. */
  readonly read: (groups: Groups, day: string | null) => TimeValue | null
}

/** The ways to write a time that are read so far. */
export function timeForms(calendar: Calendar): readonly TimeForm[] {
  const month = `(?<month>${anyOf(calendar.months.keys())})\\.?`
  const weekday = `(?<weekday>${anyOf(calendar.weekdays.keys())})`
  const monthOf = ({ month: name = '' }: Groups) => calendar.months.get(name) ?? 0
  return [
    {
      pattern: /(?<![\d/.])(?<date>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})(?![\d/]|\.\d)/gu,
      read: ({ year, month: number, date }) => statedDay(Number(year), Number(number), Number(date)),
    },
    {
      pattern: word(
        String.raw`(?:(?:le |ce )?${weekday} |le |au |du )?(?<![\d.,])(?<date>\d{1,2})(?:er)? ${month} (?<year>\d{4})`,
      ),
      read: (groups) => statedDay(Number(groups['year']), monthOf(groups), Number(groups['date'])),
    },
    {
      pattern: word(
        String.raw`(?:(?:le |ce )?${weekday} |le |au |du )?(?<![\d.,])(?<date>\d{1,2})(?:er)? ${month}`,
      ),
      read: (groups, day) => dayWithoutYear(monthOf(groups), Number(groups['date']), day),
    },
    {
      pattern: word(
        String.raw`(?<!\d(?:er)? )(?:en |de |le mois de )?(?<vague>(?:la )?fin |debut |mi-)?${month} (?<year>\d{4})`,
      ),
      read: (groups) => ({
        value: `${groups['year']}-${twoDigits(monthOf(groups))}${groups['vague'] ? '~' : ''}`,
        basis: 'stated',
      }),
    },
    {
      pattern: word(
        String.raw`(?:(?<vague>(?:la )?fin (?:de )?|debut )(?:l'annee )?|en |l'annee |annee |(?<=depuis |avant |apres |d'ici |jusqu'en ))(?<year>(?:19|20)\d\d)`,
      ),
      read: ({ year, vague }) => ({ value: `${year}${vague ? '~' : ''}`, basis: 'stated' }),
    },
    {
      pattern: word(`${weekday}(?: (?<turn>dernier|prochain))?`),
      read: ({ weekday: name = '', turn }, day) =>
        day ? weekdayFrom(day, calendar.weekdays.get(name) ?? 1, turnOf(turn)) : null,
    },
    {
      pattern: word(`(?<offset>${anyOf(calendar.offsets.keys())})`),
      read: ({ offset = '' }, day) => (day ? dayAfter(day, calendar.offsets.get(offset) ?? 0) : null),
    },
  ]
}

function turnOf(turn: string | undefined): 'last' | 'next' | null {
  if (!turn) return null
  return turn === 'prochain' ? 'next' : 'last'
}

function word(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d-])${pattern}(?![\p{L}\d-])`, 'gu')
}

/** One alternative for each word, the longest first. */
function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
