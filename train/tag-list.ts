/** The features that the model tells, those of the CoNLL 2018 shared task and what possessives say of the owner. */
const told = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite Number[psor] Person[psor]'.split(
    ' ',
  ),
)

/** Part of speech and features as one name, such as `NOUN|Gender=Fem|Number=Sing`. */
export function tagOf({ upos, feats }: { readonly upos: string; readonly feats: string }): string {
  const kept = feats.split('|').filter((pair) => told.has(pair.split('=')[0] ?? ''))
  return [upos, ...kept].join('|')
}
