/** A small button beside a text that people take along. Without script the text selects itself at a touch. */
const start = (place: HTMLElement): void => {
  const { copy = '', copied = '' } = place.dataset
  const text = place.querySelector<HTMLElement>('[data-copied]')
  if (!text || !navigator.clipboard) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'second copy'
  button.textContent = copy
  const told = document.createElement('span')
  told.className = 'unseen'
  told.setAttribute('role', 'status')
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text.textContent?.trim() ?? '').then(
      () => {
        button.textContent = copied
        told.textContent = copied
        setTimeout(() => {
          button.textContent = copy
        }, 2000)
      },
      () => getSelection()?.selectAllChildren(text),
    )
  })
  place.append(button, told)
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island~="copy"]')) start(place)
