/** How pages of the workspace are printed: A4, black on white, with where it comes from and when. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { plainPath } from '../place.ts'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'
import { useWords } from './words.ts'

/** Whether the page is being printed; what is only for paper is drawn then. */
export const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

export const PrintHead = ({ asOf }: { readonly asOf: number }) => {
  const { instant, words } = useView()
  const { print } = useWords()
  const { me, workspace } = useSession()
  return (
    <div className="print-head">
      <p>
        {words.product} · {location.host}
        {plainPath(location.pathname)}
      </p>
      <p>
        {print.at(instant(new Date(asOf).toISOString()))} · {me.name}
      </p>
      {workspace.generated ? <p className="print-generated">{print.generated}</p> : null}
    </div>
  )
}
