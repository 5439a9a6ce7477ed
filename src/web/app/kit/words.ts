/** The words of the kit in the language of the address. */
import { language } from '../place.ts'
import { en } from './words.en.ts'
import { type KitWords, vi } from './words.vi.ts'

const catalogue: Readonly<Record<'vi' | 'en', KitWords>> = { vi, en }

export const useWords = (): KitWords => catalogue[language()]
