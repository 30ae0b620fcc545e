import { type MarkedName, outermost } from '../../bench/brat.ts'
import { NameScore, type Rate } from '../../bench/names-measure.ts'
import type { LearnedNames } from '../../src/language/names-model.ts'
import { NameRecogniser } from '../../src/reading/mentions/recognise/recogniser.ts'
import { learnedTypes, type NamesExample } from './examples.ts'
import type { NamesGround } from './learn-names.ts'

/** Strict rates of the recogniser alone on marked texts: span and type exactly right. */
export function measureNames(
  learned: LearnedNames,
  examples: readonly NamesExample[],
  ground: NamesGround,
): Record<string, Rate> {
  const recogniser = new NameRecogniser(learned, ground)
  const score = new NameScore()
  for (const example of examples) score.add(markedIn(example), foundIn(example, recogniser))
  return score.rates()
}

function markedIn({ text }: NamesExample): MarkedName[] {
  return outermost(text.names, [...learnedTypes.values()]).map(({ span, type }) => ({
    span,
    type: ownTypes.get(type) ?? type,
  }))
}

const ownTypes = new Map([...learnedTypes].map(([own, theirs]) => [theirs, own]))

function foundIn({ sentences }: NamesExample, recogniser: NameRecogniser): MarkedName[] {
  return recogniser.recognise(sentences).map(({ sentence, first, last, type }) => {
    const words = sentences[sentence]?.words ?? []
    return { span: [words[first]?.span[0] ?? 0, words[last]?.span[1] ?? 0], type }
  })
}
