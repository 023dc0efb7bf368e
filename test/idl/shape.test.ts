import { readFileSync } from "node:fs";
import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { wrap, type ComObject, type Implementation } from "../../lib/com/com-object.js";
import type { DispatchTable, MemberInfo, TypeReference } from "../../lib/com/dispatch-table.js";
import { late } from "../../lib/com/late-bound.js";
import { dispatchTables, eventTables } from "../../lib/generated/dispatch-tables.js";
import * as implementations from "../../lib/generated/implementations.js";
import "../../lib/generated/late-bound.js";
import * as wrappers from "../../lib/generated/wrappers.js";
import { IDL_FILE } from "../../lib/idl/generated-files.js";
import type { MidlDispinterface, MidlFunction, MidlInterface, MidlParameter } from "../../lib/idl/midl-model.js";
import { readMidl } from "../../lib/idl/midl-reader.js";
import {
  TYPEFLAG_FAPPOBJECT,
  TYPEFLAG_FCANCREATE,
  TYPEFLAG_FDUAL,
  TYPEFLAG_FHIDDEN,
  readOriginal,
  sameName,
  type OriginalMember,
} from "./original.js";

const original = readOriginal();
const { hresults, library } = readMidl(readFileSync(new URL(`../../${IDL_FILE}`, import.meta.url), "utf8"), IDL_FILE);

/** What the type library does not have and this project adds; docs/idl.md says why. */
const ADDED = {
  interfaces: ["IVMGuestOS2", "IVMRCClientControl", "IVMTask2", "_IVMRCClientControlEvents"],
  enums: ["VHD_FLAGS", "VMRCClientEvents", "VMRCState"],
  coclasses: ["VMRCClientControl"],
};

describe("VirtualServer.idl", () => {
  const interfaces = new Map<string, MidlInterface | MidlDispinterface>(
    [...library.interfaces, ...library.dispinterfaces].map((each) => [each.name, each]),
  );

  it("has the original's name, id and version", () => {
    expect(library).to.include({ name: original.name, libid: original.libid, version: original.version });
  });

  it("has the original's interfaces and those that only the documentation knows", () => {
    expect([...interfaces.keys()]).to.have.members([...original.interfaces.keys(), ...ADDED.interfaces]);
  });

  it("has the original's enumerations and those that only the documentation knows", () => {
    const names = [...original.enums.keys()].map(documentedName);
    expect(library.enums.map(({ name }) => name)).to.have.members([...names, ...ADDED.enums]);
  });

  for (const [name, { uuid, members }] of original.enums) {
    it(`gives ${name} its id and its values`, () => {
      const found = library.enums.find((each) => each.name === documentedName(name));
      expect(found?.uuid).to.equal(uuid);
      expect(Object.fromEntries(found?.members.map((each) => [each.name, each.value]) ?? [])).to.deep.equal(members);
    });
  }

  for (const [name, { iid, flags, members }] of original.interfaces) {
    describe(name, () => {
      it("has its IID and its flags", () => {
        const declared = interfaces.get(name)!;
        expect(declared.iid).to.equal(iid);
        expect("base" in declared, "dual").to.equal((flags & TYPEFLAG_FDUAL) !== 0);
        expect("hidden" in declared && declared.hidden, "hidden").to.equal((flags & TYPEFLAG_FHIDDEN) !== 0);
      });

      it("has its members in the order of the vtable", () => {
        const found = interfaces.get(name)!.functions;
        expect(found).to.have.length(members.length);
        for (const [index, member] of members.entries()) expectSame(found[index]!, member);
      });

      it("hides the members whose names begin with an underscore, and no others", () => {
        for (const member of interfaces.get(name)!.functions) {
          expect(member.hidden, member.name).to.equal(member.name.startsWith("_"));
          expect(member.restricted, member.name).to.equal(member.name === "_NewEnum");
        }
      });
    });
  }

  it("has the original's classes with their default interfaces, and which of them can be created", () => {
    const found = library.coclasses.filter(({ name }) => !ADDED.coclasses.includes(name));
    expect(found.map(({ name }) => name)).to.have.members([...original.coclasses.keys()]);
    for (const { name, clsid, interfaces: incoming, appObject, creatable } of found) {
      const { flags, ...ids } = original.coclasses.get(name)!;
      expect({ clsid, default: interfaces.get(incoming[0]!)?.iid }, name).to.deep.equal(ids);
      expect(appObject, name).to.equal((flags & TYPEFLAG_FAPPOBJECT) !== 0);
      expect(creatable, name).to.equal((flags & TYPEFLAG_FCANCREATE) !== 0);
    }
  });

  it("documents failures with codes that it defines, but for two whose values were never published", () => {
    const defined = new Set(hresults.map(({ name }) => name));
    const documented = [...interfaces.values()]
      .flatMap(({ functions }) => functions)
      .flatMap(({ documentation }) => [...documentation.failures, ...documentation.successes])
      .map(({ code }) => code);
    const undefinedCodes = new Set(documented.filter((code) => !defined.has(code)));
    expect([...undefinedCodes]).to.have.members(["VM_E_HD_IMAGE_NOT_FOUND", "VM_E_PREF_READ_ERROR"]);
  });

  it("adds members to a class without taking DISPIDs that it has", () => {
    for (const { name, members } of Object.values(dispatchTables)) {
      const dispids = members.map(({ dispid }) => dispid);
      expect(new Set(dispids).size, name).to.equal(dispids.length);
    }
  });
});

/** The one enumeration that the documentation spells in another way than the type library. */
function documentedName(name: string): string {
  return name === "vmFloppyDriveEvent" ? "VMFloppyDriveEvent" : name;
}

/** Members that the metadata shows as methods with an out parameter: not for automation, and properties in the documentation. */
const SHOWN_AS_METHODS = ["_ID", "GetEnumerator"];

function expectSame(found: MidlFunction, member: OriginalMember): void {
  const { name, dispid, kind, parameters, result } = member;
  expect(sameName(name, found.name), `${found.name} for ${name}`).to.equal(true);
  expect(found.dispid, name).to.equal(dispid);
  expect(found.kind, name).to.equal(SHOWN_AS_METHODS.includes(name) ? "get" : kind);
  const inputs = parameters.filter((type) => !type.startsWith("out "));
  const outputs = parameters.filter((type) => type.startsWith("out ")).map((type) => type.slice("out ".length));
  if (result !== "void") outputs.push(result);
  const typesOf = (isInput: boolean): string[] =>
    found.parameters.filter(({ direction }) => (direction === "in") === isInput).map(originalType);
  expect(typesOf(true), name).to.deep.equal(inputs);
  expect(typesOf(false), name).to.deep.equal(outputs);
}

/** A type as the original names it: an object by its coclass, a C array by its element. */
function originalType({ type }: MidlParameter): string {
  if (type.length !== null) return `${type.name}[]`;
  if (type.name === "BYTE" && type.pointers === 2) return "pointer";
  return library.coclasses.find(({ interfaces: [main] }) => main === type.name)?.name ?? type.name;
}

type WrapperClass = (new (implementation: Implementation) => ComObject) & { readonly table: DispatchTable };
type ImplementationClass = new () => Implementation;

const wrapperClasses = Object.values(wrappers) as unknown as WrapperClass[];

/** An object none of whose members is implemented. */
function emptyObject({ name }: DispatchTable): ComObject {
  const classes = implementations as unknown as Record<string, ImplementationClass>;
  const Base = classes[`${name}Implementation`]!;
  return wrap(new (class extends Base {})());
}

describe("The dispatch tables", () => {
  it("have a class for every interface but the events'", () => {
    const covered = Object.values(dispatchTables).flatMap((table) => table.interfaces.map(({ name }) => name));
    expect(covered).to.have.members(library.interfaces.map(({ name }) => name));
  });

  it("have every event interface, its events by ascending DISPID", () => {
    expect(eventTables.map(({ name }) => name)).to.have.members(library.dispinterfaces.map(({ name }) => name));
    for (const { name, events } of eventTables) {
      expect(
        events.map(({ dispid }) => dispid),
        name,
      ).to.deep.equal(events.map((_, index) => index + 1));
    }
  });

  it("give each event source its events", () => {
    const sources = Object.values(dispatchTables).filter(({ source }) => source !== null);
    expect(Object.fromEntries(sources.map(({ name, source }) => [name, source?.name]))).to.deep.equal({
      VMVirtualServer: "IVMVirtualServerEvents",
      VMVirtualMachine: "IVMVirtualMachineEvents",
      VMDVDDrive: "IVMDVDDriveEvents",
      VMFloppyDrive: "IVMFloppyDriveEvents",
      VMRCClientControl: "_IVMRCClientControlEvents",
    });
  });
});

describe("The wrappers", () => {
  it("are one for every table", () => {
    expect(wrapperClasses.map(({ table }) => table)).to.have.members(Object.values(dispatchTables));
  });

  for (const wrapper of wrapperClasses) {
    const { table } = wrapper;
    describe(`of ${table.name}`, () => {
      const prototype = wrapper.prototype as unknown as Record<string, unknown>;

      it("have exactly the members of the table", () => {
        const names = Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor");
        expect(names).to.have.members(table.members.map(({ name }) => name));
      });

      it("have methods for what is called, and the accessors that a property has", () => {
        for (const member of table.members) {
          const descriptor = Object.getOwnPropertyDescriptor(prototype, member.name)!;
          const found = [descriptor.get && "get", descriptor.set && "put"].filter((half) => half !== undefined);
          expect(found.join("/") || "method", member.name).to.equal(isCalled(member) ? "method" : member.kind);
        }
      });

      it("report what is not implemented under the member's full name", () => {
        const object = emptyObject(table);
        for (const member of table.members) {
          const error = errorOf(() => use(object, member));
          expect(error, member.name).to.include({ code: "E_NOTIMPL", source: `${member.interface}.${member.name}` });
        }
      });

      it("count the arguments of a call", () => {
        const object = emptyObject(table);
        for (const member of table.members.filter(isCalled)) {
          const source = `${member.interface}.${member.name}`;
          const error = errorOf(() => invoke(object, member, [...argumentsFor(member), 1]));
          expect(error, member.name).to.include({ code: "DISP_E_BADPARAMCOUNT", source });
        }
      });

      it("answer scripts under exact names and in small letters", () => {
        const view = late(emptyObject(table)) as object;
        for (const { name } of table.members) {
          for (const spelling of [name, name.toLowerCase()]) expect(spelling in view, spelling).to.equal(true);
        }
      });

      if (table.members.some(({ name }) => name === "_NewEnum")) {
        it("can be walked over", () => {
          expect(Symbol.iterator in prototype).to.equal(true);
        });
      }
    });
  }
});

function isCalled({ kind, parameters }: MemberInfo): boolean {
  return kind === "method" || parameters.length > 0;
}

/** Calls, reads or assigns a member, whatever it is there for. */
function use(object: ComObject, member: MemberInfo): void {
  const target = object as unknown as Record<string, unknown>;
  if (isCalled(member)) invoke(object, member, argumentsFor(member));
  else if (member.kind === "put") target[member.name] = 1;
  else Reflect.get(target, member.name);
}

function invoke(object: ComObject, member: MemberInfo, args: readonly unknown[]): void {
  const method = (object as unknown as Record<string, (...args: unknown[]) => unknown>)[member.name]!;
  Reflect.apply(method, object, args);
}

function argumentsFor({ parameters }: MemberInfo): unknown[] {
  return parameters.filter(({ direction }) => direction === "in").map(({ type }) => anyValueOf(type));
}

function anyValueOf({ kind }: TypeReference): unknown {
  if (kind === "struct") return {};
  return kind === "interface" ? null : 1;
}

function errorOf(act: () => void): ComError {
  try {
    act();
  } catch (error) {
    if (error instanceof ComError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
