/** The maps of the register's pages. Null where there is nothing to draw. */
import type { IsoDate, Unit } from '../../../../../packages/register/src/model.ts'
import type { Register } from '../../../../../packages/register/src/register.ts'
import type { Context } from '../../../../platform/operation.ts'
import type { Html, View } from '../../../../web/index.ts'

/** Who asks, and of which register; the `Asked` of a page is one. */
export type MapAsked = {
  readonly view: View
  readonly register: Register
  readonly context: Context
}

/** A unit among its neighbours; for an ended one its successors, with a schematic cell of its own beside them. */
export const mapOfUnit = async (_asked: MapAsked, _unit: Unit, _at: IsoDate): Promise<Html | null> => null

/** A province, also a former one: the communes of today that lie in it. */
export const mapOfProvince = async (
  _asked: MapAsked,
  _province: Unit,
  _at: IsoDate,
): Promise<Html | null> => null

/** The country by provinces. */
export const mapOfCountry = async (_asked: MapAsked, _at: IsoDate): Promise<Html | null> => null
