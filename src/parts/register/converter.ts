/** Addresses of a register: one converter for each, made when it is first needed. */
import { createConverter } from '../../../packages/register/src/address/converter.ts'
import type { Converter } from '../../../packages/register/src/address/model.ts'
import type { Register } from '../../../packages/register/src/register.ts'

const converters = new WeakMap<Register, Converter>()

export const converterOf = (register: Register): Converter => {
  const known = converters.get(register)
  if (known) return known
  const made = createConverter(register)
  converters.set(register, made)
  return made
}
