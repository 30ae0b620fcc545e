import type { FamilyText } from '../../../src/record/families/family.ts'

/** A wire of an invented negotiation, sentence by sentence. */
export const wire: readonly string[] = [
  'Les délégations de Varnie et de Solmarque ont repris lundi, au palais des Écluses, les discussions sur le partage du fleuve.',
  'La ministre varnienne des Eaux, Ilse Torvald, a dit vouloir « un texte court, que chacun puisse lire à voix haute ».',
  'Son homologue, Breno Casteljau, exige que les vannes du nord restent ouvertes jusqu’à la fin des moissons.',
  'Selon une source proche du médiateur, trois articles sur onze sont encore entre crochets.',
  'Le plus disputé fixe le débit minimal à la frontière, que Solmarque veut doubler dès l’an prochain.',
  'La Varnie propose plutôt une hausse par paliers, vérifiée chaque printemps par des hydrologues neutres.',
  'Aucun des deux camps n’a voulu commenter le projet de fonds commun avancé par les bateliers.',
  'Le médiateur, Aurel Quintin, a rappelé que la trêve des barrages expire dans neuf jours.',
  'Une séance de nuit est prévue mercredi si les juristes ne s’accordent pas sur le préambule.',
  'Les riverains, eux, ont accroché des lanternes bleues aux ponts pour réclamer un accord avant la crue.',
]

/** Another report of the same world. */
export const otherReport: readonly string[] = [
  'Le port de Mirandole a fermé ses bassins jeudi après la découverte de fissures dans la grande jetée.',
  'Une quarantaine de chalutiers attendent au large, et leurs équipages vivent de biscuits et de pluie.',
  'La capitainerie promet une réouverture partielle dimanche, si les plongeurs ne trouvent rien de pire.',
  'Les grossistes de la halle ont déjà relevé le prix de la sardine d’un tiers.',
  'Pour la maire, Odile Ferrand, la jetée paie vingt années de réparations remises au lendemain.',
  'Un ingénieur consulté par le conseil recommande de couler deux caissons avant les tempêtes.',
]

/** A text with plain defaults. */
export function textOf(id: string, text: string, more: Partial<FamilyText> = {}): FamilyText {
  return { id, text, published: null, site: null, authors: [], ...more }
}

/** Words that no language has, different for each number. */
export function inventedWords(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const number = from + at
    return `${'bdfgklmnpr'.charAt(number % 10)}${'aeiou'.charAt(number % 5)}z${number.toString(36)}`
  })
}
