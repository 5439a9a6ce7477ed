/** The pages of conversion. */
import type { Page } from '../../../web/index.ts'
import { screen, usualDoors } from '../../register/screens/index.ts'
import { convertAddressPage } from './convert.ts'
import { homePage } from './home.ts'

export const conversionPages = (): readonly Page[] => [
  screen(usualDoors, '/', homePage),
  screen(
    usualDoors,
    '/convert',
    convertAddressPage(async () => null),
  ),
]
