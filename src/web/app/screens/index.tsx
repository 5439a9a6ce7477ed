/** Draws a screen that a desk brings as data. */
import type { Screen } from '../../../platform/workspace/model.ts'
import { Page } from '../page.tsx'
import { useView } from '../view.ts'

export type ScreenParts = {
  readonly screen: Screen
  /** Named parts of the path. */
  readonly params: Readonly<Record<string, string>>
}

export const ScreenPage = ({ screen }: ScreenParts) => {
  const { say } = useView()
  return <Page title={say(screen.title)} lead={screen.lead ? say(screen.lead) : undefined} />
}
