/** How personal data are shown to who does not need them in full. */

export type Mask = 'name' | 'email' | 'phone' | 'text' | 'hidden'

const dots = '•••'
const letters = (text: string): readonly string[] => [...text]

const masks: Readonly<Record<Mask, (value: string) => string>> = {
  // The given name stands last: `Nguyễn Văn An` is `N. V. An`.
  name: (value) => {
    const words = value.trim().split(/\s+/)
    return words.map((word, at) => (at === words.length - 1 ? word : `${letters(word)[0] ?? ''}.`)).join(' ')
  },
  email: (value) => {
    const at = value.lastIndexOf('@')
    return at < 1 ? dots : `${letters(value)[0]}${dots}${value.slice(at)}`
  },
  phone: (value) => {
    const digits = value.replace(/\D/g, '')
    return digits.length < 7 ? dots : `${dots}${digits.slice(-3)}`
  },
  text: (value) => (letters(value).length < 4 ? dots : `${letters(value)[0]}${dots}`),
  hidden: () => dots,
}

/** A value as it is shown masked; nothing stays nothing. */
export const maskOf = <Value extends string | null>(mask: Mask, value: Value): Value | string =>
  value === null || value === '' ? value : masks[mask](value)
