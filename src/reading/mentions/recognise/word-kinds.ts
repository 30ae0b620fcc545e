import type { Gazetteer } from '../../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../../language/mention-forms.ts'

/** What kind of word a folded form is to the language and to the world, one bit a kind. */
export function wordKinds(key: string, forms: MentionForms, gazetteer: Gazetteer): number {
  const kinds = [
    forms.isTitle(key),
    forms.isRole(key),
    forms.isInstitution(key),
    forms.isFunctionWord(key),
    forms.isParticle(key),
    gazetteer.adjectives.has(key),
  ]
  return kinds.reduce((bits, is, at) => bits + (is ? 1 << at : 0), 0)
}
