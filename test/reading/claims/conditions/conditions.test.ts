import { describe, expect, it } from 'vitest'
import { conditionTable } from '../../../../src/language/fr/load-claims.ts'
import { waitingsIn } from '../../../../src/reading/claims/conditions/clauses-of-condition.ts'
import { readTable } from '../../../../src/tables/read-table.ts'
import { claimsIn, groundIn } from '../claims-in.ts'

describe('every phrase of condition', () => {
  const rows = readTable(conditionTable, ['phrase', 'kind', 'source', 'example'])
  it.each(rows)('$phrase: $example', ({ kind, example, source }) => {
    const ground = groundIn(example)
    const kinds = ground.trees.flatMap((tree) => waitingsIn(tree, ground).map((waiting) => waiting.kind))
    expect(source).not.toBe('')
    expect(kinds).toContain(kind)
  })
})

describe('a condition', () => {
  it.each([
    ["Kiev ne négociera pas tant que Moscou n'aura pas retiré ses troupes.", 'UKR', 'RUS', 'talks'],
    [
      "Tant que les bombardements russes continuent, il n'y aura pas de pourparlers, a lancé Mykhaïlo Podoliak.",
      'UKR',
      'RUS',
      'talks',
    ],
    [
      '« Tant que les bombardements russes continuent, pas de pourparlers », a lancé Mykhaïlo Podoliak.',
      'UKR',
      'RUS',
      'talks',
    ],
    [
      'Le port restera fermé aux navires russes tant que Moscou occupera la Crimée, a déclaré Kiev.',
      'UKR',
      'RUS',
      'trade',
    ],
    ['Paris est prêt à négocier à condition que Téhéran libère les otages.', 'FRA', 'IRN', 'talks'],
    ['Moscou exige que Kiev retire ses troupes avant tout cessez-le-feu.', 'RUS', 'UKR', 'ceasefire'],
    [
      "L'Union européenne conditionne la levée des sanctions au départ des soldats russes.",
      'EU',
      'RUS',
      'sanctions',
    ],
    [
      "« Les sanctions ne seront levées que si l'Iran accepte les inspections », a dit le ministre allemand.",
      'DEU',
      'IRN',
      'sanctions',
    ],
    ['Le Japon refuse de négocier tant que la Corée du Sud imposera son blocus.', 'JPN', 'KOR', 'talks'],
    ['Oslo ne négociera pas avant la levée des sanctions suédoises.', 'NOR', 'SWE', 'talks'],
    ['Lima exige de Bogota la levée des sanctions avant toute négociation.', 'PER', 'COL', 'talks'],
    ["Le Chili n'acceptera de négocier que si le Pérou se retire.", 'CHL', 'PER', 'talks'],
    ['Le Kenya est prêt à négocier si la Somalie libère les otages.', 'KEN', 'SOM', 'talks'],
    ['Quito négociera lorsque Lima aura retiré ses troupes.', 'ECU', 'PER', 'talks'],
    [
      "Madrid a prévenu qu'elle maintiendrait les sanctions jusqu'à ce que Rabat libère les otages.",
      'ESP',
      'MAR',
      'sanctions',
    ],
    [
      "Vienne conditionne l'arrêt des combats au retrait des troupes hongroises du village.",
      'AUT',
      'HUN',
      'ceasefire',
    ],
  ])('%s', (text, party, of, gates) => {
    expect(claimsIn(text, 'condition').map((claim) => [claim.party, claim.of, claim.gates])).toEqual([
      [party, of, gates],
    ])
  })

  it.each([
    [
      '« Il n’y aura pas de dialogue avec l’Inde tant que nous serons menacés », a dit le ministre népalais.',
      'nous serons menacés',
    ],
    [
      'Le Népal ne négociera pas avec l’Inde tant que Delhi n’aura pas dit « pardon », a dit le ministre népalais.',
      'Delhi n’aura pas dit « pardon »',
    ],
  ])('keeps no mark whose partner stands outside: %s', (text, requires) => {
    expect(claimsIn(text, 'condition').map((claim) => claim.requires)).toEqual([requires])
  })

  it('says what it requires in the words of the article', () => {
    const [claim] = claimsIn(
      "Kiev ne négociera pas tant que Moscou n'aura pas retiré ses troupes.",
      'condition',
    )
    expect(claim?.requires).toBe("Moscou n'aura pas retiré ses troupes")
  })

  it('makes the stand on what waits a conditional one', () => {
    const text = 'Paris est prêt à négocier à condition que Téhéran libère les otages.'
    expect(claimsIn(text, 'position').map(({ issue, stance }) => [issue, stance])).toContainEqual([
      'talks',
      'conditional',
    ])
  })

  it.each([
    'Paris répondra dès que possible.',
    "C'est avant tout une question de sanctions pour la France et l'Allemagne.",
    'La France restera en Syrie tant que la région est calme.',
    'La France est prête à négocier avec la Chine, même si la Chine est loin.',
    'La France est prête à négocier avec la Chine si nécessaire.',
    'La France imposera des sanctions si la Chine attaque.',
    'La Chine se tait. La France exigeait depuis juin que les sanctions fussent levées avant tout retrait.',
    'La France ne négociera pas avec la Chine avant le sommet de mai.',
    "La France a dit qu'elle cherchait d'abord un accord avec la Chine.",
  ])('is none: %s', (text) => {
    expect(claimsIn(text, 'condition')).toEqual([])
  })
})
