/**
 * The members that later versions bring. Each throws E_NOTIMPL under its own name; the list in
 * test/fixtures/not-implemented.json is exact: a member that is implemented has to leave it.
 */
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { wrap, type Implementation } from "../../lib/com/com-object.js";
import { ComError } from "../../lib/com/com-error.js";
import type { DispatchTable, MemberInfo } from "../../lib/com/dispatch-table.js";
import { dispatchTables } from "../../lib/generated/dispatch-tables.js";
import { E_NOTIMPL } from "../../lib/generated/hresults.js";
import * as implementations from "../../lib/generated/implementations.js";
import { TaskCollection, VirtualMachineCollection } from "../../lib/model/collection.js";
import { GuestOS } from "../../lib/model/guest-os.js";
import { Security } from "../../lib/model/security.js";
import { Task } from "../../lib/model/task.js";
import { VirtualMachine } from "../../lib/model/virtual-machine.js";
import { VirtualServer } from "../../lib/model/virtual-server.js";
import type { IDispatch } from "../../typings/com.js";
import { serverBench } from "../support/server.js";

const fixture = new URL("../fixtures/not-implemented.json", import.meta.url);
const LISTED = JSON.parse(readFileSync(fixture, "utf8")) as Record<string, string[]>;

const MODEL: Record<string, { readonly prototype: object }> = {
  VMVirtualServer: VirtualServer,
  VMVirtualMachine: VirtualMachine,
  VMTask: Task,
  VMGuestOS: GuestOS,
  VMSecurity: Security,
  IVMVirtualMachineCollection: VirtualMachineCollection,
  IVMTaskCollection: TaskCollection,
};

function isImplemented(table: DispatchTable, member: MemberInfo): boolean {
  const prototype = MODEL[table.name]?.prototype;
  if (prototype === undefined) return false;
  // The enumerator is the wrapper's; it takes the collection's snapshot.
  return Object.hasOwn(prototype, member.name === "_NewEnum" ? "snapshot" : member.name);
}

const missing: Record<string, string[]> = {};
for (const table of Object.values(dispatchTables)) {
  const names = table.members.filter((member) => !isImplemented(table, member)).map((member) => member.name);
  if (names.length > 0) missing[table.name] = names;
}

/** An object of each class, a bare implementation where the model has none yet. */
function objects(): Map<string, IDispatch> {
  const bench = serverBench();
  const machine = bench.machine();
  const real = new Map<string, IDispatch>([
    ["VMVirtualServer", bench.server],
    ["VMVirtualMachine", machine],
    ["VMGuestOS", machine.GuestOS],
    ["VMSecurity", wrap(new Security())],
    ["VMTask", wrap(new Task(new Apartment(new VirtualClock()), 1, ""))],
  ]);
  const bases = implementations as unknown as Record<string, new () => Implementation>;
  for (const name of Object.keys(missing)) {
    const Base = bases[`${name}Implementation`];
    if (!real.has(name) && Base !== undefined) real.set(name, wrap(new (class extends Base {})()));
  }
  return real;
}

/** Arguments that get past the wrapper's conversions. */
function argumentsFor(member: MemberInfo): unknown[] {
  const samples: Record<string, unknown> = { BSTR: "x", BOOL: true, DATE: new Date(0), interface: null, struct: {} };
  return member.parameters
    .filter((parameter) => parameter.direction === "in")
    .map(({ type }) => (type.kind in samples ? samples[type.kind] : 1));
}

describe("Members that later versions bring", () => {
  it("are exactly those that are listed", () => {
    expect(missing).to.deep.equal(LISTED);
  });

  const all = objects();
  for (const [name, names] of Object.entries(missing)) {
    it(`throw E_NOTIMPL and say who they are: ${names.length} of ${name}`, () => {
      const object = all.get(name) as unknown as Record<string, unknown>;
      const table = dispatchTables[name] as DispatchTable;
      for (const member of table.members.filter((each) => names.includes(each.name))) {
        const use = (): unknown => {
          if (member.kind === "put") return (object[member.name] = argumentsOf(member));
          const value = object[member.name];
          return typeof value === "function"
            ? (value as (...args: unknown[]) => unknown).apply(object, argumentsFor(member))
            : value;
        };
        const source = `${member.interface}.${member.name}`;
        // A collection without elements to enumerate fails in its snapshot.
        expect(use, source).to.throw(ComError).with.property("hresult", E_NOTIMPL);
      }
    });
  }
});

function argumentsOf(member: MemberInfo): unknown {
  return member.result?.kind === "BSTR" ? "x" : 1;
}
