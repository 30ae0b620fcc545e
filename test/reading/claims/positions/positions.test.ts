import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.ts'

const standsIn = (text: string) =>
  claimsIn(text, 'position').map(({ party, issue, stance }) => `${party} ${issue} ${stance}`)

describe('a stand', () => {
  it.each([
    ['Moscou exige la levée des sanctions.', ['RUS sanctions against']],
    ['« Nos troupes resteront au Donbass », a déclaré Vladimir Poutine.', ['RUS troop-withdrawal against']],
    ['Volodymyr Zelensky a répété que les troupes russes devaient partir.', ['UKR troop-withdrawal for']],
    ["Moscou n'a pas l'intention de retirer ses troupes de Kherson.", ['RUS troop-withdrawal against']],
    ["Pékin verrait d'un bon œil des négociations entre Moscou et Kiev.", ['CHN talks for']],
    ["« Il n'y aura pas de négociations avec Kiev », a dit Sergueï Lavrov.", ['RUS talks against']],
    ["« Il n'y a pas eu de négociations avec Kiev », a dit Sergueï Lavrov.", []],
    ['Kiev dément toute négociation secrète avec Moscou.', []],
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
    ['Les députés norvégiens ont voté contre la trêve.', ['NOR ceasefire against']],
    ['Londres se prononce contre les sanctions.', ['GBR sanctions against']],
    ["Londres s'est prononcée en faveur d'une trêve.", ['GBR ceasefire for']],
    ['Lisbonne est contre le retrait des troupes.', ['PRT troop-withdrawal against']],
    ["L'Égypte a mis en garde contre une offensive.", ['EGY military-action against']],
    ['Ottawa a donné son feu vert à la livraison de missiles.', ['CAN arms-supply for']],
    ['Le Japon a fermé la porte à tout dialogue.', ['JPN talks against']],
    ['La Chine a menacé de reprendre le dialogue.', ['CHN talks for']],
    ["Pour Rome, la levée des sanctions n'est pas à l'ordre du jour.", ['ITA sanctions for']],
    ["L'Inde a jugé hors de question de négocier.", ['IND talks against']],
    ['« Une trêve est hors de question », a déclaré le ministre chilien.', ['CHL ceasefire against']],
    ["L'objectif de Madrid est d'obtenir un cessez-le-feu.", ['ESP ceasefire for']],
    ['Le Kenya ne voit pas de raison de négocier avec la Somalie.', ['KEN talks against']],
    ["L'Arménie se dit prête à signer un traité de paix.", ['ARM talks for']],
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
    [
      "« Nous avons annoncé que nous ne livrerions plus d'armes », a dit le ministre français.",
      ['FRA arms-supply against'],
    ],
    ['« La Bolivie doit accepter de négocier », a dit le ministre péruvien.', ['PER talks for']],
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
    'Berlin a refusé de commenter les sanctions.',
    'La Norvège doit accepter de négocier.',
    'Le Chili veut faire payer au Pérou son offensive.',
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
