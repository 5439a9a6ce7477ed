import type { Register } from '../../../../../packages/register/src/register.ts'
import type { Context } from '../../../../platform/operation.ts'
import type { View } from '../../../../web/index.ts'

/** Who asks, and of which register; the `Asked` of a page is one. */
export type MapAsked = {
  readonly view: View
  readonly register: Register
  readonly context: Context
}
