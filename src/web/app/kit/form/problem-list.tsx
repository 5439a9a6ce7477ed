/** All that is wrong with a form, on top, each leading to its field. */
import type { Ref } from 'react'
import type { Field } from '../../../../platform/workspace/model.ts'
import { useView } from '../../view.ts'
import { useWords } from '../words.ts'
import { fieldId } from './field-input.tsx'
import type { Wrong } from './schema.ts'

type ListParts = {
  readonly wrong: readonly Wrong[]
  readonly fields: readonly Field[]
  readonly prefix?: string
  readonly place?: Ref<HTMLDivElement>
}

export const ProblemList = ({ wrong, fields, prefix, place }: ListParts) => {
  const { say, number } = useView()
  const words = useWords().form
  if (wrong.length === 0) return null
  const titleOf = (name: string | null) => fields.find((field) => field.name === name)?.title
  return (
    <div ref={place} tabIndex={-1} role="alert" className="notice failed problems">
      <div>
        <p>
          <strong>{words.problems(number(wrong.length))}</strong>
        </p>
        <ul>
          {wrong.map(({ field, message, code }) => {
            const title = titleOf(field)
            return (
              <li key={`${field} ${message}`}>
                {title ? (
                  <a
                    href={`#${fieldId(field ?? '', prefix)}`}
                    onClick={(event) => {
                      event.preventDefault()
                      document.getElementById(fieldId(field ?? '', prefix))?.focus()
                    }}
                  >
                    {say(title)}
                  </a>
                ) : null}
                {title ? ': ' : ''}
                {message} {code ? <code className="quiet">{code}</code> : null}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
