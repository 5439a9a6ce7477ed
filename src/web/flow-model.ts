/** What a drawing of descent is made of: boxes, and lines that lead from one to another. */

export type FlowBox = {
  readonly id: string
  readonly label: string
  /** A second, quieter line: what the unit belonged to, or its days. */
  readonly note?: string
  readonly href?: string
  /** The unit the page is about. */
  readonly focus?: boolean
  /** Its column, where time says it; else it follows from the lines. */
  readonly column?: number
  /** Boxes of one unit at several times share the name of their branch, and so their colour. */
  readonly branch?: string
}

/** `same`: the unit goes on as itself. */
export type FlowKind = 'whole' | 'part' | 'land' | 'unknown' | 'same'

export type FlowLine = {
  readonly from: string
  readonly to: string
  readonly kind: FlowKind
  /** 0..1 where a source states it. */
  readonly share?: number | null
}
