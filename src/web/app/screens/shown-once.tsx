/** A secret or a link that is there only now: whole, in letters that are told apart, with a way to copy it. */
import { useState } from 'react'
import { useWords } from '../kit/words.ts'

export const ShownOnce = ({ text }: { readonly text: string }) => {
  const words = useWords().form
  const [said, say] = useState('')
  const copy = () =>
    // A site without https has no clipboard.
    void (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => say(words.copied),
      () => say(words.notCopied),
    )
  return (
    <p className="shown-once">
      <code>{text}</code>
      <button type="button" className="second" onClick={copy}>
        {words.copy}
      </button>
      <span role="status" className="hint">
        {said}
      </span>
    </p>
  )
}
