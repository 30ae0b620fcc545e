/** Signs that show nothing and join nothing; joiners stay where a script or an emoji needs them. */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|\u034f|(?![\t\n])\p{Cc}|(?<![\p{Script=Arabic}\p{Script=Devanagari}])\u200c|(?<![\p{Extended_Pictographic}\ufe0f])\u200d/gu
const loneSurrogate = /\p{Surrogate}/gu
const needsCleaning = /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u052f\u2010-\u2027\u202f-\u205e\u20ac]/

/**
 * What a reader sees of a text: in NFC, with one kind of line break, without signs that show nothing; half a surrogate pair becomes
 * U+FFFD. The text of an article is made of nothing else.
 */
export function visibleText(source: string): string {
  if (!needsCleaning.test(source)) return source
  return source
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(loneSurrogate, '\ufffd')
    .replace(invisible, '')
    .normalize('NFC')
}
