/** A QR code (ISO/IEC 18004) of an address, as one path: black on white also on a dark screen, so that it can be read. */
import { encode } from 'uqr'
import { type Html, html } from './html.ts'

/** The code as SVG, with the four modules of quiet room around it that readers need. */
export const qrCode = (text: string, label: string): Html => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path fill="#000" d="${path}"/></svg>`
}
