/** Draws a screen that a desk brings as data. */
import '../kit/kit.css'
import type { Screen } from '../../../platform/workspace/model.ts'
import { BoardPage } from './board-screen.tsx'
import { FormPage } from './form-screen.tsx'
import { ListPage } from './list-screen.tsx'
import { ThingPage } from './thing-screen.tsx'

export type ScreenParts = {
  readonly screen: Screen
  /** Named parts of the path. */
  readonly params: Readonly<Record<string, string>>
}

export const ScreenPage = ({ screen, params }: ScreenParts) => {
  switch (screen.kind) {
    case 'list':
      return <ListPage screen={screen} />
    case 'thing':
      return <ThingPage screen={screen} params={params} />
    case 'form':
      return <FormPage screen={screen} params={params} />
    case 'board':
      return <BoardPage screen={screen} />
  }
}
