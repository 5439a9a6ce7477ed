/**
 * A box over the page: the browser's own dialog, which keeps the focus inside and gives it back. What carries `data-first`
 * has the focus first.
 */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './icons.tsx'
import { useView } from './view.ts'

type DialogParts = {
  readonly title: string
  /** Asked to close; without it the box stays until it is left by what is in it. */
  readonly close?: () => void
  readonly kind?: string
  readonly children: ReactNode
}

export const Dialog = ({ title, close, kind = '', children }: DialogParts) => {
  const { words } = useView()
  const place = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = place.current
    if (dialog && !dialog.open) dialog.showModal()
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the escape key closes it as well, by the browser itself.
    <dialog
      ref={place}
      className={`box ${kind}`.trim()}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close?.()
      }}
      onClick={(event) => {
        if (event.target === place.current) close?.()
      }}
    >
      <div className="box-inside">
        <div className="box-head">
          <h2 id={id}>{title}</h2>
          {close ? (
            <button type="button" className="bare" onClick={close} aria-label={words.keys.close}>
              <Icon name="close" />
            </button>
          ) : null}
        </div>
        {children}
      </div>
    </dialog>
  )
}
