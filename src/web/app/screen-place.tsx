/** The place of all screens that desks bring: finds the one of the address and has it drawn. */
import { lazy } from 'react'
import { NothingHere } from './frame/failure.tsx'
import { usePlace } from './frame/use-place.ts'
import { matchScreen } from './match-screen.ts'
import { useSession } from './session.tsx'

export const loadScreens = () => import('./screens/index.tsx')
const ScreenPage = lazy(async () => ({ default: (await loadScreens()).ScreenPage }))

export const ScreenPlace = () => {
  const { workspace } = useSession()
  const place = usePlace()
  const found = matchScreen(workspace.screens, place.replace(/^\/work/, ''))
  // Each place begins anew: what was typed at one thing does not stand at another.
  return found ? <ScreenPage key={place} screen={found.screen} params={found.params} /> : <NothingHere />
}
