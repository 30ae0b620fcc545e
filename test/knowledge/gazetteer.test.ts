import { describe, expect, it } from 'vitest'
import { makeGazetteer, personLike } from '../../src/knowledge/gazetteer.ts'
import { holderOf, partiesWith } from '../../src/knowledge/office-book.ts'
import { heldBefore, heldIn, soleParty } from '../../src/knowledge/people.ts'
import { periodOf } from '../../src/knowledge/period.ts'
import { loadFrench } from '../../src/language/fr/french.ts'
import { soundedName } from '../../src/names/name-likeness.ts'
import { governedWorld } from '../reading/governed-world.ts'

const gazetteer = makeGazetteer(governedWorld, loadFrench().mentions)
const on = (day: string) => periodOf(day) ?? { first: '', last: '' }

describe('holderOf', () => {
  it.each([
    ['XOR', 'president', '2019-06-01', 'Hermance Quillot'],
    ['XOR', 'president', '2022-06-01', 'Basile Orvane'],
    ['XOR', 'president', '2020', null],
    ['XOR', 'president', '2020-05-01', null],
    ['XOR', 'president', '2026-01-01', null],
    ['XOR', 'porte-parole gouvernement', '2022-06-01', null],
    ['XKE', 'president', '2022-06-01', null],
    ['XKE', 'premier ministre', '2020-06-01', 'Volodymyr Drasky'],
    ['XKE', 'premier ministre', '2021-06-01', null],
    ['XKE', 'premier ministre', '2023-06-01', 'Petra Solvan'],
  ])('%s, %s on %s: %s', (party, office, day, person) => {
    expect(holderOf(gazetteer.offices, { offices: [office], party }, on(day))?.person ?? null).toBe(person)
  })
})

it('knows which parties have an office', () => {
  expect([...partiesWith(gazetteer.offices, ['president'])]).toEqual(['XOR'])
  expect([...partiesWith(gazetteer.offices, ['premier ministre'])]).toEqual(['XKE'])
})

describe('a person of several offices', () => {
  const held = gazetteer.names.get('anouk')?.[0]?.held ?? []
  it.each([
    ['2013-01-01', 'XKE'],
    ['2015-01-01', null],
    ['2020-01-01', 'PADEM'],
  ])('speaks on %s for %s', (day, party) => {
    expect(soleParty(heldIn(held, on(day)))).toBe(party)
  })

  it('has left what ended before', () => {
    expect(heldBefore(held, on('2015-01-01')).map(({ office }) => office)).toEqual(['première ministre'])
  })
})

describe('personLike', () => {
  it.each([
    ['vladimir draski', 'Volodymyr Drasky'],
    ['ilya morow', 'Ilia Morov'],
    ['igor morov', null],
    ['morov', null],
    ['petra solvane', 'Petra Solvan'],
  ])('%s is %s', (name, known) => {
    expect(personLike(soundedName(name.split(' ')), gazetteer)?.name ?? null).toBe(known)
  })
})
