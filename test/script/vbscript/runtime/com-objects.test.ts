import { expect } from "chai";
import {
  MISSING,
  MemberName,
  NOTHING,
  byte,
  callMember,
  defaultValue,
  getDefault,
  getMember,
  isSame,
  letMember,
  long,
  setMember,
  toText,
  typeName,
  vbErrorOf,
  walk,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { defineClass, handOut } from "../../../../lib/script/objects/core/define-class.js";
import {
  LONG,
  NEW_ENUM,
  VARIANT,
  getter,
  method,
  parameter,
  property,
} from "../../../../lib/script/objects/core/member.js";
import { Implementation } from "../../../../lib/com/com-object.js";
import { serverBench } from "../../../support/server.js";
import { outcome, shown } from "./values.js";

const name = (text: string): MemberName => new MemberName(text);
const get = (object: Value, member: string, ...args: Value[]): Value => getMember(object, name(member), args);

/** A collection that keeps what scripts put into it. */
class Store extends Implementation {
  readonly #items = new Map<unknown, unknown>();

  get Count(): number {
    return this.#items.size;
  }

  Item(key: unknown): unknown {
    return this.#items.get(key);
  }

  put_Item(key: unknown, item: unknown): void {
    this.#items.set(key, item);
  }

  Kind(first: unknown, second?: unknown): string {
    return `${typeof first} ${typeof second}`;
  }

  elements(): Iterable<unknown> {
    return this.#items.values();
  }
}

defineClass(Store, {
  name: "Store",
  interface: { name: "IStore", iid: "5C7B1F0E-6C0B-4B5E-9B37-5F4E6B0F3A11" },
  keepsValues: true,
  members: [
    property("Item", 0, VARIANT, [parameter("key", VARIANT)]),
    getter("Count", 1, LONG),
    method("Kind", 2, [parameter("first", VARIANT), parameter("second?", VARIANT)], VARIANT),
    NEW_ENUM,
  ],
});

describe("VBScript: COM objects", () => {
  it("have properties in any letter case, with the types of the IDL", () => {
    const { server } = serverBench();
    expect(shown(get(server, "VIRTUALMACHINES"))).to.equal("IVMVirtualMachineCollection");
    expect(shown(get(get(server, "virtualmachines"), "count"))).to.equal("Long 0");
  });

  it("are read again and again through one name", () => {
    const bench = serverBench();
    const machines = [bench.machine("a"), bench.machine("b")];
    const member = name("Name");
    expect([...machines, ...machines].map((machine) => getMember(machine, member))).to.deep.equal(["a", "b", "a", "b"]);
    expect(shown(getMember(get(bench.server, "VirtualMachines"), name("Count")))).to.equal("Long 2");
  });

  it("are assigned to", () => {
    const machine = serverBench().machine();
    letMember(machine, name("notes"), [], "text");
    expect(machine.Notes).to.equal("text");
  });

  it("get index arguments of a property at its collection", () => {
    const bench = serverBench();
    const machine = bench.machine("web");
    expect(isSame(get(bench.server, "VirtualMachines", 1), machine)).to.equal(true);
    expect(isSame(getDefault(get(bench.server, "VirtualMachines"), [long(1)]), machine)).to.equal(true);
  });

  it("that are not there are Nothing", () => {
    expect(get(serverBench().server, "FindVirtualMachine", "missing")).to.equal(NOTHING);
  });

  it("are walked over by For Each", () => {
    const bench = serverBench();
    bench.machine("a");
    bench.machine("b");
    const walker = walk(get(bench.server, "VirtualMachines"));
    const names: Value[] = [];
    while (walker.next()) names.push(get(walker.current, "Name"));
    expect(names).to.deep.equal(["a", "b"]);
  });

  it("do not have members that are not in the IDL", () => {
    const { server } = serverBench();
    expect(outcome(() => get(server, "toJSON"))).to.equal("error 438");
    expect(outcome(() => get(server, "constructor"))).to.equal("error 438");
    expect(outcome(() => letMember(server, name("x"), [], 1) as undefined)).to.equal("error 438");
    expect(outcome(() => letMember(server, name("VirtualMachines"), [], 1) as undefined)).to.equal("error 438");
    expect(outcome(() => letMember(server, name("CreateVirtualMachine"), [], 1) as undefined)).to.equal("error 438");
  });

  it("fail with the HRESULT, the source and the sentence of their error", () => {
    const machine = serverBench().machine();
    const error = (() => {
      try {
        callMember(machine, name("Save"));
      } catch (thrown) {
        return vbErrorOf(thrown);
      }
      throw new Error("Save did not fail.");
    })();
    expect(error.source).to.equal("IVMVirtualMachine.Save");
    expect(error.number).to.be.below(0);
    expect(error.description).not.to.equal("");
  });

  it("refuse a wrong number of arguments with error 450", () => {
    const { server } = serverBench();
    const number = (() => {
      try {
        return get(server, "CreateVirtualMachine", "a");
      } catch (thrown) {
        return vbErrorOf(thrown).number;
      }
    })();
    expect(number).to.equal(450);
  });

  it("without a default property have no value", () => {
    expect(outcome(() => defaultValue(serverBench().server))).to.equal("error 438");
  });
});

describe("VBScript: objects that keep values", () => {
  it("give back the types that they got", () => {
    const store = handOut(new Store());
    letMember(store, name("Item"), ["byte"], byte(7));
    setMember(store, name("item"), ["object"], store);
    letMember(store, name("Item"), ["integer"], 5);
    expect(["byte", "object", "integer"].map((key) => shown(getDefault(store, [key])))).to.deep.equal([
      "Byte 7",
      "Store",
      "Integer 5",
    ]);
    expect(shown(get(store, "Count"))).to.equal("Long 3");
  });

  it("are called without the arguments that are left out at the end", () => {
    const store = handOut(new Store());
    expect(get(store, "Kind", 1, MISSING)).to.equal("number undefined");
  });

  it("need the arguments of their default member for a value", () => {
    expect(outcome(() => defaultValue(handOut(new Store())))).to.equal("error 450");
  });

  it("are walked over", () => {
    const store = handOut(new Store());
    letMember(store, name("Item"), ["a"], long(1));
    const walker = walk(store);
    expect(walker.next()).to.equal(true);
    expect(`${typeName(walker.current)} ${toText(walker.current)}`).to.equal("Long 1");
    expect(walker.next()).to.equal(false);
  });
});
