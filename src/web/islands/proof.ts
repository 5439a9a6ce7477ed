/** Checks a proof of the evidence log here, in the browser: nothing pasted leaves the page. */
import type { Proof as Checked, ProofStep as Step, StepResult } from '../../platform/evidence/check-proof.ts'

type Came = StepResult['came']
/** As it was pasted: what is beside the body stands in the entry itself. */
type Proof = Omit<Checked, 'entry'> & { readonly entry: Omit<Checked['entry'], 'beside'> }

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const sha256 = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', bytes)
const text = (words: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(words))

const leafOf = async ({ entry, before }: Proof): Promise<ArrayBuffer> => {
  const place = new DataView(new ArrayBuffer(8))
  place.setBigUint64(0, BigInt(entry.place))
  const body = new Uint8Array(await sha256(text(entry.body)))
  return sha256(joined(Uint8Array.of(0), fromHex(before), new Uint8Array(place.buffer), body))
}

/** The root the path leads to, as RFC 9162, section 2.1.3.2, computes it. */
const rootOf = async (proof: Proof): Promise<string | null> => {
  const { entry, head, inclusion } = proof
  if (entry.place >= head.size) return null
  let hashed = new Uint8Array(await leafOf(proof))
  let [place, last] = [entry.place, head.size - 1]
  const half = (): void => {
    place = Math.floor(place / 2)
    last = Math.floor(last / 2)
  }
  for (const step of inclusion) {
    if (last === 0) return null
    const isRight = place % 2 === 1 || place === last
    const pair = isRight ? [fromHex(step), hashed] : [hashed, fromHex(step)]
    hashed = new Uint8Array(await sha256(joined(Uint8Array.of(1), ...pair)))
    if (isRight) while (place % 2 === 0 && place !== 0) half()
    half()
  }
  return last === 0 ? toHex(hashed.buffer) : null
}

const signatureCame = async ({ head, publicKey }: Proof): Promise<Came> => {
  const { key, root, signedAt, size, stream } = head
  let imported: CryptoKey
  try {
    imported = await crypto.subtle.importKey('spki', fromBase64(publicKey), 'Ed25519', false, ['verify'])
  } catch {
    // This browser does not know Ed25519, or the key is none.
    return 'unknown'
  }
  const signed = text(JSON.stringify({ key, root, signedAt, size, stream }))
  const isRight = await crypto.subtle.verify('Ed25519', imported, fromBase64(head.signature), signed)
  return isRight ? 'right' : 'wrong'
}

const came = (isRight: boolean): Came => (isRight ? 'right' : 'wrong')

const check = async (proof: Proof): Promise<ReadonlyMap<Step, Came>> => {
  const told: Readonly<Record<string, unknown>> = JSON.parse(proof.entry.body)
  const beside: Readonly<Record<string, unknown>> = proof.entry
  // Only the body is proved: what stands beside it to be read more easily must say the same.
  const isSame = ['entry', 'stream', 'at', 'operation', 'role', 'unit', 'changed'].every(
    (name) => !(name in beside) || beside[name] === told[name],
  )
  return new Map<Step, Came>([
    ['belongs', came(isSame && told.stream === proof.head.stream)],
    ['path', came((await rootOf(proof)) === proof.head.root)],
    ['key', came(toHex(await sha256(fromBase64(proof.publicKey))) === proof.head.key)],
    ['signature', await signatureCame(proof)],
  ])
}

const start = (form: HTMLFormElement): void => {
  const field = form.querySelector('textarea')
  const told = document.querySelector<HTMLElement>('[data-proof-told]')
  // Without a secure context there is nothing to compute with: the server checks as before.
  if (!field || !told || !globalThis.crypto?.subtle) return
  const {
    right = '',
    wrong = '',
    unknown = '',
    unreadable = '',
    whole = '',
    broken = '',
    open = '',
  } = form.dataset
  const words: Readonly<Record<Came, string>> = { right, wrong, unknown }
  const show = async (): Promise<void> => {
    told.replaceChildren()
    const line = document.createElement('p')
    try {
      // A cast: whatever is not a proof throws below and is told so.
      const results = await check(JSON.parse(field.value) as Proof)
      const all = [...results.values()]
      line.textContent = all.includes('wrong') ? broken : all.includes('unknown') ? open : whole
      line.className = all.includes('wrong')
        ? 'notice failed'
        : all.includes('unknown')
          ? 'notice attention'
          : 'notice met'
      const list = document.createElement('ol')
      for (const [step, result] of results) {
        const item = document.createElement('li')
        item.textContent = `${form.dataset[step] ?? step}: ${words[result]}`
        list.append(item)
      }
      told.append(line, list)
    } catch {
      line.textContent = unreadable
      line.className = 'notice failed'
      told.append(line)
    }
    told.focus()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void show()
  })
  if (field.value.trim() !== '' && told.childElementCount === 0) void show()
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-island~="proof"]')) start(form)
