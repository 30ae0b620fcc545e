import { describe, expect, it } from 'vitest'
import { printedForms } from '../../src/language/printed-forms.ts'

describe('what a form is wherever it stands', () => {
  const printed = printedForms((form) => form.toLowerCase())

  it.each([
    ['Aube', 'aube', true, true],
    ['aube', 'aube', true, false],
    ['27', '27', true, false],
    ['—', '—', false, false],
  ])('%s', (form, key, lexical, capital) => {
    expect(printed(form)).toMatchObject({ form, key, lexical, capital })
  })

  it('is worked out once', () => {
    expect(printed('Aube')).toBe(printed('Aube'))
  })

  it('numbers each form, and no two alike', () => {
    const forms = ['Aube', 'aube', '27', '—', 'Rivage']
    expect(new Set(forms.map((form) => printed(form).number)).size).toBe(forms.length)
    expect(printed('Rivage').number).toBe(printed('Rivage').number)
  })
})
