/** Looks closer at maps: names under the pointer, zoom and drag, arrow keys, a legend that hides and shows. */
export {}

type Sheet = { x: number; y: number; width: number; height: number }
type Spot = { readonly x: number; readonly y: number }

/** More shapes than this are one stop of the tab key; the arrow keys lead on. */
const mostStops = 40
/** Shapes this wide on the screen have room for their names. */
const roomForName = 46

const boxOf = (shape: SVGGraphicsElement) =>
  shape.querySelector<SVGGraphicsElement>('path')?.getBBox() ?? shape.getBBox()
const middleOf = (shape: SVGGraphicsElement): Spot => {
  const { x, y, width, height } = boxOf(shape)
  return { x: x + width / 2, y: y + height / 2 }
}

const toldOf = (shape: Element): string => {
  const group = shape.closest<SVGElement>('[data-group]')?.dataset.group
  return [shape.getAttribute('aria-label'), group, shape.getAttribute('data-says')]
    .filter(Boolean)
    .join(' · ')
}

const button = (label: string, text: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'second'
  made.textContent = text
  made.setAttribute('aria-label', label)
  made.addEventListener('click', act)
  return made
}

/** Words of a name in lines that fit a cell. */
const linesOf = (name: string): string[] => {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 8) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const writeName = (shape: SVGGraphicsElement, types: RegExp): void => {
  const { x, y, width, height } = boxOf(shape)
  const letters = width / 5.4
  const lines = linesOf((shape.getAttribute('aria-label') ?? '').replace(types, ''))
  lines.forEach((line, index) => {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    text.setAttribute('font-size', String(letters))
    text.setAttribute('x', String(x + width / 2))
    text.setAttribute('y', String(y + height / 2 + letters * (0.35 + (index - (lines.length - 1) / 2) * 1.1)))
    text.dataset.added = ''
    text.textContent = line
    shape.append(text, ' ')
  })
}

const zooming = (figure: HTMLElement, svg: SVGSVGElement, shapes: readonly SVGGraphicsElement[]) => {
  const { x, y, width, height } = svg.viewBox.baseVal
  const whole: Sheet = { x, y, width, height }
  let sheet = { ...whole }
  const types = new RegExp(`^(${figure.dataset.types || '-'}) `)
  const first = shapes[0] ? boxOf(shapes[0]).width : 0
  const pixels = () => svg.clientWidth / sheet.width
  const isNear = () => sheet.width < whole.width * 0.999

  const names = () => {
    const near = first * pixels() >= roomForName
    figure.classList.toggle('near', near)
    if (!figure.dataset.types || !near) return
    for (const shape of shapes) {
      const spot = middleOf(shape)
      const isSeen =
        spot.x > sheet.x &&
        spot.x < sheet.x + sheet.width &&
        spot.y > sheet.y &&
        spot.y < sheet.y + sheet.height
      if (isSeen && !shape.querySelector('text')) writeName(shape, types)
    }
  }
  let asked = 0
  const show = (next: Sheet) => {
    const wide = Math.min(next.width, whole.width)
    const high = (wide / whole.width) * whole.height
    const clamp = (value: number, from: number, room: number) => Math.max(from, Math.min(value, from + room))
    sheet = {
      x: clamp(next.x, whole.x, whole.width - wide),
      y: clamp(next.y, whole.y, whole.height - high),
      width: wide,
      height: high,
    }
    svg.setAttribute('viewBox', `${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`)
    svg.classList.toggle('zoomed', isNear())
    // Lines stay as thin on the screen as they were.
    svg.style.setProperty('--thin', String(sheet.width / whole.width))
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(names)
  }
  const spotAt = (clientX: number, clientY: number): Spot => {
    const box = svg.getBoundingClientRect()
    return {
      x: sheet.x + ((clientX - box.left) / box.width) * sheet.width,
      y: sheet.y + ((clientY - box.top) / box.height) * sheet.height,
    }
  }
  /** Buttons and keys lead to the shape nearest to the middle: in the middle of a country may be nothing. */
  const nearest = (): Spot => {
    const focused = shapes.find((shape) => shape === document.activeElement)
    if (focused) return middleOf(focused)
    const middle = { x: sheet.x + sheet.width / 2, y: sheet.y + sheet.height / 2 }
    const far = ({ x, y }: Spot) => (x - middle.x) ** 2 + (y - middle.y) ** 2
    return shapes
      .map(middleOf)
      .reduce((best, spot) => (far(spot) < far(best) ? spot : best), middleOf(shapes[0] ?? svg))
  }
  const zoom = (by: number, { x, y }: Spot = nearest()) => {
    const wide = Math.max(whole.width / 40, Math.min(whole.width, sheet.width / by))
    const share = wide / sheet.width
    show({ x: x - (x - sheet.x) * share, y: y - (y - sheet.y) * share, width: wide, height: 0 })
  }
  const bring = ({ x, y }: Spot) => {
    const edge = sheet.width * 0.1
    if (
      x > sheet.x + edge &&
      x < sheet.x + sheet.width - edge &&
      y > sheet.y + edge &&
      y < sheet.y + sheet.height - edge
    )
      return
    show({ ...sheet, x: x - sheet.width / 2, y: y - sheet.height / 2 })
  }

  const tools = document.createElement('div')
  tools.className = 'map-tools'
  tools.append(
    button(figure.dataset.in ?? '', '+', () => zoom(1.6)),
    button(figure.dataset.out ?? '', '−', () => zoom(1 / 1.6)),
    button(figure.dataset.whole ?? '', '⤢', () => show(whole)),
  )
  svg.before(tools)

  // The wheel scrolls the page until one has come closer, or asks to with the control key (a pinch on a trackpad).
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !isNear()) return
      event.preventDefault()
      zoom(Math.exp(-event.deltaY / 300), spotAt(event.clientX, event.clientY))
    },
    { passive: false },
  )
  const fingers = new Map<number, Spot>()
  let moved = 0
  const apart = () => {
    const [one, other] = [...fingers.values()]
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0
  }
  svg.addEventListener('pointerdown', (event) => {
    if (fingers.size === 0) moved = 0
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
  })
  window.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const far = apart()
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    moved += Math.hypot(event.clientX - before.x, event.clientY - before.y)
    if (fingers.size === 2 && far > 0) {
      const [one, other] = [...fingers.values()]
      if (one && other) zoom(apart() / far, spotAt((one.x + other.x) / 2, (one.y + other.y) / 2))
    } else if (fingers.size === 1 && isNear())
      show({
        ...sheet,
        x: sheet.x - (event.clientX - before.x) / pixels(),
        y: sheet.y - (event.clientY - before.y) / pixels(),
      })
  })
  for (const end of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(end, (event) => fingers.delete(event.pointerId))
  svg.addEventListener('dragstart', (event) => event.preventDefault())
  svg.addEventListener(
    'click',
    (event) => {
      if (moved > 6) event.preventDefault()
    },
    true,
  )
  names()
  return { zoom, bring, whole: () => show(whole) }
}

/** The nearest shape in a direction: along it counts, off it counts double. */
const nextTo = (
  from: SVGGraphicsElement,
  shapes: readonly SVGGraphicsElement[],
  [across, down]: readonly [number, number],
) => {
  const here = middleOf(from)
  let best: SVGGraphicsElement | null = null
  let least = Number.POSITIVE_INFINITY
  for (const shape of shapes) {
    if (shape === from || shape.getClientRects().length === 0) continue
    const there = middleOf(shape)
    const along = (there.x - here.x) * across + (there.y - here.y) * down
    const off = Math.abs((there.x - here.x) * down) + Math.abs((there.y - here.y) * across)
    if (along > 0 && off <= along * 1.8 && along + 2 * off < least) {
      best = shape
      least = along + 2 * off
    }
  }
  return best
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

const filters = (figure: HTMLElement) => {
  for (const key of figure.querySelectorAll<HTMLElement>('.map-legend [data-kind]')) {
    const toggle = document.createElement('button')
    toggle.type = 'button'
    toggle.className = 'map-key'
    toggle.title = figure.dataset.filter ?? ''
    toggle.setAttribute('aria-pressed', 'true')
    toggle.append(...key.childNodes)
    toggle.addEventListener('click', () => {
      const isHidden = figure.classList.toggle(`no-${key.dataset.kind}`)
      toggle.setAttribute('aria-pressed', String(!isHidden))
    })
    key.append(toggle)
  }
}

const enliven = (figure: HTMLElement) => {
  const svg = figure.querySelector<SVGSVGElement>('.map-sheet > svg')
  if (!svg) return
  const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('.sheet [aria-label]')]
  const line = document.createElement('p')
  line.className = 'map-line'
  line.setAttribute('aria-live', 'polite')
  line.textContent = figure.dataset.hint ?? ''
  figure.querySelector('.map-side')?.after(line)
  const closer = figure.hasAttribute('data-zoom') ? zooming(figure, svg, shapes) : null
  if (shapes.length > mostStops)
    shapes.find((shape) => shape instanceof SVGAElement)?.setAttribute('tabindex', '0')

  const tell = (event: Event) => {
    const shape = event.target instanceof Element ? event.target.closest('.sheet [aria-label]') : null
    if (shape) line.textContent = toldOf(shape)
  }
  svg.addEventListener('pointerover', tell)
  svg.addEventListener('focusin', tell)
  svg.addEventListener('keydown', (event) => {
    const from = document.activeElement
    const way = ways[event.key]
    if (event.key === '+' || event.key === '=') closer?.zoom(1.6)
    else if (event.key === '-') closer?.zoom(1 / 1.6)
    else if (event.key === '0') closer?.whole()
    else if (way && from instanceof SVGGraphicsElement) {
      const next = nextTo(
        from,
        shapes.filter((shape) => shape instanceof SVGAElement),
        way,
      )
      if (!next) return
      event.preventDefault()
      if (shapes.length > mostStops) from.setAttribute('tabindex', '-1')
      next.setAttribute('tabindex', '0')
      next.focus({ preventScroll: true })
      closer?.bring(middleOf(next))
    }
  })
  filters(figure)
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-island~="map"]')) enliven(figure)
