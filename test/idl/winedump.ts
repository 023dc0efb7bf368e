/**
 * What winedump prints about a type library, put together again: its output lists records that point
 * to each other by offsets into tables.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface DumpedFunction {
  readonly name: string;
  readonly dispid: number;
  readonly kind: "method" | "get" | "put";
  readonly vtableOffset: number;
  /** As winedump names them: "VT_BSTR", "VT_PTR -> VT_I4". */
  readonly parameters: readonly string[];
}

export interface DumpedType {
  readonly kind: string;
  readonly name: string;
  readonly guid: string;
  readonly flags: number;
  readonly functions: readonly DumpedFunction[];
  /** Of an enumeration. */
  readonly values: Readonly<Record<string, number>>;
  /** Of a coclass: its interfaces. */
  readonly references: readonly { readonly name: string; readonly flags: number }[];
}

export interface DumpedLibrary {
  readonly libid: string;
  readonly types: ReadonlyMap<string, DumpedType>;
}

const WINEDUMP_NAMES = ["winedump-stable", "winedump"];

/** The winedump on the PATH, or null if there is none. */
export async function findWinedump(): Promise<string | null> {
  for (const name of WINEDUMP_NAMES) {
    try {
      await run(name, ["--help"]);
      return name;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") return name;
    }
  }
  return null;
}

export async function dumpTypeLibrary(winedump: string, library: string): Promise<DumpedLibrary> {
  const { stdout } = await run(winedump, ["dump", library], { encoding: "latin1", maxBuffer: 1 << 24 });
  return new DumpReader(stdout).library();
}

const INVOKE_KINDS: Readonly<Record<number, DumpedFunction["kind"]>> = { 1: "method", 2: "get", 4: "put" };
const GUID_SIZE = 24;
const TYPE_SIZE = 100;
const REFERENCE_SIZE = 16;

class DumpReader {
  /** The records "Title N { ... }" of each title. */
  readonly #records = new Map<string, string[]>();
  readonly #names = new Map<number, string>();

  constructor(text: string) {
    for (const [, title = "", body = ""] of text.matchAll(/^(\w+)(?: \d+)? \{\n([^]*?)^\}/gm)) {
      this.#records.set(title, [...(this.#records.get(title) ?? []), body]);
    }
    let offset = 0;
    for (const body of this.#all("Name")) {
      const length = hex(body, "namelen") & 0xff;
      this.#names.set(offset, /name = "([^]*?)"/.exec(body)?.[1] ?? "");
      offset += 12 + Math.ceil(length / 4) * 4;
    }
  }

  library(): DumpedLibrary {
    const contents = this.#all("TypeInfo");
    const types = this.#all("TypeInfoBase").map((head, index) => this.#type(head, contents[index] ?? ""));
    return {
      libid: this.#guid(hex(this.#all("Header")[0] ?? "", "posguid")),
      types: new Map(types.map((each) => [each.name, each])),
    };
  }

  #type(head: string, body: string): DumpedType {
    const kind = /typekind = (\w+)/.exec(head)?.[1] ?? "";
    return {
      kind,
      name: this.#nameAt(hex(head, "NameOffset")),
      guid: this.#guid(hex(head, "posguid")),
      flags: hex(head, "flags"),
      functions: this.#functions(body),
      values: kind === "TKIND_ENUM" ? this.#values(body) : {},
      references: kind === "TKIND_COCLASS" ? this.#references(head) : [],
    };
  }

  #functions(body: string): DumpedFunction[] {
    const records = [...body.matchAll(/^ {4}FuncRecord \d+ \{\n([^]*?)^ {4}\}/gm)];
    let name = "";
    return records.map(([, record = ""], index) => {
      // The second half of a property repeats the name of the first by leaving it out.
      const own = this.#names.get(hex(body, `func ${index} name`));
      name = own ?? name;
      return {
        name,
        dispid: hex(body, `func ${index} id`) | 0,
        kind: INVOKE_KINDS[(hex(record, "FKCCIC") >> 3) & 0xf] ?? "method",
        vtableOffset: hex(record, "VtableOffset"),
        parameters: [...record.matchAll(/datatype = \w+, (.*)/g)].map(([, type = ""]) => type),
      };
    });
  }

  #values(body: string): Record<string, number> {
    const values = [...body.matchAll(/OffsValue = (\w+)h/g)].map(([, digits = ""]) =>
      this.#value(parseInt(digits, 16)),
    );
    return Object.fromEntries(values.map((value, index) => [this.#nameAt(hex(body, `var ${index} name`)), value]));
  }

  /** A small value is in the record itself, behind a set bit and a type; others are in the custom data. */
  #value(encoded: number): number {
    return encoded >= 0x80000000 ? encoded & 0x3ffffff : (this.#customData().get(encoded) ?? NaN);
  }

  #customData(): Map<number, number> {
    const values = new Map<number, number>();
    let offset = 0;
    const entries = (this.#all("CustData")[0] ?? "").matchAll(/vt (\d+)(?: len (\d+))?: ?(?:"|(\w+))/g);
    for (const [, , length, digits] of entries) {
      if (digits !== undefined) values.set(offset, parseInt(digits, 16) | 0);
      offset += length === undefined ? 8 : Math.ceil((6 + Number(length)) / 4) * 4;
    }
    return values;
  }

  #references(head: string): { name: string; flags: number }[] {
    const table = this.#bytes("RefTab");
    const count = hex(head, "cImplTypes");
    const first = hex(head, "datatype1");
    return Array.from({ length: count }, (_, index) => {
      const offset = first + index * REFERENCE_SIZE;
      const target = this.#all("TypeInfoBase")[table.readUInt32LE(offset) / TYPE_SIZE] ?? "";
      return { name: this.#nameAt(hex(target, "NameOffset")), flags: table.readUInt32LE(offset + 4) };
    });
  }

  /** The bytes of a table that winedump prints in hexadecimal. */
  #bytes(title: string): Buffer {
    const body = this.#all(title).find((text) => /^ {4}[0-9a-f]{8}:/.test(text)) ?? "";
    const lines = [...body.matchAll(/^ {4}[0-9a-f]{8}: ([0-9a-f -]{47})/gm)];
    return Buffer.from(lines.map(([, bytes = ""]) => bytes.replaceAll(/[ -]/g, "")).join(""), "hex");
  }

  #all(title: string): readonly string[] {
    return this.#records.get(title) ?? [];
  }

  #nameAt(offset: number): string {
    return this.#names.get(offset) ?? "";
  }

  #guid(offset: number): string {
    return /\{(.*)\}/.exec(this.#all("GuidEntry")[offset / GUID_SIZE] ?? "")?.[1]?.toUpperCase() ?? "";
  }
}

/** The number of a line like "flags = 00001050h". */
function hex(body: string, label: string): number {
  return parseInt(new RegExp(`^ *${label} = ([0-9a-f]+)h`, "m").exec(body)?.[1] ?? "", 16);
}
