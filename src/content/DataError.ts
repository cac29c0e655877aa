/** A content file that breaks its own rules: names the file, fields, faults. */
export class DataError extends Error {
  override readonly name = 'DataError'
  readonly file: string
  /** Each as `songs.3.rank: what is wrong`. */
  readonly faults: readonly string[]

  constructor(file: string, faults: readonly string[]) {
    super(`${file} is broken:\n${faults.join('\n')}`)
    this.file = file
    this.faults = faults
  }
}
