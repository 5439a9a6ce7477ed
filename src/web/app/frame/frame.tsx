/** What surrounds every page: the bar, the menu, what is said of the line and the session. */
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useKept } from '../kept.ts'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'
import { Header } from './header.tsx'
import { useKeyboard } from './keyboard.ts'
import { LineBanner } from './line-banner.tsx'
import { Menu } from './menu.tsx'
import { SearchDialog } from './search-dialog.tsx'
import { SessionDialog } from './session-dialog.tsx'

export const loadKeys = () => import('./keys-dialog.tsx')
const KeysDialog = lazy(async () => ({ default: (await loadKeys()).KeysDialog }))

type Open = 'nothing' | 'search' | 'keys'

export const Frame = () => {
  const { words } = useView()
  const { me, workspace } = useSession()
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [open, setOpen] = useState<Open>('nothing')
  const [density] = useKept(me.account, 'density', 'dense')
  const [keys] = useKept(me.account, 'keys', 'on')
  const close = () => setOpen('nothing')
  useKeyboard({ search: () => setOpen('search'), help: () => setOpen('keys'), isOn: keys === 'on' })
  useEffect(() => {
    document.documentElement.dataset.density = density
  }, [density])
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      {workspace.generated ? <aside className="generated">{words.generated}</aside> : null}
      <Header
        isMenuOpen={isMenuOpen}
        toggleMenu={() => setMenuOpen(!isMenuOpen)}
        search={() => setOpen('search')}
        showKeys={() => setOpen('keys')}
      />
      <LineBanner />
      <div className="frame">
        <Menu isOpen={isMenuOpen} leave={() => setMenuOpen(false)} />
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Suspense fallback={null}>
        {open === 'search' ? <SearchDialog close={close} /> : null}
        {open === 'keys' ? <KeysDialog close={close} /> : null}
      </Suspense>
      <SessionDialog />
    </>
  )
}
