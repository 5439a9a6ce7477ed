/** The map of the public page of a place, with its legend and its rows: drawn once, by the server. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { Unreachable } from '../api.ts'
import { useView } from '../view.ts'

/** The figure of a page, without what only that page can do. */
const figureOf = (html: string): Element | null => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const figure = page.querySelector('figure.map')
  for (const script of figure?.querySelectorAll('script, style') ?? []) script.remove()
  return figure
}

const scriptOf = (html: string): string | null =>
  /<script type="module" src="(\/assets\/map\.[0-9a-f]{10}\.js)">/.exec(html)?.[1] ?? null

/** The same as rows: what each shape says and where it leads. */
type Shape = { readonly name: string; readonly says: string; readonly to: string }
const shapesOf = (figure: Element): readonly Shape[] =>
  [...figure.querySelectorAll('a[aria-label]')].map((shape) => ({
    name: shape.getAttribute('aria-label') ?? '',
    says: [shape.closest('[data-group]')?.getAttribute('data-group'), shape.getAttribute('data-says')]
      .filter(Boolean)
      .join(' · '),
    to: shape.getAttribute('href') ?? '',
  }))

const Twin = ({ shapes }: { readonly shapes: readonly Shape[] }) => {
  const { words } = useView()
  return (
    <details className="twin">
      <summary>{words.unit.asTable}</summary>
      <ul className="plain two-columns" lang="vi">
        {shapes.map(({ name, says, to }) => (
          <li key={to + name}>
            <a href={to}>{name}</a> {says ? <span className="hint">{says}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

export const PublicMap = ({ path }: { readonly path: string }) => {
  const { words, to } = useView()
  const place = useRef<HTMLDivElement>(null)
  const { data, error } = useQuery({
    queryKey: ['page', to(path)],
    queryFn: async ({ signal }) => {
      const answer = await fetch(to(path), { signal })
      if (!answer.ok) throw new Unreachable()
      return await answer.text()
    },
    staleTime: 10 * 60_000,
  })
  const figure = useMemo(() => (data ? figureOf(data) : null), [data])
  useEffect(() => {
    if (!figure || !data) return
    place.current?.replaceChildren(document.importNode(figure, true))
    const script = scriptOf(data)
    if (!script) return
    // The same script that looks closer on the public page; a query makes it run for this figure too.
    const element = document.createElement('script')
    element.type = 'module'
    element.src = `${script}?for=${encodeURIComponent(path)}-${Date.now()}`
    place.current?.append(element)
  }, [figure, data, path])
  if (error) return <p className="hint">{words.unit.mapFailed}</p>
  const shapes = figure ? shapesOf(figure) : []
  return (
    <>
      <div ref={place} className="public-map" />
      {shapes.length > 0 ? <Twin shapes={shapes} /> : null}
    </>
  )
}
