export { importBoundaries, importBoundariesPreview } from './import-boundaries.ts'
export { type PointIndex, pointIndex, pointToUnit, type UnitShape } from './point-to-unit.ts'
export { boundaries, boundaryReport } from './queries.ts'
export { boundaryIndex, unitAtPoint } from './unit-at-point.ts'
