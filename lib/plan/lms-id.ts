/**
 * Whether an identity is one of the LMS's own, not made from an address.
 * @param id what `planId` gave
 */
export function isLmsId(id: string): boolean {
  return /^(?:plan|note|element|resource|assignment|bulletin|folder|course|topic)\/\d+$/.test(id);
}
