/** What every page of the workspace begins with: its title, and the answer in words. */
import { type ReactNode, useEffect, useRef } from 'react'
import { useView } from './view.ts'

let shownBefore = false

type PageParts = {
  readonly title: string
  /** Shown instead of the title where it says more. */
  readonly heading?: ReactNode
  /** The answer, or what the page is for. */
  readonly lead?: ReactNode
  /** Beside the heading: what can be begun here. */
  readonly beside?: ReactNode
  readonly children?: ReactNode
}

/** The heading takes the focus when one comes from another page, so that it is read and the tab key goes on from there. */
export const Page = ({ title, heading, lead, beside, children }: PageParts) => {
  const { words } = useView()
  const place = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – ${words.product}`
  }, [title, words])
  useEffect(() => {
    if (shownBefore && !document.querySelector('dialog[open]')) place.current?.focus({ preventScroll: true })
    shownBefore = true
  }, [])
  return (
    <>
      <div className="page-head">
        <h1 ref={place} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {beside ? <div className="page-beside">{beside}</div> : null}
      </div>
      {lead ? <p className="lead">{lead}</p> : null}
      {children}
    </>
  )
}
