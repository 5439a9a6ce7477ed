/** Which addresses of the network may be written to: none of this machine or of the network inside. */
import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

const inside = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4')
// Of IPv6 only global unicast is outside, and of that not what carries another address within.
const outside = new BlockList()
outside.addSubnet('2000::', 3, 'ipv6')
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  inside.addSubnet(network, bits, 'ipv6')

/** Whether an address belongs to this machine, to a network inside, or to nobody. */
export const isInside = (address: string): boolean => {
  const version = isIP(address)
  if (version === 4) return inside.check(address, 'ipv4')
  if (version === 6) return !outside.check(address, 'ipv6') || inside.check(address, 'ipv6')
  return true
}

/** Something may not be written to. */
export class ForbiddenAddress extends Error {}

/** The address to connect to. The caller connects to it and not to the name, which could mean another one by then. */
export const addressFor = async (
  host: string,
  { allowInside = false, find = (name: string) => lookup(name, { all: true }) } = {} as {
    readonly allowInside?: boolean
    readonly find?: (name: string) => Promise<readonly LookupAddress[]>
  },
): Promise<LookupAddress> => {
  const name = host.replace(/^\[|\]$/g, '')
  const version = isIP(name)
  const found = version > 0 ? [{ address: name, family: version }] : await find(name)
  const [first] = found
  if (!first) throw new ForbiddenAddress(`${host} has no address`)
  if (!allowInside && found.some(({ address }) => isInside(address)))
    throw new ForbiddenAddress(
      `${host} is an address of this machine or of a network inside; HAICAP_WEBHOOKS_INSIDE=1 allows it`,
    )
  return first
}
