import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AddressBook } from '../../src/record/address-book.ts'

it.each([
  ['Elsa Morvane', 'elsa-morvane'],
  ['Éric d’Œuvre-Ångström', 'eric-d-uvre-angstrom'],
  ['  "><script>alert(1)</script>', 'script-alert-1-script'],
  ['習近平', '7'],
  ['', '7'],
])('%j gets %j', (name, address) => {
  expect(new AddressBook().give(name, '7')).toBe(address)
})

it('gives no address twice, and only letters, digits and hyphens', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('a', 'a-2', 'A', 'à'))),
      (names) => {
        const book = new AddressBook()
        const given = names.map((name, index) => book.give(name, `${index + 1}`))
        expect(new Set(given).size).toBe(given.length)
        for (const address of given) expect(address).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      },
    ),
  )
})
