/** A unit, chosen by name or code among suggestions of the register; its code is what is sent. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { askAny } from '../../api.ts'
import { useView } from '../../view.ts'
import { useWords } from '../words.ts'

type Hit = {
  readonly unit: {
    readonly id: string
    readonly code: string | null
    readonly name: string
    readonly validTo: string | null
    readonly parents: readonly { readonly name: string }[]
  }
}

type UnitParts = {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly set: (code: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly 'aria-required'?: boolean | undefined
  readonly 'aria-invalid'?: boolean | undefined
  readonly 'aria-describedby'?: string | undefined
}

const hitsFor = async (text: string, signal: AbortSignal): Promise<readonly Hit[]> => {
  // A cast: what the operation answers.
  const { hits } = (await askAny('register.search', { text, limit: 12 }, signal)) as {
    readonly hits: readonly Hit[]
  }
  return hits
}

const nameOf = ({ unit }: Hit): string => [unit.name, ...unit.parents.map(({ name }) => name)].join(', ')
const codeOf = ({ unit }: Hit): string => unit.code ?? unit.id

export const UnitField = ({ id, name, value, set, onBlur, ...described }: UnitParts) => {
  const { day } = useView()
  const words = useWords().form
  const [typed, setTyped] = useState<string | null>(null)
  const known = useQuery({
    queryKey: ['register.search', value],
    queryFn: ({ signal }) => hitsFor(value, signal),
    enabled: value !== '' && typed === null,
    staleTime: 60_000,
  })
  const chosen = known.data?.find((hit) => codeOf(hit) === value)
  const text = typed ?? (chosen ? nameOf(chosen) : value)
  const found = useQuery({
    queryKey: ['register.search', text],
    queryFn: ({ signal }) => hitsFor(text, signal),
    enabled: typed !== null && typed.trim() !== '',
    staleTime: 60_000,
    placeholderData: (before) => before,
  })
  const hits = typed === null ? [] : (found.data ?? [])
  return (
    <ComboBox
      aria-labelledby={`${id}-none`}
      items={hits.map((hit) => ({ key: hit.unit.id, hit }))}
      inputValue={text}
      onInputChange={(next) => {
        if (next === text) return
        setTyped(next)
        set(next.trim())
      }}
      onSelectionChange={(key) => {
        const hit = hits.find(({ unit }) => unit.id === key)
        if (!hit) return
        set(codeOf(hit))
        setTyped(null)
      }}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Input
        id={id}
        name={name}
        autoComplete="off"
        onBlur={onBlur}
        {...described}
        aria-labelledby={undefined}
      />
      {chosen && typed === null ? <span className="unit-code quiet">{codeOf(chosen)}</span> : null}
      <Popover className="unit-box">
        <ListBox
          className="unit-list"
          renderEmptyState={() => (
            <p className="hint">{found.isFetching ? words.unitWorking : words.unitNothing}</p>
          )}
        >
          {({ hit }: { readonly hit: Hit }) => (
            <ListBoxItem id={hit.unit.id} textValue={nameOf(hit)} className="unit-item">
              <span>{nameOf(hit)}</span>
              <span className="quiet">
                {codeOf(hit)}
                {hit.unit.validTo ? ` · – ${day(hit.unit.validTo)}` : ''}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
