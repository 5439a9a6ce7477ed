/** Everything that can be asked and done about transitions: each folder brings its own. */
export const operations = [] as const
