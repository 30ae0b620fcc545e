/** The text without what no file of text can hold: halves of surrogate pairs and control characters become U+FFFD. */
export function wholeText(text: string): string {
  return text.replace(/\p{Surrogate}|[^\P{Cc}\t\n\r]/gu, '\ufffd')
}
