/**
 * Names that the scripts of a job in one language have of those in the other. Each language sees the other's through an
 * object with accessors: `vbscript.StateText(vm)`, `get(jscript, "stop", machine)`.
 */

/** What the object is called that has the names of a language. */
export interface ForeignNames {
  readonly id: string;
  /** The names as the other language spells them, by their spelling in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

export const NO_NAMES: ForeignNames = { id: "", names: new Map() };

/** What the other language does with names, by their spelling in lower case. */
export type NameUses = ReadonlyMap<string, { readonly isAssigned: boolean }>;

export const NO_USES: NameUses = new Map();

/** An entry of such an object for a variable. */
export function accessors(
  name: string,
  { isAssigned, read = name, type }: { readonly isAssigned: boolean; readonly read?: string; readonly type?: string },
): string {
  const get = `get ${name}()${type === undefined ? "" : `: ${type}`} { return ${read}; }`;
  return isAssigned ? `${get}, set ${name}(value: ${type ?? "unknown"}) { ${name} = value; }` : get;
}
