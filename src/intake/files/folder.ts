/** A folder that articles lie in. */
export interface Folder {
  /** As it was given or reached, for messages. */
  readonly path: string
  /** Names of everything in it; null where the folder was not listed, because single files of it were named. */
  readonly names: ReadonlySet<string> | null
}
