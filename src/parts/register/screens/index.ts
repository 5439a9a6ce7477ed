/** The pages of the register. */
import type { Page } from '../../../web/index.ts'
import { mapPage, mapSvg } from '../map/index.ts'
import { actsPage, knownActPage } from './acts.ts'
import { screen } from './asked.ts'
import { changesPage } from './changes.ts'
import { comparePage } from './compare.ts'
import { convertPage } from './convert.ts'
import { countryPage } from './country.ts'
import { type Doors, usualDoors } from './doors.ts'
import { figuresPage } from './figures.ts'
import { withHabits } from './habits.ts'
import { lineagePage } from './lineage.ts'
import { qualityPage } from './quality.ts'
import { searchPage } from './search.ts'
import { unitPage } from './unit.ts'
import { unitsPage } from './units.ts'

export { licence } from '../data/about.ts'
export { uuidOf } from '../data/feed.ts'
export { atomOf, type FeedText } from '../data/feed-text.ts'
export { type MapAsked, mapOfCountry, mapOfUnit } from '../map/index.ts'
export { type Asked, dayAsked, levelName, screen, stateDay, stateOf, typeName } from './asked.ts'
export { becameOf, citedStatement, daysOf } from './became.ts'
export { type Doors, usualDoors } from './doors.ts'
export { find } from './find.ts'
export { addressOf, citedAll, linkInSentence, unitLink } from './naming.ts'
export { officeFacts, officeSection } from './office.ts'

export const registerPages = (given: Partial<Doors> = {}): readonly Page[] => {
  const doors = { ...usualDoors, ...given }
  return withHabits(doors, [
    screen(doors, '/search', searchPage),
    screen(doors, '/unit/:code', unitPage),
    screen(doors, '/lineage/:code', lineagePage),
    screen(doors, '/units', unitsPage),
    screen(doors, '/country', countryPage),
    screen(doors, '/map', mapPage),
    screen(doors, '/map.svg', mapSvg),
    screen(doors, '/compare', comparePage),
    screen(doors, '/figures', figuresPage),
    screen(doors, '/changes', changesPage),
    screen(doors, '/acts', actsPage),
    screen(doors, '/acts/known', knownActPage),
    screen(doors, '/quality', qualityPage),
    screen(doors, '/convert-code', convertPage),
  ])
}
