/** The day from which the register speaks of organisations, and the day of the two levels. */
export const registerBegins = '2025-06-30'
export const twoLevels = '2025-07-01'
