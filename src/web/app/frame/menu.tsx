/** The menu: what one may do, by task. Beside the page where there is room, above it on a phone. */
import { Link } from '../link.tsx'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'
import { entryAt, menuOf } from './entries.ts'
import { usePlace } from './use-place.ts'

export const Menu = ({ isOpen, leave }: { readonly isOpen: boolean; readonly leave: () => void }) => {
  const view = useView()
  const { workspace, menuFailed } = useSession()
  const place = usePlace()
  const groups = menuOf(workspace, view)
  const here = entryAt(groups, place)
  return (
    <nav className="side" id="menu" aria-label={view.words.menu} data-open={isOpen}>
      {menuFailed ? <p className="hint">{view.words.failed.noMenu}</p> : null}
      {groups.map(({ id, title, entries }) => (
        <div key={id} className="side-group">
          <h2 id={`menu-${id}`}>{title}</h2>
          <ul aria-labelledby={`menu-${id}`}>
            {entries.map((entry) => (
              <li key={entry.path}>
                <Link
                  to={entry.path}
                  onClick={leave}
                  aria-current={entry.path === here?.path ? 'page' : undefined}
                >
                  {entry.title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
