/** lib/generated/interface-ids.ts and its declarations: IIDs, CLSIDs and the LIBID. */
import type { ObjectModel } from "../object-model.js";
import { docComment, importType, outputFile, quote, type OutputFile } from "./text.js";

interface Id {
  readonly name: string;
  readonly value: string;
  /** Of an IID: what it names. */
  readonly interface: string | null;
  readonly note: string;
}

/** Interfaces of COM itself that Virtual Server's objects answer to. */
const SYSTEM_INTERFACES: readonly [name: string, iid: string][] = [
  ["IUnknown", "00000000-0000-0000-C000-000000000046"],
  ["IDispatch", "00020400-0000-0000-C000-000000000046"],
  ["IConnectionPointContainer", "B196B284-BAB4-101A-B69C-00AA00341D07"],
  ["IEnumVARIANT", "00020404-0000-0000-C000-000000000046"],
];

export function emitInterfaceIds(model: ObjectModel): OutputFile {
  return outputFile("lib/generated/interface-ids.ts", [
    ...imports(model, "../../typings/"),
    "",
    ...idsOf(model).map(({ name, value, interface: named }) =>
      named === null
        ? `export const ${name} = ${quote(value)};`
        : `export const ${name} = ${quote(value)} as IID<${named}>;`,
    ),
  ]);
}

export function emitInterfaceIdTypings(model: ObjectModel): OutputFile {
  return outputFile("typings/interface-ids.d.ts", [
    ...imports(model, "./"),
    "",
    ...idsOf(model).map(({ name, value, interface: named, note }) =>
      [docComment([note]), `export declare const ${name}: ${named === null ? quote(value) : `IID<${named}>`};`].join(
        "\n",
      ),
    ),
  ]);
}

function imports({ library }: ObjectModel, folder: string): string[] {
  return [
    importType(["IID", ...SYSTEM_INTERFACES.map(([name]) => name)], `${folder}com.js`),
    ...[...library.interfaces, ...library.dispinterfaces].map(({ name }) => importType([name], `${folder}${name}.js`)),
  ];
}

function idsOf({ library }: ObjectModel): Id[] {
  const iid = (name: string, value: string): Id => ({
    name: `IID_${name}`,
    value,
    interface: name,
    note: value,
  });
  return [
    { name: `LIBID_${library.name}`, value: library.libid, interface: null, note: "The type library." },
    ...SYSTEM_INTERFACES.map(([name, value]) => iid(name, value)),
    ...[...library.interfaces, ...library.dispinterfaces].map((each) => iid(each.name, each.iid)),
    ...library.coclasses.map(({ name, clsid, documentation }) => ({
      name: `CLSID_${name}`,
      value: clsid,
      interface: null,
      note: documentation.paragraphs.join(" "),
    })),
  ];
}
