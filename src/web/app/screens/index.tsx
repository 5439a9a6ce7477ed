/** Draws a screen that a desk brings as data. */
import '../kit/kit.css'
import type { Screen } from '../../../platform/workspace/model.ts'
import { ListPage } from './list-screen.tsx'

export type ScreenParts = {
  readonly screen: Screen
  /** Named parts of the path. */
  readonly params: Readonly<Record<string, string>>
}

export const ScreenPage = ({ screen }: ScreenParts) => {
  switch (screen.kind) {
    case 'list':
      return <ListPage screen={screen} />
    default:
      return null
  }
}
