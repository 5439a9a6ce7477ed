/**
 * The tables of the database, by name. Each part adds its own by declaration merging beside its store:
 * `declare module '<path>/platform/database/tables.ts' { interface Tables { register_unit: RegisterUnitTable } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging, which needs an interface
export interface Tables {}
