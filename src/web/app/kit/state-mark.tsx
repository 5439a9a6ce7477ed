/** A state: its sign, its word and its colour, never the colour alone. */
import type { StateWords, Tone } from '../../../platform/workspace/model.ts'
import { Icon } from '../icons.tsx'
import { useView } from '../view.ts'

export const ToneIcon = ({ tone }: { readonly tone: Tone }) =>
  tone === 'plain' ? null : <Icon name={tone} />

export const StateMark = ({
  value,
  states,
}: {
  readonly value: string
  readonly states?: StateWords | undefined
}) => {
  const { say } = useView()
  const words = states?.[value]
  if (!words) return <>{value}</>
  return (
    <span className={`state-mark ${words.tone}`}>
      <ToneIcon tone={words.tone} />
      {say(words)}
    </span>
  )
}
