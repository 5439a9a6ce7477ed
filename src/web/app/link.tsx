/** Ways from one place to another: within the app without loading a page, elsewhere as any link. */
import { useRouter, useRouterState } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { isOfApp } from './place.ts'
import { useView } from './view.ts'

type LinkParts = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** Without a language: `/work/jobs`, `/unit/00004`. */
  readonly to: string
  readonly children: ReactNode
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

export const Link = ({ to, onClick, children, ...rest }: LinkParts) => {
  const go = useGo()
  const { to: addressOf } = useView()
  return (
    <a
      {...rest}
      href={addressOf(to)}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || rest.target || !isOfApp(to) || !isPlain(event)) return
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}

export type Go = (to: string, how?: { readonly replace?: boolean }) => void

/** Goes to an address without a language. */
export const useGo = (): Go => {
  const { history } = useRouter()
  const { to: addressOf } = useView()
  return (to, { replace = false } = {}) => {
    const address = addressOf(to)
    if (!isOfApp(to)) location.assign(address)
    else if (replace) history.replace(address)
    else history.push(address)
  }
}

export type Asked = Readonly<Record<string, string>>
type Changed = Readonly<Record<string, string | undefined>>

export type Change = (changed: Changed, how?: { readonly asStep?: boolean }) => void

/**
 * The question of the address, and a way to change some of it; what is undefined or empty goes. `asStep` makes it a step
 * that the browser can take back, for what is another page to the reader.
 */
export const useAsked = (): readonly [Asked, Change] => {
  const asked = useRouterState({ select: ({ location }) => location.searchStr })
  const { history } = useRouter()
  const now = Object.fromEntries(new URLSearchParams(asked))
  return [
    now,
    (changed, { asStep = false } = {}) => {
      const next = new URLSearchParams()
      for (const [name, value] of Object.entries({ ...now, ...changed })) if (value) next.set(name, value)
      const address = `${location.pathname}${next.size === 0 ? '' : `?${next}`}`
      if (asStep) history.push(address)
      else history.replace(address)
    },
  ]
}
