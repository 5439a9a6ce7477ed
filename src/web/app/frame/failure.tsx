/** What is shown where something failed: what happened, and what to do next. */
import { Refusal, Unreachable } from '../api.ts'
import { Icon } from '../icons.tsx'
import { Link } from '../link.tsx'
import { Page } from '../page.tsx'
import { useView } from '../view.ts'

type FailureParts = { readonly error: unknown; readonly again?: (() => void) | undefined }

/** The words of a failure, for a place within a page. */
export const FailureNotice = ({ error, again }: FailureParts) => {
  const { words } = useView()
  const refused = error instanceof Refusal && error.status < 500 ? error.problems : []
  const said = error instanceof Unreachable ? words.failed.unreachable : words.failed.lead
  return (
    <div className={`notice ${refused.length > 0 ? 'attention' : 'failed'}`} role="alert">
      <Icon name={refused.length > 0 ? 'attention' : 'failed'} />
      <div>
        {refused.length > 0 ? (
          refused.map(({ code, message }) => (
            <p key={`${code}${message}`}>
              {message} <code className="quiet">{code}</code>
            </p>
          ))
        ) : (
          <p>{said}</p>
        )}
        {error instanceof Refusal && error.requestId ? (
          <p className="hint">
            {words.failed.request}: <code>{error.requestId}</code>
          </p>
        ) : null}
        {again ? (
          <button type="button" className="second" onClick={again}>
            {words.failed.again}
          </button>
        ) : null}
      </div>
    </div>
  )
}

/** A whole page that failed. */
export const FailurePage = ({ error, again }: FailureParts) => {
  const { words } = useView()
  const isRefused = error instanceof Refusal && error.status < 500
  return (
    <Page title={isRefused ? words.failed.refused : words.failed.title}>
      <FailureNotice error={error} again={again} />
      <p>
        <Link to="/work">{words.failed.home}</Link>
      </p>
    </Page>
  )
}

export const NothingHere = () => {
  const { words } = useView()
  return (
    <Page title={words.failed.nothingHere} lead={words.failed.nothingHereLead}>
      <p>
        <Link to="/work">{words.failed.home}</Link>
      </p>
    </Page>
  )
}
