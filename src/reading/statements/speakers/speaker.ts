import type { Speaker } from '../../../model/statement.ts'
import type { Clauses, Stretch } from '../clauses.ts'
import { keyOf } from '../items.ts'
import { phraseSpeaker } from './phrase-speaker.ts'
import { contextSpeaker, pronounSpeaker } from './pronoun-speaker.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'
import type { Stage } from './stage.ts'

/** The one who speaks, or null where no one is plain. */
export function resolveSpeaker(phrase: SpeakerPhrase, clauses: Clauses, stage: Stage): Speaker | null {
  switch (phrase.kind) {
    case 'last':
      return stage.turns.at(-1)?.speaker ?? null
    case 'context':
      return contextSpeaker(stage)
    case 'pronoun':
      return pronounSpeaker(phrase.key, clauses, stage)
    case 'subject':
      return phraseSpeaker(
        phrase.stretches.filter((stretch) => !isAdverbial(stretch, clauses)),
        clauses,
        stage,
      )
    case 'inverse':
      return phraseSpeaker(phrase.stretches, clauses, stage)
  }
}

/** « À Kiev, », « Depuis lundi, », « qui … »: a phrase that is no subject. */
function isAdverbial([from]: Stretch, { items, forms }: Clauses): boolean {
  const key = keyOf(items[from])
  return forms.isA(key, 'adverbial-preposition') || forms.isA(key, 'relative')
}
