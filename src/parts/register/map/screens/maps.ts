/** The maps of the register's pages. Null where there is nothing to draw. */
import type { Unit } from '../../../../../packages/register/src/model.ts'
import type { IsoDate } from '../../../../kernel/dates.ts'
import type { Html } from '../../../../web/index.ts'
import { mapFigure } from '../../../../web/map/index.ts'
import { subjectOf } from '../subject.ts'
import { provinceParts } from './area-map.ts'
import { unitAreas } from './areas-map.ts'
import { provincesOfCountry } from './country-map.ts'
import type { MapAsked } from './model.ts'
import { cellsOfUnit } from './unit-map.ts'

export type { MapAsked } from './model.ts'

/**
 * A unit of any level as it stood on the day, or nearest to it: a commune among its neighbours, a province or
 * district by what is in it; for an ended one its successors, with a schematic cell of its own beside them.
 */
export const mapOfUnit = async (asked: MapAsked, unit: Unit, at: IsoDate): Promise<Html | null> => {
  const subject = subjectOf(asked.register, unit, at)
  const { cells, day, isCell } = subject
  const [first] = cells
  if (!first) return null
  const isLowest = unit.level === first.unit.level
  if (isCell || (isLowest && cells.length < 12) || (cells.length === 1 && day.asked !== day.drawn)) {
    const areas = isCell ? await unitAreas(asked, unit, subject) : null
    return areas ? mapFigure(asked.view, areas) : cellsOfUnit(asked, unit, subject)
  }
  return mapFigure(asked.view, await provinceParts(asked, unit, subject))
}

/** The country by provinces. */
export const mapOfCountry = async (asked: MapAsked, at: IsoDate): Promise<Html | null> =>
  provincesOfCountry(asked, at)
