import type { Brief } from '../record/brief.ts'

/** The brief as it is; its keys are documented on the type `Brief`. */
export function writeJson(brief: Brief): string {
  return `${JSON.stringify(brief, null, 2)}\n`
}
