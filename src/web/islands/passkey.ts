/** Asks the browser for a passkey when its form is sent, and sends the answer along. */
const askFor = async (kind: string, options: object): Promise<Credential | null> =>
  kind === 'create'
    ? navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
          options as PublicKeyCredentialCreationOptionsJSON,
        ),
      })
    : navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
          options as PublicKeyCredentialRequestOptionsJSON,
        ),
      })

const begin = (place: HTMLElement): void => {
  const form = place.querySelector('form')
  const field = place.querySelector<HTMLInputElement>('input[name=answer]')
  const told = place.querySelector<HTMLElement>('.field-error')
  if (!form || !field || !told) return
  form.addEventListener('submit', (event) => {
    if (field.value !== '') return
    event.preventDefault()
    told.hidden = true
    const { options = '{}', kind = 'get', failed = '' } = place.dataset
    Promise.resolve()
      .then(() => askFor(kind, JSON.parse(options)))
      .then((answer) => {
        field.value = JSON.stringify(answer)
        form.submit()
      })
      .catch(() => {
        told.textContent = failed
        told.hidden = false
      })
  })
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island~="passkey"]')) begin(place)
