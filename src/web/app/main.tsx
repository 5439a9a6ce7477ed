/** Where the app begins: one root in the page of the server. */
import './app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FailureNotice } from './frame/failure.tsx'
import { createQueries } from './queries.ts'
import { createRoutes } from './routes.tsx'
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
  const { words } = useView()
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

// A part that a newer release replaced is not there any more: the page is loaded anew, with what there is now.
addEventListener('vite:preloadError', () => location.reload())

const place = document.getElementById('work')
if (place) createRoot(place).render(<Workspace />)
