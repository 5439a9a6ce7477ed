import type { SpellingVariant } from '../model.ts'
export const spellingVariants: readonly SpellingVariant[] = []
