import { expect, it } from 'vitest'
import { diagnosticLine } from '../../src/cli/diagnostic-line.ts'

it.each([
  [
    { code: 'a', severity: 'warning', message: 'trop long', source: 'a.txt' } as const,
    'warning: a.txt: trop long',
  ],
  [{ code: 'a', severity: 'info', message: 'sans place' } as const, 'info: sans place'],
  [
    { code: 'a', severity: 'error', message: 'é\n\u009b1m\u202e', source: '\u001b[2Jœ\u0000' } as const,
    'error: \\u001b[2Jœ\\u0000: é\\u000a\\u009b1m\\u202e',
  ],
])('%j', (diagnostic, line) => expect(diagnosticLine(diagnostic)).toBe(line))
