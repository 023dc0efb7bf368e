import { expect } from "chai";
import {
  ComError,
  DEFAULT_MEMBER,
  DISP_E_MEMBERNOTFOUND,
  DISP_E_PARAMNOTFOUND,
  DISP_E_UNKNOWNNAME,
  DISPATCH_METHOD,
  DISPATCH_PROPERTYGET,
  DISPATCH_PROPERTYPUT,
  DISPATCH_PROPERTYPUTREF,
  DISPID_NEWENUM,
  DISPID_PROPERTYPUT,
  DISPID_VALUE,
  Variant,
  VT_BSTR,
  VT_BYREF,
  VT_DISPATCH,
  VT_ERROR,
  VT_I2,
  type DispatchObject,
} from "../../../lib/script/index.js";
import { Bench } from "./support.js";

const READ_OR_CALL = DISPATCH_METHOD | DISPATCH_PROPERTYGET;

function benchWith(items: Record<string, object>): Bench {
  const bench = new Bench();
  for (const [name, object] of Object.entries(items)) bench.engine.addNamedItem(name, object);
  return bench;
}

describe("ScriptEngine: plain objects of the host", () => {
  it("have methods and properties in any letter case", () => {
    const host = {
      Level: 3,
      Twice: (x: number) => x * 2,
      get Half() {
        return this.Level / 2;
      },
    };
    using bench = benchWith({ host });
    expect(bench.run("trace HOST.level, host.TWICE(4), host.half")).to.equal("3 8 1.5");
  });

  it("are instances of classes, with inherited and private members", () => {
    class Base {
      #name = "base";
      get Name(): string {
        return this.#name;
      }
      set Name(name: string) {
        this.#name = name;
      }
    }
    class Derived extends Base {
      Shout(): string {
        return this.Name.toUpperCase();
      }
    }
    using bench = benchWith({ host: new Derived() });
    expect(bench.run('host.name = "x"\ntrace host.Name, host.shout, host.Shout()')).to.equal("x X X");
  });

  it("are assigned to", () => {
    const host = { Level: 1, Other: null as unknown };
    using bench = benchWith({ host });
    bench.run("host.LEVEL = host.level + 1\nSet host.other = host");
    expect(host.Level).to.equal(2);
    expect(host.Other).to.equal(host);
  });

  it("get an object as it is, with Set and without", () => {
    const seen: unknown[] = [];
    const host = {
      set Target(value: unknown) {
        seen.push(value);
      },
    };
    using bench = benchWith({ host });
    bench.run("host.Target = host\nSet host.Target = host");
    expect(seen).to.deep.equal([host, host]);
  });

  it("refuse what they do not have", () => {
    const host = {
      get fixed() {
        return 1;
      },
      run: () => 1,
      frozen: Object.freeze({ x: 1 }),
    };
    using bench = benchWith({ host });
    for (const text of [
      "x = host.nothere",
      "host.nothere = 1",
      "host.fixed = 2",
      "host.run = 2",
      "host.frozen.x = 2",
      "x = host",
      "host(1) = 2",
    ]) {
      expect(bench.failure(text).number, text).to.equal(438);
    }
    expect(bench.failure("host.fixed(1) = 2").number).to.equal(450);
  });

  it("name the member that is not there", () => {
    using bench = benchWith({ host: {} });
    expect(bench.failure("host.Nothere 1").description).to.equal(
      "Object doesn't support this property or method: 'host.Nothere'",
    );
  });

  it("have properties with arguments as get_, put_ and putref_ methods", () => {
    const calls: unknown[] = [];
    const host = {
      get_Cell: (row: number, column: number) => row * 10 + column,
      put_Cell: (...args: unknown[]) => void calls.push(["put", ...args]),
      putref_Cell: (...args: unknown[]) => void calls.push(["putref", ...args]),
    };
    using bench = benchWith({ host });
    expect(bench.run("trace host.cell(1, 2)\nhost.Cell(1, 2) = 3\nSet host.CELL(4, 5) = host")).to.equal("12");
    expect(calls).to.deep.equal([
      ["put", 1, 2, 3],
      ["putref", 4, 5, host],
    ]);
  });

  it("are assigned to with Set through put_ where there is no putref_", () => {
    const seen: unknown[] = [];
    const host = { put_Item: (...args: unknown[]) => void seen.push(...args) };
    using bench = benchWith({ host });
    bench.run('Set host.item("a") = host');
    expect(seen).to.deep.equal(["a", host]);
  });

  it("have a default member if they name one", () => {
    const items = new Map<unknown, unknown>([["a", 1]]);
    const host = {
      [DEFAULT_MEMBER]: "Item",
      Item: (key: unknown) => items.get(key),
      put_Item: (key: unknown, value: unknown) => void items.set(key, value),
    };
    using bench = benchWith({ host });
    expect(bench.run('host("b") = 2\ntrace host("a"), host("b"), host.Item("b")')).to.equal("1 2 2");
  });

  it("pass arguments on to objects in their properties", () => {
    const list = {
      [DEFAULT_MEMBER]: "Item",
      Item: (i: number) => `item ${i}`,
      put_Item: (i: number) => void put.push(i),
    };
    const put: number[] = [];
    using bench = benchWith({ host: { list, numbers: [10, 20] } });
    expect(bench.run("trace host.List(2), host.numbers(1)\nhost.list(3) = 1")).to.equal("item 2 20");
    expect(put).to.deep.equal([3]);
  });

  it("are worth what their conversion to a primitive says", () => {
    const host = { [Symbol.toPrimitive]: () => 42 };
    using bench = benchWith({ host });
    expect(bench.run('x = host\ntrace x, host & "!"')).to.equal("42 42!");
  });

  it("are called if they are functions", () => {
    using bench = benchWith({ add: (a: number, b: number) => (a ?? 0) + (b ?? 0) });
    expect(bench.run("trace add(1, 2)\nx = add\ntrace x")).to.equal("3|0");
  });

  it("are walked over if they are iterable, one element at a time", () => {
    const taken: number[] = [];
    function* numbers(): Generator<number> {
      try {
        for (let i = 1; ; i++) {
          taken.push(i);
          yield i;
        }
      } finally {
        taken.push(-1);
      }
    }
    using bench = benchWith({ host: { [Symbol.iterator]: numbers } });
    bench.run("For Each n In host\nIf n = 3 Then Exit For\nNext");
    expect(taken).to.deep.equal([1, 2, 3, -1]);
  });

  it("are walked over by their _NewEnum", () => {
    const elements = ["a", "b"];
    let position = 0;
    const walk = { Next: (count: number) => elements.slice(position, (position += count)) };
    using bench = benchWith({ host: { _NewEnum: () => walk } });
    expect(bench.run("For Each x In host\ntrace x\nNext")).to.equal("a|b");
  });

  it("that are no collections are refused with error 451", () => {
    using bench = benchWith({ host: {} });
    expect(bench.failure("For Each x In host\nNext").number).to.equal(451);
  });

  it("stay the same objects", () => {
    const host = { self: null as unknown, same: (a: unknown, b: unknown) => a === b };
    host.self = host;
    using bench = benchWith({ host });
    expect(bench.run("trace host Is host.self, host.same(host, host.self)")).to.equal("true true");
  });

  it("fail with the number and text of a ComError", () => {
    const host = {
      fail() {
        throw new ComError(0xa0040206, "It went wrong.", { source: "Host.Fail" });
      },
    };
    using bench = benchWith({ host });
    const text = "On Error Resume Next\nhost.fail\ntrace Hex(Err.Number), Err.Source, Err.Description";
    expect(bench.run(text)).to.equal("A0040206 Host.Fail It went wrong.");
    const error = bench.failure("host.fail");
    expect([error.hresult, error.source, error.description, error.line]).to.deep.equal([
      0xa0040206,
      "Host.Fail",
      "It went wrong.",
      1,
    ]);
  });

  it("fail with the help that they name", () => {
    const host = {
      fail() {
        throw Object.assign(new ComError(0xa0040206), { helpFile: "test.hlp", helpContext: 17 });
      },
    };
    using bench = benchWith({ host });
    expect(bench.run("On Error Resume Next\nhost.fail\ntrace Err.HelpFile, Err.HelpContext")).to.equal("test.hlp 17");
  });

  it("fail with the text of any other error", () => {
    const host = {
      fail() {
        throw new RangeError("out of my range");
      },
    };
    using bench = benchWith({ host });
    const error = bench.failure("host.fail");
    expect(error.description).to.equal("out of my range");
    expect((error.cause as Error).cause ?? error.cause).to.be.instanceOf(RangeError);
  });

  for (const path of [
    "host.constructor",
    "host.[__proto__]",
    "host.fn.constructor",
    "fn.constructor",
    "fn.prototype",
    "fn.call",
    "fn.apply",
    "fn.bind",
    "host.hasOwnProperty",
    "host.toString",
    "host.[__defineGetter__]",
    "host.list.push",
    "host.valueOf",
  ]) {
    it(`do not lead out of the engine by ${path}`, () => {
      using bench = benchWith({ host: { fn: () => ({}), list: [] }, fn: () => 1 });
      expect(bench.failure(`x = ${path}("return process")`).number).to.be.oneOf([438, 424, 13, 9]);
    });
  }
});

/** An object with IDispatch, which notes how it is called. */
class Recorder implements DispatchObject {
  static readonly names = ["prop", "method", "fail", "unknown"];
  readonly calls: unknown[][] = [];
  result: unknown = 7;

  GetIDsOfNames(names: readonly string[]): number[] {
    const index = Recorder.names.indexOf(names[0]?.toLowerCase() ?? "");
    if (index < 0) throw new ComError(DISP_E_UNKNOWNNAME);
    return [index + 1];
  }

  Invoke(dispid: number, flags: number, args: readonly unknown[], namedArgs: readonly number[]): unknown {
    this.calls.push([dispid, flags, args, namedArgs]);
    if (dispid === 3) throw new ComError(0x80040001, "failed", { source: "Recorder" });
    if (dispid === 4) throw new ComError(DISP_E_MEMBERNOTFOUND);
    if (dispid === DISPID_NEWENUM) return ["a", "b"];
    return this.result;
  }
}

describe("ScriptEngine: objects with IDispatch", () => {
  const left = (value: unknown): unknown => (value instanceof ComError ? value.hresult : value);

  function callsOf(text: string): unknown[][] {
    const obj = new Recorder();
    using bench = benchWith({ obj });
    bench.run(text);
    return obj.calls;
  }

  for (const [text, expected] of [
    ["x = obj.Prop", [1, READ_OR_CALL, [], []]],
    ["x = obj.prop()", [1, READ_OR_CALL, [], []]],
    ["x = obj.prop(1, 2)", [1, READ_OR_CALL, [1, 2], []]],
    ["obj.METHOD", [2, DISPATCH_METHOD, [], []]],
    ["obj.method 1, 2", [2, DISPATCH_METHOD, [1, 2], []]],
    ["Call obj.method(1)", [2, DISPATCH_METHOD, [1], []]],
    ["obj.prop = 1", [1, DISPATCH_PROPERTYPUT, [1], [DISPID_PROPERTYPUT]]],
    ["obj.prop(2, 3) = 1", [1, DISPATCH_PROPERTYPUT, [2, 3, 1], [DISPID_PROPERTYPUT]]],
    ["x = obj(5)", [DISPID_VALUE, READ_OR_CALL, [5], []]],
    ["x = obj", [DISPID_VALUE, READ_OR_CALL, [], []]],
    ['x = "" & obj', [DISPID_VALUE, READ_OR_CALL, [], []]],
    ["obj 5", [DISPID_VALUE, DISPATCH_METHOD, [5], []]],
    ["obj(5) = 6", [DISPID_VALUE, DISPATCH_PROPERTYPUT, [5, 6], [DISPID_PROPERTYPUT]]],
  ] as const) {
    it(`${text} calls Invoke(${JSON.stringify(expected).slice(1, -1)})`, () => {
      expect(callsOf(text)).to.deep.equal([expected]);
    });
  }

  it("get DISPATCH_PROPERTYPUTREF for Set", () => {
    const obj = new Recorder();
    using bench = benchWith({ obj });
    bench.run("Set obj.prop = obj\nSet obj.prop(1) = obj\nSet obj(2) = obj");
    expect(obj.calls).to.deep.equal([
      [1, DISPATCH_PROPERTYPUTREF, [obj], [DISPID_PROPERTYPUT]],
      [1, DISPATCH_PROPERTYPUTREF, [1, obj], [DISPID_PROPERTYPUT]],
      [DISPID_VALUE, DISPATCH_PROPERTYPUTREF, [2, obj], [DISPID_PROPERTYPUT]],
    ]);
  });

  it("get an object in DISPATCH_PROPERTYPUT for an assignment without Set", () => {
    const obj = new Recorder();
    using bench = benchWith({ obj });
    bench.run("obj.prop = obj");
    expect(obj.calls).to.deep.equal([[1, DISPATCH_PROPERTYPUT, [obj], [DISPID_PROPERTYPUT]]]);
  });

  it("see arguments that are left out", () => {
    const [[, , args] = []] = callsOf("obj.method , 2");
    expect((args as unknown[]).map(left)).to.deep.equal([DISP_E_PARAMNOTFOUND, 2]);
  });

  it("get Variants if they are raw", () => {
    using bench = new Bench();
    const obj = new Recorder();
    bench.engine.addNamedItem("obj", obj, { raw: true });
    bench.run('s = "a"\nobj.method 1, s, , obj');
    const [[, , args] = []] = obj.calls;
    expect((args as Variant[]).map(({ vt }) => vt)).to.deep.equal([VT_I2, VT_BSTR | VT_BYREF, VT_ERROR, VT_DISPATCH]);
  });

  it("are walked over by DISPID_NEWENUM", () => {
    const obj = new Recorder();
    using bench = benchWith({ obj });
    expect(bench.run("For Each x In obj\ntrace x\nNext")).to.equal("a|b");
    expect(obj.calls).to.deep.equal([[DISPID_NEWENUM, READ_OR_CALL, [], []]]);
  });

  it("have no members but those that GetIDsOfNames knows", () => {
    using bench = benchWith({ obj: new Recorder() });
    expect(bench.failure("obj.calls").number).to.equal(438);
    expect(bench.failure("obj.Invoke 1").number).to.equal(438);
    expect(bench.failure("obj.nothere = 1").number).to.equal(438);
  });

  it("fail as they say", () => {
    using bench = benchWith({ obj: new Recorder() });
    expect(bench.failure("obj.unknown").number).to.equal(438);
    const error = bench.failure("obj.fail");
    expect([error.hresult, error.source, error.description]).to.deep.equal([0x80040001, "Recorder", "failed"]);
  });

  it("offer their members as global ones", () => {
    using bench = new Bench();
    const obj = new Recorder();
    bench.engine.addNamedItem("obj", obj, { globalMembers: true });
    bench.run("method 1\nprop = 2\nx = prop");
    expect(obj.calls).to.deep.equal([
      [2, DISPATCH_METHOD, [1], []],
      [1, DISPATCH_PROPERTYPUT, [2], [DISPID_PROPERTYPUT]],
      [1, READ_OR_CALL, [], []],
    ]);
  });

  it("return values of exact types", () => {
    using bench = new Bench();
    const obj = new Recorder();
    obj.result = new Variant(VT_I2, 3);
    bench.engine.addNamedItem("obj", obj);
    expect(bench.run("trace getVT(obj.prop)")).to.equal("VT_I2");
  });
});
