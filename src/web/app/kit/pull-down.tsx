/** A button with a box below it: closed by the escape key, a click elsewhere, or by going on with the tab key. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

type PullParts = {
  readonly label: ReactNode
  /** Told to close when something in it was chosen. */
  readonly children: (close: () => void) => ReactNode
  readonly kind?: string
}

export const PullDown = ({ label, children, kind = '' }: PullParts) => {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
    }
  }, [isOpen])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the escape key of what is in it.
    <div
      ref={place}
      className={`pull ${kind}`.trim()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        close()
      }}
    >
      <button
        ref={button}
        type="button"
        className="tool"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <span className="pull-sign" aria-hidden="true" />
      </button>
      {isOpen ? (
        <div id={id} className="pull-box">
          {children(close)}
        </div>
      ) : null}
    </div>
  )
}
