/** Where one goes on from a thing or a board: lists and forms about it. */
import type { Way } from '../../../platform/workspace/model.ts'
import { addressFrom, fits, type Row } from '../kit/rows.ts'
import { useWords } from '../kit/words.ts'
import { Link } from '../link.tsx'
import { matchScreen } from '../match-screen.ts'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'

export const Ways = ({
  ways = [],
  row,
}: {
  readonly ways?: readonly Way[] | undefined
  readonly row: Row
}) => {
  const { say } = useView()
  const words = useWords().thing
  const { workspace } = useSession()
  const open = ways.flatMap((way) => {
    const to = fits(way, row) ? addressFrom(way.to, row) : null
    if (to === null) return []
    // A screen that one may not see is no way.
    const path = to.split('?')[0] ?? ''
    const isHere =
      !path.startsWith('/work/') || matchScreen(workspace.screens, path.slice('/work'.length)) !== null
    return isHere ? [{ title: say(way.title), to }] : []
  })
  if (open.length === 0) return null
  return (
    <nav className="ways" aria-label={words.ways}>
      <ul>
        {open.map(({ title, to }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
