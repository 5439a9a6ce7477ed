/** Who is signed in: name, what they may do where, density, keys, and the way out. */
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../icons.tsx'
import { useKept } from '../kept.ts'
import { Link } from '../link.tsx'
import { type Me, useSession } from '../session.tsx'
import { useView, type View } from '../view.ts'

/** A role in words; one that is newer than this app is shown by its name. */
export const roleWords = ({ words }: View, role: string): string =>
  // A cast: looked up among the roles there are words for.
  words.roles[role as keyof typeof words.roles] ?? role

const useClosing = (isOpen: boolean, close: () => void) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) close()
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      close()
      place.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      document.removeEventListener('keydown', leave)
    }
  }, [isOpen, close])
  return place
}

const Grants = ({ grants }: { readonly grants: Me['grants'] }) => {
  const view = useView()
  const { workspace } = useSession()
  const named = new Map(workspace.units.map(({ id, name }) => [id, name]))
  if (grants.length === 0) return <p className="hint">{view.words.account.noGrants}</p>
  return (
    <ul className="plain">
      {grants.map(({ id, role, unit }) => (
        <li key={id}>
          {roleWords(view, role)} ·{' '}
          <span lang="vi">
            {unit === 'country' ? view.words.account.wholeCountry : (named.get(unit) ?? unit)}
          </span>
        </li>
      ))}
    </ul>
  )
}

export const AccountMenu = ({ showKeys }: { readonly showKeys: () => void }) => {
  const { words, to } = useView()
  const { me } = useSession()
  const [isOpen, setOpen] = useState(false)
  const [density, setDensity] = useKept(me.account, 'density', 'dense')
  const close = useRef(() => setOpen(false)).current
  const place = useClosing(isOpen, close)
  return (
    <div className="account" ref={place}>
      <button
        type="button"
        className="bare"
        aria-expanded={isOpen}
        aria-controls="account-menu"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="person" />
        <span className="account-name">{me.name}</span>
        <span className="unseen">, {words.account.menu}</span>
      </button>
      <div className="drop" id="account-menu" hidden={!isOpen}>
        <p>
          <strong>{me.name}</strong>
          <br />
          <span className="hint">{me.signInName}</span>
        </p>
        <h2>{words.account.grants}</h2>
        <Grants grants={me.grants} />
        <fieldset className="radio-set">
          <legend>{words.account.density}</legend>
          {(['dense', 'roomy'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="density"
                value={each}
                checked={density === each}
                onChange={() => setDensity(each)}
              />
              {words.account[each]}
            </label>
          ))}
        </fieldset>
        <div className="drop-foot">
          <Link to="/account">{words.account.page}</Link>
          <button
            type="button"
            className="as-link"
            onClick={() => {
              close()
              showKeys()
            }}
          >
            {words.account.keys}
          </button>
          <form method="post" action={to('/sign-out')}>
            <input type="hidden" name="csrf" value={me.formKey ?? ''} />
            <button type="submit" className="second">
              {words.account.signOut}
            </button>
          </form>
        </div>
      </div>
    </div>
  )
}
