/** Boundaries: import, map, report, and which unit a point lies in. */
import { importBoundaries, importBoundariesPreview } from './import-boundaries.ts'
import { boundaries } from './map-operation.ts'
import { boundaryReport } from './report-operation.ts'

export { type PointIndex, pointIndex, pointToUnit, type UnitShape } from './point-to-unit.ts'
export { boundaryIndex, shapesOn, unitAtPoint } from './unit-at-point.ts'
export { boundaries, boundaryReport, importBoundaries, importBoundariesPreview }

export const boundaryOperations = [importBoundaries, importBoundariesPreview, boundaries, boundaryReport]
