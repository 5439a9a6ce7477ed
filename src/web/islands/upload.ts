/** A file to convert: said at once when it is too large; the page of a job goes on by itself. */
const pause = 1000

const watchFile = (form: HTMLElement): void => {
  const field = form.querySelector<HTMLInputElement>('input[type=file]')
  const { most = '0', large = '' } = form.dataset
  if (!field) return
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    const isLarge = file !== undefined && file.size > Number(most)
    field.setCustomValidity(isLarge ? large : '')
    if (isLarge) field.reportValidity()
  })
}

type Job = { readonly state: string; readonly percent: number; readonly rows: number }

const watchJob = (place: HTMLElement): void => {
  const { ask, rows: rowsWords = '', left: leftWords = '', lang = 'vi' } = place.dataset
  const bar = place.querySelector('progress')
  const status = place.querySelector<HTMLElement>('[data-status]')
  if (!ask || !bar || !status) return
  // The page need not load itself anew while this watches.
  for (const meta of document.querySelectorAll('meta[http-equiv=refresh]')) meta.remove()
  const began = performance.now()
  let first: number | undefined
  const look = async (): Promise<void> => {
    try {
      const found = await fetch(ask, { headers: { accept: 'application/json' }, cache: 'no-store' })
      if (!found.ok) return location.reload()
      const { state, percent, rows }: Job = await found.json()
      if (state === 'done' || state === 'failed') return location.reload()
      bar.value = percent
      first ??= percent
      const seconds = (performance.now() - began) / 1000
      const left = percent > first ? Math.ceil(((100 - percent) * seconds) / (percent - first)) : null
      status.textContent = [
        rowsWords
          .replace('{rows}', new Intl.NumberFormat(lang).format(rows))
          .replace('{percent}', String(percent)),
        left === null ? '' : leftWords.replace('{seconds}', String(left)),
      ].join(' ')
    } catch {
      // Asked again below; the work goes on without being watched.
    }
    setTimeout(() => void look(), pause)
  }
  setTimeout(() => void look(), pause)
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island~="upload"]')) {
  watchFile(place)
  watchJob(place)
}
