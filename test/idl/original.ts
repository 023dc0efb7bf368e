/** The facts of the original type library, as test/fixtures/type-library.json keeps them. */
import { readFileSync } from "node:fs";

export interface OriginalMember {
  readonly name: string;
  readonly kind: "method" | "get" | "put";
  readonly dispid: number;
  /** Types in MIDL's spelling, "out " in front of those that the metadata shows as out. */
  readonly parameters: readonly string[];
  readonly result: string;
}

export interface OriginalInterface {
  readonly iid: string;
  readonly flags: number;
  /** In the order of the vtable. */
  readonly members: readonly OriginalMember[];
}

export interface OriginalLibrary {
  readonly name: string;
  readonly libid: string;
  readonly version: string;
  readonly enums: ReadonlyMap<string, { readonly uuid: string; readonly members: Readonly<Record<string, number>> }>;
  readonly interfaces: ReadonlyMap<string, OriginalInterface>;
  readonly coclasses: ReadonlyMap<string, { readonly clsid: string; readonly default: string; readonly flags: number }>;
}

/** TYPEFLAGs of oaidl.h. */
export const TYPEFLAG_FAPPOBJECT = 0x1;
export const TYPEFLAG_FCANCREATE = 0x2;
export const TYPEFLAG_FHIDDEN = 0x10;
export const TYPEFLAG_FDUAL = 0x40;

interface Fixture extends Pick<OriginalLibrary, "name" | "libid" | "version"> {
  readonly enums: Record<string, { uuid: string; members: Record<string, number> }>;
  readonly interfaces: Record<string, { iid: string; flags: number; members: string[] }>;
  readonly coclasses: Record<string, { clsid: string; default: string; flags: number }>;
}

const FIXTURE = new URL("../fixtures/type-library.json", import.meta.url);

export function readOriginal(): OriginalLibrary {
  const fixture = JSON.parse(readFileSync(FIXTURE, "utf8")) as Fixture;
  const interfaces = Object.entries(fixture.interfaces).map(
    ([name, { members, ...rest }]): [string, OriginalInterface] => [
      name,
      { ...rest, members: members.map(readMember) },
    ],
  );
  return {
    ...fixture,
    enums: new Map(Object.entries(fixture.enums)),
    interfaces: new Map(interfaces),
    coclasses: new Map(Object.entries(fixture.coclasses)),
  };
}

/** "0x60020003 method IsPressed(BSTR) VARIANT_BOOL". */
function readMember(line: string): OriginalMember {
  const match = /^(\S+) (method|get|put) (\w+)\((.*)\) (\S+)$/.exec(line);
  if (match === null) throw new Error(`not a member: ${line}`);
  const [, dispid = "", kind, name = "", parameters = "", result = ""] = match;
  return {
    name,
    kind: kind as OriginalMember["kind"],
    dispid: Number(dispid),
    parameters: parameters === "" ? [] : parameters.split(", "),
    result,
  };
}

/**
 * The interop assembly shows an enumerator as the method of .NET that it becomes, and names in the
 * letter case of their first occurrence in the library, whatever they name there.
 */
export function sameName(original: string, name: string): boolean {
  return (original === "GetEnumerator" ? "_NewEnum" : original).toLowerCase() === name.toLowerCase();
}
