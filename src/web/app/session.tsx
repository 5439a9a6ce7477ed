/** Who is signed in, and what the workspace has for them: asked once, known to every screen. */
import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { Screen } from '../../platform/workspace/model.ts'
import { type Answer, ask, askAny, setFormKey } from './api.ts'

export type OperationFacts = {
  readonly kind: 'query' | 'command'
  /** What it does, in the language of the page. */
  readonly summary: string
  /** Whether its answer can be had as rows in a file. */
  readonly table: boolean
  /** JSON schema of the input. */
  readonly input: Readonly<Record<string, unknown>>
  readonly stepUp: boolean
  /** The question whose ETag it takes (`If-Match`). */
  readonly guards: string | null
  readonly http: { readonly method: string; readonly path: string }
}

/** What `workspace.screens` answers. */
export type Workspace = {
  readonly screens: readonly Screen[]
  readonly operations: Readonly<Record<string, OperationFacts>>
  /** The data are made up, for demonstration. */
  readonly generated: boolean
  readonly name: string
  readonly units: readonly { readonly id: string; readonly code: string | null; readonly name: string }[]
}

export type Me = Answer<'accounts.me'>
export type Session = { readonly me: Me; readonly workspace: Workspace; readonly menuFailed: boolean }

const Known = createContext<Session | null>(null)

export const useSession = (): Session => {
  const session = useContext(Known)
  if (!session) throw new Error('asked outside the session')
  return session
}

const nothing: Workspace = { screens: [], operations: {}, generated: false, name: '', units: [] }

type Gate = {
  readonly waiting: ReactNode
  readonly failed: (error: Error, again: () => void) => ReactNode
  readonly children: ReactNode
}

export const SessionGate = ({ waiting, failed, children }: Gate) => {
  const me = useQuery({ queryKey: ['accounts.me'], queryFn: ({ signal }) => ask('accounts.me', {}, signal) })
  const workspace = useQuery({
    queryKey: ['workspace.screens'],
    // A cast: what the operation answers.
    queryFn: async ({ signal }) => (await askAny('workspace.screens', {}, signal)) as Workspace,
    staleTime: 10 * 60_000,
  })
  const key = me.data?.formKey
  if (key) setFormKey(key)
  useEffect(() => {
    if (key) setFormKey(key)
  }, [key])
  if (me.isPending || workspace.isPending) return waiting
  if (!me.data) return failed(me.error ?? new Error('nobody'), () => void me.refetch())
  const session = { me: me.data, workspace: workspace.data ?? nothing, menuFailed: !workspace.data }
  return <Known value={session}>{children}</Known>
}
