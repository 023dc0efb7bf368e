import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { IDL_FILE } from "../../lib/idl/generated-files.js";
import type { MidlFunction, MidlLibrary } from "../../lib/idl/midl-model.js";
import { readMidl } from "../../lib/idl/midl-reader.js";
import {
  TLB_FILE,
  compileTypeLibrary,
  correctLibraryId,
  findWidl,
  libraryIdIn,
  removeTimestamp,
} from "../../lib/idl/type-library.js";
import { TYPEFLAG_FAPPOBJECT, TYPEFLAG_FCANCREATE, readOriginal, sameName } from "./original.js";
import { dumpTypeLibrary, findWinedump, type DumpedFunction, type DumpedLibrary } from "./winedump.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const IDL = path.join(ROOT, IDL_FILE);
const TLB = path.join(ROOT, TLB_FILE);

/** A tool of Wine; a test without it is skipped, except where tests have to be complete. */
async function tool(context: Mocha.Context, name: string, find: () => Promise<string | null>): Promise<string> {
  const found = await find();
  if (found !== null) return found;
  if (process.env["CI"]) throw new Error(`${name} is missing; Debian has it in wine64-tools`);
  console.log(`      skipped: ${name} is missing; Debian has it in wine64-tools`);
  context.skip();
}

describe("VirtualServer.tlb", () => {
  it("is what widl makes of the IDL now; run npm run generate -- --tlb if not", async function () {
    const widl = await tool(this, "widl", findWidl);
    const [committed, compiled] = [await readFile(TLB), await compileTypeLibrary(IDL, widl)];
    expect(compiled.equals(committed)).to.equal(true);
  });

  describe("as winedump reads it", () => {
    const original = readOriginal();
    let library: MidlLibrary;
    let dumped: DumpedLibrary;

    before(async function () {
      const winedump = await tool(this, "winedump", findWinedump);
      library = readMidl(await readFile(IDL, "utf8"), IDL_FILE).library;
      dumped = await dumpTypeLibrary(winedump, TLB);
    });

    it("has the original's library id", () => {
      expect(dumped.libid).to.equal(original.libid);
    });

    it("has every type of the IDL and nothing else", () => {
      const { enums, interfaces, dispinterfaces, coclasses, structs } = library;
      const names = [...enums, ...interfaces, ...dispinterfaces, ...coclasses].map(({ name }) => name);
      expect([...dumped.types.keys()]).to.have.members([...names, ...structs.map(({ name }) => `_${name}`)]);
    });

    it("has the original's IIDs, DISPIDs, kinds and names, member for member", () => {
      for (const [name, { iid, members }] of original.interfaces) {
        const type = dumped.types.get(name)!;
        expect(type.guid, name).to.equal(iid);
        expect(type.functions, name).to.have.length(members.length);
        for (const [index, member] of members.entries()) {
          const found = type.functions[index]!;
          expect(sameName(member.name, found.name), `${name}: ${found.name} for ${member.name}`).to.equal(true);
          expect(found.dispid, `${name}.${member.name}`).to.equal(member.dispid);
        }
      }
    });

    it("has the original's flags, and beside them only that of oleautomation, which widl adds to dual", () => {
      const TYPEFLAG_FOLEAUTOMATION = 0x100;
      for (const [name, { flags }] of original.interfaces) {
        expect(dumped.types.get(name)!.flags & ~TYPEFLAG_FOLEAUTOMATION, name).to.equal(flags);
      }
      for (const [name, { flags }] of original.coclasses) {
        // widl does not know TYPEFLAG_FPREDECLID, which the application object has too.
        expect(dumped.types.get(name)!.flags, name).to.equal(flags & (TYPEFLAG_FAPPOBJECT | TYPEFLAG_FCANCREATE));
      }
    });

    it("has the original's enumeration values", () => {
      for (const { name, uuid, members } of library.enums) {
        const type = dumped.types.get(name)!;
        expect(type.guid, name).to.equal(uuid);
        expect(type.values, name).to.deep.equal(Object.fromEntries(members.map((each) => [each.name, each.value])));
      }
      for (const { uuid, members } of original.enums.values()) {
        const type = [...dumped.types.values()].find(({ guid }) => guid === uuid);
        expect(type?.values).to.deep.equal(members);
      }
    });

    it("has the parameters of the IDL", () => {
      for (const { name, functions } of [...library.interfaces, ...library.dispinterfaces]) {
        for (const [index, member] of functions.entries()) {
          const found = dumped.types.get(name)!.functions[index]!;
          expect(found.kind, `${name}.${member.name}`).to.equal(member.kind);
          expectParameters(found, member, `${name}.${member.name}`);
        }
      }
    });

    it("puts each member of a dual interface in the slot of the vtable behind the one before it", () => {
      const POINTER = 8;
      const end = new Map([["IDispatch", 7 * POINTER]]);
      for (const { name, base, functions } of library.interfaces) {
        const start = end.get(base)!;
        const slots = dumped.types.get(name)!.functions.map(({ vtableOffset }) => vtableOffset);
        expect(slots, name).to.deep.equal(functions.map((_, index) => start + index * POINTER));
        end.set(name, start + functions.length * POINTER);
      }
    });

    it("gives each class its id, its default interface and its source of events", () => {
      const IMPLTYPEFLAG_FDEFAULT = 1;
      const IMPLTYPEFLAG_FSOURCE = 2;
      for (const { name, clsid, interfaces, source } of library.coclasses) {
        const { guid, references } = dumped.types.get(name)!;
        expect(guid, name).to.equal(clsid);
        expect(references, name).to.deep.equal([
          ...interfaces.map((each, index) => ({ name: each, flags: index === 0 ? IMPLTYPEFLAG_FDEFAULT : 0 })),
          ...(source === null ? [] : [{ name: source, flags: IMPLTYPEFLAG_FDEFAULT | IMPLTYPEFLAG_FSOURCE }]),
        ]);
      }
    });
  });
});

const VARTYPES: ReadonlyMap<string, string> = new Map([
  ["BSTR", "VT_BSTR"],
  ["BYTE", "VT_UI1"],
  ["DATE", "VT_DATE"],
  ["ULONG", "VT_UI4"],
  ["VARIANT", "VT_VARIANT"],
  ["VARIANT_BOOL", "VT_BOOL"],
  ["long", "VT_I4"],
]);

function expectParameters(found: DumpedFunction, { parameters }: MidlFunction, where: string): void {
  const expected = parameters.map(({ type }) => {
    if (type.length !== null) return "VT_CARRAY";
    // IUnknown is a type of its own to automation; of other types winedump names the outermost two levels.
    if (type.name === "IUnknown") return "VT_PTR -> VT_UNKNOWN";
    if (type.pointers === 2) return "VT_PTR -> VT_PTR";
    const element = VARTYPES.get(type.name) ?? "VT_USERDEFINED";
    return type.pointers === 1 ? `VT_PTR -> ${element}` : element;
  });
  expect(found.parameters, where).to.deep.equal(expected);
}

describe("What is put right in widl's output", () => {
  const header = "DEFINE_GUID(LIBID_Test, 0xd7526a6d, 0xcf83, 0x48a4, 0x87,0xfd, 0x4f,0xbe,0x2a,0xec,0x5d,0x93);";
  const id = Buffer.from("6d6a52d783cfa44887fd4fbe2aec5d93", "hex");

  it("is the library id of the header, in the order of bytes of a GUID", () => {
    expect(libraryIdIn(header).equals(id)).to.equal(true);
    expect(() => libraryIdIn("")).to.throw("no library id");
  });

  it("is a wrong last byte of the library id", () => {
    const wrong = Buffer.concat([Buffer.from("MSFT"), id.subarray(0, 15), Buffer.from([0x0d]), Buffer.from("rest")]);
    correctLibraryId(wrong, id);
    expect(wrong.equals(Buffer.concat([Buffer.from("MSFT"), id, Buffer.from("rest")]))).to.equal(true);
  });

  it("is not another library id", () => {
    expect(() => correctLibraryId(Buffer.from("another"), id)).to.throw("does not have the id");
  });

  it("is the time of the compilation, as text and as seconds", () => {
    const made = (time: string, seconds: number): Buffer => {
      const number = Buffer.from([19, 0, 0, 0, 0, 0, 0x57, 0x57]);
      number.writeUInt32LE(seconds, 2);
      return Buffer.concat([Buffer.from(`Created by WIDL version 8.0 at ${time}\nWW`), number]);
    };
    const library = made("Sun Nov 22 16:44:15 2026", 0x6b031bdf);
    removeTimestamp(library);
    expect(library.equals(made("Thu Jan  1 00:00:00 1970", 0))).to.equal(true);
  });
});
