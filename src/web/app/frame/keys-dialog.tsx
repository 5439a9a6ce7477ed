/** The keys, listed; and the switch that turns those of one letter off. */
import { Dialog } from '../dialog.tsx'
import { useKept } from '../kept.ts'
import { useSession } from '../session.tsx'
import { useView } from '../view.ts'
import { framePagesOf } from './entries.ts'

const Row = ({ keys, says }: { readonly keys: readonly string[]; readonly says: string }) => (
  <div>
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{says}</dd>
  </div>
)

export const KeysDialog = ({ close }: { readonly close: () => void }) => {
  const { words } = useView()
  const { me, workspace } = useSession()
  const [on, setOn] = useKept(me.account, 'keys', 'on')
  const { keys } = words
  return (
    <Dialog title={keys.title} close={close} kind="keys">
      <label className="switch">
        <input type="checkbox" checked={on === 'on'} onChange={() => setOn(on === 'on' ? 'off' : 'on')} />
        {keys.on}
      </label>
      <p className="hint">{keys.lead}</p>
      <h3>{keys.goTo}</h3>
      <dl>
        {framePagesOf(workspace).map(({ id, key }) => (
          <Row key={id} keys={['g', key]} says={words.places[id]} />
        ))}
        <Row keys={['Ctrl K']} says={keys.search} />
        <Row keys={['/']} says={keys.search} />
        <Row keys={['m']} says={keys.menu} />
      </dl>
      <h3>{keys.here}</h3>
      <dl>
        <Row keys={['j']} says={keys.next} />
        <Row keys={['k']} says={keys.previous} />
        <Row keys={['Enter']} says={keys.open} />
        <Row keys={['Esc']} says={keys.escape} />
        <Row keys={['?']} says={keys.help} />
      </dl>
    </Dialog>
  )
}
