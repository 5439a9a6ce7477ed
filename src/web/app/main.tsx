/** Where the app begins: one root in the page of the server. */
import './app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { Refusal } from './api.ts'
import { FailureNotice } from './frame/failure.tsx'
import { keep, readKept } from './kept.ts'
import { createQueries } from './queries.ts'
import { createRoutes, loadPages } from './routes.tsx'
import { SessionGate } from './session.tsx'
import { useView } from './view.ts'

const queries = createQueries()
const routes = createRoutes()

const Waiting = () => {
  const { words } = useView()
  return (
    <main id="content" className="work-wait">
      <h1>{words.workspace}</h1>
      <p role="status">{words.loading}</p>
    </main>
  )
}

const Failed = ({ error, again }: { readonly error: Error; readonly again: () => void }) => {
  const { words, to } = useView()
  const isOut = error instanceof Refusal && error.status === 401
  useEffect(() => {
    // Nothing was begun yet: who is not signed in any more does so first, and comes back here.
    if (isOut)
      location.replace(to(`/sign-in?${new URLSearchParams({ next: location.pathname + location.search })}`))
  }, [isOut, to])
  return (
    <main id="content" className="work-wait">
      <h1>{words.failed.title}</h1>
      <FailureNotice error={error} again={again} />
    </main>
  )
}

const Workspace = () => (
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SessionGate waiting={<Waiting />} failed={(error, again) => <Failed error={error} again={again} />}>
        <RouterProvider router={routes} />
      </SessionGate>
    </QueryClientProvider>
  </StrictMode>
)

// A part that a newer release replaced is not there any more: the page is loaded anew, with what there is now; once, and
// never while the line is down, which would lose the page.
addEventListener('vite:preloadError', () => {
  const [kept, now] = [Number(readKept(null, 'reloaded') ?? 0), Date.now()]
  if (!navigator.onLine || now - kept < 60_000) return
  keep(null, 'reloaded', String(now))
  location.reload()
})

// The other pages come while nobody waits, so that they open at once, and also when the line has gone.
addEventListener('load', () => setTimeout(loadPages, 2000))

const place = document.getElementById('work')
if (place) createRoot(place).render(<Workspace />)
