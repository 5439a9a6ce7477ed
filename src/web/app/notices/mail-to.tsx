/** Where notices are sent by e-mail, and where that is changed. */
import { Link } from '../link.tsx'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'

export const MailTo = () => {
  const { words } = useView()
  const { me } = useSession()
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">{words.notices.mail}</h2>
      <p>
        {me.email ? words.notices.mailTo(me.email) : words.notices.mailNone}{' '}
        <Link to="/account">{words.notices.mailChange}</Link>
      </p>
    </section>
  )
}
