import type { Dictionary, InterfaceLanguage } from './dictionary.ts'
import { english } from './dictionary-en.ts'
import { french } from './dictionary-fr.ts'

/** What a brief says, by the language in which it is shown. */
export const dictionaries: Readonly<Record<InterfaceLanguage, Dictionary>> = { fr: french, en: english }
