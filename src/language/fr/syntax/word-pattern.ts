const letters = String.raw`\p{L}\p{M}`
const noLetter = String.raw`(?![${letters}\d])`

/** Each letter of a list of words in both cases: the whole pattern must tell capitals apart. */
function anyCase(words: string): string {
  return words.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll("'", "['’]")
}

const addresses = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>«»"“”]*[^\s<>«»"“”.,;:!?)\]'’]`,
  String.raw`[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`,
  String.raw`(?:[\p{L}\d-]{2,63}\.){1,3}(?:fr|com|org|net|info|eu|be|ch|ca|ru|uk|de)${noLetter}`,
]

/** Words that the rules of elision and of clitics would cut. */
const whole = [
  `(?:${anyCase("aujourd'hui|quelqu'un|quelqu'une|c'est-à-dire|l'on|n'roll|rendez-vous|celui-là|ceux-là|celle-là|celles-là|celui-ci|ceux-ci|celle-ci|celles-ci|au-delà|par-là|là-bas|presqu'île|presqu'îles|entr'acte")})${noLetter}`,
  `(?:${anyCase("prud'hom|entr'aid")})[${letters}]+`,
  String.raw`O['’]\p{Lu}[${letters}]+`,
]

const elided = [
  `(?:${anyCase('c|ç|d|j|l|m|n|s|t|y|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu')})['’](?=[ \\u00a0]?[«"“‘'’(\\[]|[${letters}\\d])`,
  `(?:${anyCase('qu|jusqu|lorsqu|puisqu|quoiqu')})['’]`,
]

const clitic = `-(?:${anyCase("t-|t'|")})(?:${anyCase('il|ils|elle|elles|on|je|nous|vous|ce|tu|moi|toi|lui|leur|le|les|la|en|y|là|ci')})(?![${letters}\\d-])`

const figures = [
  String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?`,
  String.raw`\d+(?:[-/.]\d+){2,5}${noLetter}`,
  String.raw`\d+-\d+${noLetter}(?!-)`,
  String.raw`\d+\/\d+${noLetter}`,
  String.raw`\d{1,2}(?=[hH](?:\d\d?)?${noLetter})|[hH](?=\d\d?${noLetter})`,
  String.raw`\d+(?:${anyCase('er|ers|ère|ères|re|nd|nde|nds|ndes|e|es|ème|èmes|eme|ième|ièmes')})${noLetter}`,
  String.raw`\d+(?:[.,]\d+)*(?=(?:km|cm|mm|kg|mg|ml|m|g|h|s|ans|min|euros)${noLetter})`,
  String.raw`\d+(?:[.,]\d+)*${noLetter}`,
  String.raw`\d[${letters}\d]*(?:-[${letters}\d]+)*`,
]

const signs = String.raw`[nN]°s?|°[CF]${noLetter}|km\/h|\+\/-|\.{2,}|-{2,}`

const plain = [
  String.raw`\p{Lu}[${letters}\d]*(?:\/\p{Lu}[${letters}\d]*)+`,
  String.raw`\p{L}[${letters}\d]*(?:(?!${clitic})-(?:[dl]['’])?[${letters}\d]+)*(?:\((?:s|S|e|E|es|ES|x)\)(?![${letters}]))?`,
]

/** Abbreviations before what can't begin a sentence, titles before a name, and initials. */
function shortened(abbreviations: readonly string[]): string[] {
  const all = anyCase(abbreviations.join('|'))
  return [
    String.raw`(?:\p{Lu}\.-?){2,}`,
    String.raw`\p{Lu}\.(?=[ \u00a0-]?\p{Lu}[${letters}'’])`,
    `(?:${all})\\.(?=[ \\u00a0]?[\\d(\\p{Ll}])`,
    `(?:${anyCase('m|mm|mr|mme|mlle|dr|pr|st|ste|me|mgr|gén|col|cf|no|etc')})\\.(?=[ \\u00a0]?\\p{Lu})`,
    `(?:${anyCase('etc|cf|av|vol|pp')})\\.`,
  ]
}

/**
 * One French word at a time, sticky, as Universal Dependencies count words: « l' », « -t-il » and figures with their
 * spaces are words; contractions such as « du » are still whole. White space is matched too.
 */
export function frenchWordPattern(abbreviations: readonly string[]): RegExp {
  const parts = [
    ...addresses,
    ...whole,
    ...shortened(abbreviations),
    signs,
    ...elided,
    clitic,
    ...figures,
    ...plain,
    String.raw`\s+`,
    String.raw`[tT]½`,
    '[^]',
  ]
  return new RegExp(parts.join('|'), 'uy')
}
