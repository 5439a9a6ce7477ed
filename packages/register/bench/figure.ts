/** One measured figure. A ratio compares with a simple baseline of the same run, so machines matter less. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** `value` against the baseline's value in the same unit. */
  readonly ratio?: number
  readonly baseline?: string
  /** What is promised, as printed: `>= 5,000,000`. */
  readonly goal?: string
}
