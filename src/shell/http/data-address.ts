/** Which addresses answer data: the API, and each page beside itself at its path and `.json`. */

export const isApi = (url: string): boolean => url.startsWith('/api/')

const pathOf = (url: string): string => {
  const at = url.indexOf('?')
  return at < 0 ? url : url.slice(0, at)
}

/** Whether programs read it: problems are told as data, any site may ask. */
export const isData = (url: string): boolean => isApi(url) || pathOf(url).endsWith('.json')

/** A page's path as data: `/unit/:code.json`; the first page is `/index.json`. */
export const dataPath = (path: string): string => `${path === '/' ? '/index' : path}.json`
