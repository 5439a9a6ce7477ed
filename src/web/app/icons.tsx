/** The few signs of the workspace: always beside a word or with a name, never alone. */
const paths = {
  met: ['M3 8.5l3.2 3.2L13 5'],
  attention: ['M8 2.2L14.6 13.6H1.4z', 'M8 6.4v3.4M8 11.6v.4'],
  failed: ['M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6z', 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8'],
  note: ['M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6z', 'M8 7.2v4M8 4.6v.4'],
  search: ['M7 2.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2z', 'M10.4 10.4L14 14'],
  bell: [
    'M3.4 11.4h9.2c-1-1-1.3-2.2-1.3-4.2a3.3 3.3 0 0 0-6.6 0c0 2-.3 3.2-1.3 4.2z',
    'M6.6 13.4a1.5 1.5 0 0 0 2.8 0',
  ],
  menu: ['M2.4 4h11.2M2.4 8h11.2M2.4 12h11.2'],
  person: ['M8 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z', 'M2.6 14c.6-3 2.8-4.4 5.4-4.4s4.8 1.4 5.4 4.4'],
  close: ['M3.5 3.5l9 9M12.5 3.5l-9 9'],
  next: ['M6 3.5L10.5 8 6 12.5'],
  clock: ['M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6z', 'M8 4.4V8l2.6 1.8'],
  keys: ['M1.8 4.2h12.4v7.6H1.8z', 'M4.2 6.8h.1M6.8 6.8h.1M9.4 6.8h.1M12 6.8h.1M5 9.4h6'],
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {paths[name].map((d) => (
      <path key={d} d={d} />
    ))}
  </svg>
)
