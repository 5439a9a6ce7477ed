/** Entries of the log as rows, each with the way to its proof. */
import { roleWords } from '../frame/account-menu.tsx'
import { Link } from '../link.tsx'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'
import type { Entry } from './narrow.ts'

export const Entries = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const view = useView()
  const { words, instant } = view
  const { workspace, me } = useSession()
  const { columns } = words.history
  const units = new Map(workspace.units.map(({ id, name }) => [id, name]))
  const heads = [columns.at, columns.operation, columns.actor, columns.role, columns.unit, columns.proof]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="scroll" aria-label={words.history.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ entry, at, operation, actor, role, unit, place }) => (
            <tr key={entry}>
              <th scope="row">{instant(at)}</th>
              <td>
                {workspace.operations[operation]?.summary ?? null} <code className="quiet">{operation}</code>
              </td>
              <td>{actor === me.account ? me.name : actor}</td>
              <td>{role ? roleWords(view, role) : '–'}</td>
              <td lang="vi">{unit ? (units.get(unit) ?? unit) : '–'}</td>
              <td>
                {place === null ? (
                  words.history.waiting
                ) : (
                  <Link to={`/evidence/verify?entry=${entry}`} data-item="">
                    {words.history.prove}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
