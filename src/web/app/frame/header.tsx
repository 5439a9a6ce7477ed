/** The bar on top: product, where one works, search, notices, language, account. */
import { Icon } from '../icons.tsx'
import { Link } from '../link.tsx'
import { addressIn } from '../place.ts'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'
import { AccountMenu } from './account-menu.tsx'
import { Bell } from './bell.tsx'
import { usePlace } from './use-place.ts'

type HeaderParts = {
  readonly isMenuOpen: boolean
  readonly toggleMenu: () => void
  readonly search: () => void
  readonly showKeys: () => void
}

export const Header = ({ isMenuOpen, toggleMenu, search, showKeys }: HeaderParts) => {
  const { words, language } = useView()
  const { workspace, me } = useSession()
  const other = language === 'vi' ? 'en' : 'vi'
  const place = usePlace()
  const [unit] = workspace.units
  const isEverywhere = me.grants.some((grant) => grant.unit === 'country')
  return (
    <header className="top-bar">
      <button
        type="button"
        className="bare menu-button"
        aria-expanded={isMenuOpen}
        aria-controls="menu"
        onClick={toggleMenu}
      >
        <Icon name="menu" />
        <span>{isMenuOpen ? words.closeMenu : words.openMenu}</span>
      </button>
      <Link to="/work" className="mark">
        <strong>{words.product}</strong>
      </Link>
      {unit ? (
        <Link to="/work/unit" className="bar-unit" lang="vi">
          {unit.name}
        </Link>
      ) : isEverywhere ? (
        <Link to="/work/unit" className="bar-unit">
          {words.unit.country}
        </Link>
      ) : null}
      <button type="button" className="bar-search" onClick={search} aria-keyshortcuts="Control+K /">
        <Icon name="search" />
        <span>{words.search.open}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <Bell />
      <a
        className="language"
        href={`${addressIn(other, place)}${location.search}`}
        hrefLang={other}
        lang={other}
      >
        {words.otherLanguage}
      </a>
      <AccountMenu showKeys={showKeys} />
    </header>
  )
}
