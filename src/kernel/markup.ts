/** Text within HTML and XML. */

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text with the five signs that mean something in HTML written as entities. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** The text that `escapeHtml` wrote. */
export const unescapeHtml = (markup: string): string =>
  markup.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => letters[entity] ?? entity)

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(signs).map(([sign, entity]) => [entity, sign]),
)

/** Text within XML, in double quotes too: signs that XML 1.0 cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
