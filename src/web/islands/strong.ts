/**
 * The strong weight of the type, once the page is there: on a slow or metered line the browser's own bold will do.
 * Words keep their place meanwhile, and nothing waits for it.
 */
type Line = { readonly saveData?: boolean; readonly effectiveType?: string }
const place = document.documentElement
const { strong = '' } = place.dataset
// A cast: not every browser tells of its line, and the types know none.
const { connection: line } = navigator as { readonly connection?: Line }
const isPoor = line?.saveData === true || /2g|3g/.test(line?.effectiveType ?? '')

const load = (): void => {
  const sheet = document.createElement('link')
  sheet.rel = 'stylesheet'
  sheet.href = strong
  document.head.append(sheet)
}

if (strong !== '' && !isPoor) {
  if (document.readyState === 'complete') load()
  else addEventListener('load', load, { once: true })
}
