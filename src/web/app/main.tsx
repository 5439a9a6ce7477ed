/** Where the app begins: one root in the page of the server. */
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const place = document.getElementById('work')
if (place)
  createRoot(place).render(
    <StrictMode>
      <main id="content">
        <h1>haicap</h1>
      </main>
    </StrictMode>,
  )
