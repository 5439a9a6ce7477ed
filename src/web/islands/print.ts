/** A button that prints the page, in place of the sentence that says how. */
for (const place of document.querySelectorAll<HTMLElement>('[data-island~="print"]')) {
  const button = place.querySelector('button')
  if (!button) continue
  button.hidden = false
  for (const sentence of place.querySelectorAll<HTMLElement>('[data-without]')) sentence.hidden = true
  button.addEventListener('click', () => print())
}

export {}
