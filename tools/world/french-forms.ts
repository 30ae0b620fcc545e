/** Masculine and feminine, singular and plural, in lower case and without doubles, of a people's name. */
export function formsOf(masculine: string, feminine: string): string[] {
  const forms = [masculine, feminine]
    .filter((form) => form !== '')
    .map((form) => form.toLocaleLowerCase('fr'))
  return [...new Set([...forms, ...forms.map(pluralOf)])]
}

/** The plural of a people's name; none of them ends in -al or -eau. */
function pluralOf(form: string): string {
  return /[sxz]$/.test(form) ? form : `${form}s`
}
