/** A host lists what it has in no order; scripts find it in one that is the same each time. */
export function byName<T extends { readonly name: string }>(listed: readonly T[]): T[] {
  return [...listed].sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}
