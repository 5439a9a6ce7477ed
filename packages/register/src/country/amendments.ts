/** Decodes the amendments after the reorganisation: `instrument|day|code+letter code+letter ...`: units that changed type. */
export type Amendment = {
  readonly instrument: string
  readonly on: string
  readonly code: string
  readonly letter: string
}

export const decodeAmendments = (text: string): readonly Amendment[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [instrument = '', on = '', units = ''] = line.split('|')
      return units
        .split(' ')
        .map((unit) => ({ instrument, on, code: unit.slice(0, -1), letter: unit.slice(-1) }))
    })
