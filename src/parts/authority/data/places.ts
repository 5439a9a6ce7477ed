/** Permanent identities of the provinces that local texts speak of, as the register has them after 1 July 2025. */
export const provinces = {
  haNoi: 'province:01@2004-08-31',
  thanhHoa: 'province:38@2004-08-31',
  giaLai: 'province:52@2025-07-01',
  dongNai: 'province:75@2025-07-01',
  canTho: 'province:92@2025-07-01',
} as const
