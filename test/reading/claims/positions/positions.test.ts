import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.ts'

const standsIn = (text: string) =>
  claimsIn(text, 'position').map(({ party, issue, stance }) => `${party} ${issue} ${stance}`)

describe('a stand', () => {
  it.each([
    ['Moscou exige la levée des sanctions.', ['RUS sanctions against']],
    ['Paris réclame un cessez-le-feu immédiat.', ['FRA ceasefire for']],
    ['Ankara refuse de négocier avec Damas.', ['TUR talks against']],
    ["Berlin n'exclut pas de livrer des chars.", ['DEU arms-supply for']],
    ["Varsovie s'oppose au retrait des troupes.", ['POL troop-withdrawal against']],
    ['Londres se dit favorable à un dialogue.', ['GBR talks for']],
    ['Le Japon est prêt à négocier.', ['JPN talks for']],
    ['Le Japon est prêt à la paix.', ['JPN talks for']],
    ["Moscou n'est pas prêt à la paix.", ['RUS talks against']],
    ["L'Iran rejette toute inspection.", ['IRN inspections against']],
    ['Madrid a exprimé son soutien à la trêve.', ['ESP ceasefire for']],
    ["Le refus de Kiev d'adopter un statut neutre reste entier.", ['UKR neutrality against']],
    ['Rome condamne la poursuite des frappes.', ['ITA military-action against']],
    ['Le ministre turc a appelé Damas à libérer les prisonniers.', ['TUR prisoners for']],
    ['Oslo souhaite que les négociations reprennent.', ['NOR talks for']],
    ["La Chine s'inquiète du déploiement de missiles.", ['CHN military-build-up against']],
    ["L'Otan ne lèvera pas les sanctions contre Minsk.", ['NATO sanctions for']],
  ])('%s', (text, stands) => {
    expect(standsIn(text)).toEqual(stands)
  })
})

describe('a stand in what somebody says', () => {
  it.each([
    ['« Il faut un cessez-le-feu », a déclaré le président brésilien.', ['BRA ceasefire for']],
    ['« Nous ne négocierons pas », a averti le Kremlin.', ['RUS talks against']],
    ['« Les élections sont inacceptables », a jugé le ministre syrien.', ['SYR governance against']],
    [
      "Le chef de l'Otan a dit que l'adhésion de l'Ukraine était irréversible.",
      ['NATO alliance-membership for'],
    ],
    ['Le président égyptien a assuré que la guerre avait duré vingt ans.', []],
  ])('%s', (text, stands) => {
    expect(standsIn(text)).toEqual(stands)
  })
})

describe('no stand', () => {
  it.each([
    'Les négociations ont duré trois jours à Genève.',
    "L'Ukraine accuse la Russie d'avoir violé le cessez-le-feu.",
    "Le Kremlin a démenti que le ministre ait rencontré l'ambassadeur.",
    'Le président de la Confédération syndicale aime la musique.',
  ])('%s', (text) => {
    expect(standsIn(text)).toEqual([])
  })
})

describe('a list of demands', () => {
  it('gives each its own words', () => {
    const text =
      'Moscou a posé ses conditions. Parmi elles figurent la levée des sanctions, le retrait des troupes ukrainiennes et la neutralité de Kiev.'
    const stands = claimsIn(text, 'position')
    expect(stands.map(({ party, issue, stance }) => [party, issue, stance])).toEqual([
      ['RUS', 'sanctions', 'against'],
      ['RUS', 'troop-withdrawal', 'for'],
      ['RUS', 'neutrality', 'for'],
    ])
    expect(text.slice(...(stands[0]?.evidence ?? [0, 0]))).toBe('la levée des sanctions')
  })
})

describe('what a position says of itself', () => {
  it.each([
    ['Paris réclame un cessez-le-feu.', 'own', 'REQUEST'],
    ['Paris est favorable à un cessez-le-feu.', 'article', 'SUPPORT'],
    ['« Paris veut un cessez-le-feu », a dit le président turc.', 'other', 'AGREE'],
  ])('%s', (text, voice, act) => {
    expect(claimsIn(text, 'position').map((claim) => [claim.voice, claim.act])).toEqual([[voice, act]])
  })

  it('is told once, by the first words that tell it', () => {
    const text = 'Paris réclame un cessez-le-feu. Le lendemain, Paris réclame encore un cessez-le-feu.'
    expect(claimsIn(text, 'position')).toHaveLength(1)
    expect(claimsIn(text, 'position')[0]?.evidence[0]).toBeLessThan(10)
  })
})
