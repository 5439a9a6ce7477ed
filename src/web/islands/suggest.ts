/**
 * The box: answer and suggestions while one types. Enter without a choice sends the form, as without script. A choice opens its
 * page; in a field with `data-fill` it is what is typed, and with `data-many` only what stands after the last semicolon.
 */
type Said = { readonly text: string; readonly page: string }
type Suggestions = {
  readonly answer:
    | (Said & {
        readonly sentence: string
        readonly formatted: string | null
        readonly cited: readonly string[]
        readonly origin?: {
          readonly name: string
          readonly parents?: readonly { readonly name: string }[]
        } | null
      })
    | null
  readonly suggestions: readonly (Said & { readonly said: string })[]
}

/** Long enough that a quick typist asks once a word, short enough not to be felt. */
const pause = 120
const kept = new Map<string, Suggestions>()

const element = (name: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

/** A unit understood by a part of its name is written in full; an address stays as it was typed. */
const inFull = ({ text, formatted, origin }: NonNullable<Suggestions['answer']>): string =>
  formatted || !origin?.parents ? text : [origin, ...origin.parents].map(({ name }) => name).join(', ')

const start = (form: HTMLElement): void => {
  const input = form.querySelector<HTMLInputElement>('.ask-line input')
  const line = form.querySelector<HTMLElement>('.ask-line')
  const { ask, lang = 'vi', list: listLabel = '', full = '', count = '', fill, many } = form.dataset
  if (!input || !line || !ask) return

  const panel = element('div', 'ask-panel')
  panel.hidden = true
  const answer = element('div', 'ask-answer')
  const list = element('ul', 'ask-list')
  list.id = `${input.id}-list`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', listLabel)
  panel.append(answer, list)
  const told = element('p', 'unseen')
  told.setAttribute('role', 'status')
  line.append(panel)
  form.append(told)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
    ['aria-haspopup', 'listbox'],
  ] as const)
    input.setAttribute(name, value)

  const before = (): string =>
    many === undefined ? '' : input.value.slice(0, input.value.lastIndexOf(';') + 1)
  const typed = (): string => input.value.slice(before().length).trim().slice(0, 300)

  let pages: readonly string[] = []
  let texts: readonly string[] = []
  let active = -1
  let asking: AbortController | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  const choose = (place: number): void => {
    active = place
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === active))
    const chosen = list.children[active]
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id)
      chosen.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }
  const show = (isOpen: boolean): void => {
    panel.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen && pages.length > 0))
    if (!isOpen) choose(-1)
  }

  const take = (place: number): void => {
    if (fill === undefined) {
      location.assign(pages[place] ?? '')
      return
    }
    const kept = before()
    input.value = `${kept}${kept === '' ? '' : ' '}${texts[place] ?? ''}`
    show(false)
    input.focus()
  }

  const option = ({ text, said }: Suggestions['suggestions'][number], place: number): HTMLElement => {
    const made = element('li', 'ask-option')
    made.id = `${list.id}-${place}`
    made.setAttribute('role', 'option')
    made.setAttribute('aria-selected', 'false')
    const name = element('span', 'ask-name', text)
    name.lang = 'vi'
    made.append(name, element('span', 'ask-said', said))
    made.addEventListener('click', () => take(place))
    return made
  }
  const showAnswer = (said: Suggestions['answer']): void => {
    answer.replaceChildren()
    answer.hidden = said === null
    if (!said) return
    if (said.formatted) {
      const anew = element('p', 'ask-address', said.formatted)
      anew.lang = 'vi'
      answer.append(anew)
    }
    answer.append(element('p', 'ask-sentence', said.sentence))
    const more = element('p', 'ask-more-line')
    for (const cited of said.cited.slice(0, 2)) more.append(element('span', 'ask-cited', cited))
    const link = document.createElement('a')
    link.href = said.page
    link.textContent = full
    more.append(link)
    answer.append(more)
  }
  const put = (found: Suggestions): void => {
    // A field takes what was understood as one more choice; what fits several places is none.
    const understood = found.answer && (found.answer.formatted || found.answer.origin) ? found.answer : null
    const { answer: said, suggestions } =
      fill === undefined
        ? found
        : {
            answer: null,
            suggestions: [
              ...(understood ? [{ ...understood, text: inFull(understood), said: understood.sentence }] : []),
              ...found.suggestions.filter(({ text }) => text !== understood?.text),
            ],
          }
    pages = suggestions.map(({ page }) => page)
    texts = suggestions.map(({ text }) => text)
    showAnswer(said)
    list.replaceChildren(...suggestions.map(option))
    list.hidden = suggestions.length === 0
    choose(-1)
    show(said !== null || suggestions.length > 0)
    const counted = suggestions.length > 0 ? count.replace('{count}', String(suggestions.length)) : ''
    told.textContent = [said?.formatted, said?.sentence, counted].filter(Boolean).join(' ')
  }

  const look = async (): Promise<void> => {
    asking?.abort()
    const text = typed()
    if (text === '') {
      told.textContent = ''
      return show(false)
    }
    const known = kept.get(`${ask} ${text}`)
    if (known) return put(known)
    asking = new AbortController()
    try {
      const query = new URLSearchParams({ text, lang })
      const found = await fetch(`${ask}?${query}`, {
        signal: asking.signal,
        headers: { accept: 'application/json' },
      })
      if (!found.ok) return show(false)
      const given: Suggestions = await found.json()
      kept.set(`${ask} ${text}`, given)
      // What is chosen already stays chosen: an answer that comes late does not take it away under the hand.
      if (typed() === text && document.activeElement === input && active < 0) put(given)
    } catch {
      // Asked anew, or no way to the server: the form still works.
    }
  }

  input.addEventListener('input', () => {
    choose(-1)
    clearTimeout(waiting)
    waiting = setTimeout(() => void look(), pause)
  })
  input.addEventListener('focus', () => {
    if (input.value !== input.defaultValue) void look()
  })
  input.addEventListener('keydown', (event) => {
    const last = pages.length - 1
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (panel.hidden) return void look()
      const next = event.key === 'ArrowDown' ? active + 1 : active < 0 ? last : active - 1
      choose(next > last ? -1 : next)
    } else if (event.key === 'Enter' && active >= 0 && !event.isComposing) {
      event.preventDefault()
      take(active)
    } else if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault()
      asking?.abort()
      show(false)
    }
  })
  // A choice by pointer happens before the box loses the focus.
  panel.addEventListener('pointerdown', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) event.preventDefault()
  })
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) show(false)
  })
}

for (const form of document.querySelectorAll<HTMLElement>('[data-island~="suggest"]')) start(form)
