import { expect } from "chai";
import sinon from "sinon";
import { ComError } from "../../../../lib/com/com-error.js";
import { Variant, VT_BYREF, VT_I2 } from "../../../../lib/com/variant.js";
import {
  Cell,
  ErrObject,
  MemberName,
  NOTHING,
  VbArray,
  VbDate,
  VbError,
  byte,
  callDefault,
  decimal,
  defaultValue,
  double,
  fromJs,
  fromVariant,
  getDefault,
  getMember,
  letDefault,
  letMember,
  letValue,
  passRaw,
  setValue,
  single,
  toCom,
  toJs,
  toVariant,
  vbErrorOf,
  walk,
  type Value,
} from "../../../../lib/script/vbscript/runtime/index.js";
import { array, cur, outcome, shown } from "./values.js";

const name = (text: string): MemberName => new MemberName(text);
const get = (object: Value, member: string, ...args: Value[]): Value => getMember(object, name(member), args);

function walked(value: Value): string[] {
  const elements: string[] = [];
  const walker = walk(value);
  while (walker.next()) elements.push(shown(walker.current));
  walker.close();
  return elements;
}

describe("VBScript: members of objects", () => {
  const host = { Name: "host", count: 3, twice: (x: number) => x * 2, inner: { Deep: [1, 2] } };

  it("are found in any letter case", () => {
    expect([get(host, "NAME"), shown(get(host, "Count")), shown(get(host, "TWICE", 4))]).to.deep.equal([
      "host",
      "Long 3",
      "Long 8",
    ]);
  });

  it("are assigned to in any letter case", () => {
    const object = { Name: "a" };
    letMember(object, name("name"), [], "b");
    expect(object.Name).to.equal("b");
  });

  for (const hidden of ["constructor", "__proto__", "toString", "hasOwnProperty", "prototype"]) {
    it(`do not lead out of the engine: ${hidden}`, () => {
      expect(outcome(() => get(host, hidden))).to.equal("error 438");
      expect(outcome(() => get(() => 1, hidden))).to.equal("error 438");
      expect(outcome(() => letMember(host, name(hidden), [], 1) as undefined)).to.equal("error 438");
    });
  }

  for (const hidden of ["call", "apply", "bind", "name", "length"]) {
    it(`of a function do not lead out of the engine: ${hidden}`, () => {
      expect(outcome(() => get(() => 1, hidden))).to.equal("error 438");
    });
  }

  for (const [value, number] of [
    [undefined, 424],
    ["a", 424],
    [5, 424],
    [null, 424],
    [array(), 424],
    [NOTHING, 91],
    [host, 438],
  ] as const) {
    it(`of ${shown(value)} that are not there are error ${number}`, () => {
      expect(outcome(() => get(value, "x"))).to.equal(`error ${number}`);
    });
  }

  it("are named as the script calls them", () => {
    expect(() => getMember(host, new MemberName("x", "vm.x")))
      .to.throw()
      .with.property("text", "Object doesn't support this property or method: 'vm.x'");
  });

  it("give index arguments to the value of a property", () => {
    expect(shown(get(host.inner, "deep", 1))).to.equal("Long 2");
  });

  it("of a host that fails are the error that it throws", () => {
    const failing = {
      fail: () => {
        throw new ComError(0xa0040206, "Not found.", { source: "IVMVirtualServer.Find" });
      },
    };
    const error = (() => {
      try {
        return get(failing, "fail");
      } catch (thrown) {
        return vbErrorOf(thrown);
      }
    })() as VbError;
    expect([error.number, error.source, error.description]).to.deep.equal([
      0xa0040206 | 0,
      "IVMVirtualServer.Find",
      "Not found.",
    ]);
  });
});

describe("VBScript: host functions", () => {
  it("get JavaScript values", () => {
    const callee = sinon.stub().returns(null);
    callDefault(callee, [1, double(2), cur(1.5), NOTHING, new VbDate(1.5), array(1, "a"), new Cell("ref")]);
    expect(callee.firstCall.args).to.deep.equal([
      1,
      2,
      1.5,
      null,
      new Date(Date.UTC(1899, 11, 31, 12)),
      [1, "a"],
      "ref",
    ]);
  });

  it("get Variant objects if they ask for them, and assign to those by reference", () => {
    const cell = new Cell(5);
    const callee = passRaw((plain: Variant, reference: { vt: number; value: unknown }) => {
      expect([plain.vt, reference.vt]).to.deep.equal([VT_I2, VT_I2 | VT_BYREF]);
      reference.value = "new";
      return plain;
    });
    expect(shown(getDefault(callee, [1, cell]))).to.equal("Integer 1");
    expect(cell.value).to.equal("new");
  });

  for (const [value, expected] of [
    [5, "Long 5"],
    [1.5, "Double 1.5"],
    [2 ** 31, "Double 2147483648"],
    ["a", "String a"],
    [undefined, "Empty"],
    [null, "Null"],
    [true, "Boolean True"],
    [10n, "Decimal 10"],
    [new Date(Date.UTC(2005, 9, 3)), "Date 10/3/2005"],
    [[1, "a"], "Variant() [Long 1, String a]"],
    [new Uint8Array([1, 2]), "Byte() [Byte 1, Byte 2]"],
    [new Variant(17, 7), "Byte 7"],
    [new Variant(6, 1.5), "Currency 1.5"],
    [new Variant(9, null), "Nothing"],
    [new Variant(4, 0.1), "Single 0.1"],
    [new Variant(7, new Date(Date.UTC(2005, 9, 3))), "Date 10/3/2005"],
  ] as const) {
    it(`return ${String(value)} as ${expected}`, () => {
      expect(outcome(() => fromJs(value))).to.equal(expected);
    });
  }

  it("cannot return a symbol", () => {
    expect(outcome(() => fromJs(Symbol("x")))).to.equal("error 458");
  });

  it("lose no type on the way out and back in as a VARIANT", () => {
    const values = [5, 40000, 1.5, double(1), single(1), byte(1), cur(1.5), decimal(3), "a", true, null, undefined];
    for (const value of values) expect(shown(fromVariant(toCom(value)))).to.equal(shown(value));
  });

  it("get arrays with a level for each dimension", () => {
    const table = VbArray.dim([1, 2]);
    table.set([1, 2], "x");
    expect(toJs(table)).to.deep.equal([
      [undefined, undefined, undefined],
      [undefined, undefined, "x"],
    ]);
  });

  it("get Variants within an array", () => {
    const [element] = toVariant(array(single(1))).value as Variant[];
    expect(element?.vt).to.equal(4);
  });
});

describe("VBScript: default values", () => {
  it("are those of default properties", () => {
    const err = new ErrObject();
    err.number = 7;
    expect(shown(defaultValue(err))).to.equal("Long 7");
    expect(shown(letValue({ [Symbol.toPrimitive]: () => "text" }))).to.equal("String text");
  });

  it("are what the host sees of an object of the engine", () => {
    const err = new ErrObject();
    err.number = 7;
    expect(String(err)).to.equal("7");
  });

  it("end with the error of an object that has none", () => {
    expect(outcome(() => letValue({}))).to.equal("error 438");
    expect(outcome(() => letValue(NOTHING))).to.equal("error 91");
  });

  it("that are objects for ever end", () => {
    const endless: object = () => endless;
    expect(outcome(() => defaultValue(endless))).to.equal("error 28");
  });

  it("of what is neither array nor object cannot be indexed", () => {
    expect(outcome(() => getDefault(5, [1]))).to.equal("error 13");
    expect(outcome(() => letDefault(5, [1], 1) as undefined)).to.equal("error 13");
    expect(outcome(() => letDefault(NOTHING, [1], 1) as undefined)).to.equal("error 91");
  });

  it("are not for Set", () => {
    expect(outcome(() => setValue(5))).to.equal("error 424");
    expect(setValue(NOTHING)).to.equal(NOTHING);
  });
});

describe("VBScript: For Each", () => {
  it("walks over arrays, collections and iterables", () => {
    expect(walked(array(1, "a"))).to.deep.equal(["Integer 1", "String a"]);
    expect(walked(new Set(["x"]))).to.deep.equal(["String x"]);
    expect(walked(VbArray.dim([]))).to.deep.equal([]);
  });

  for (const [value, number] of [
    [5, 451],
    ["abc", 451],
    [undefined, 451],
    [{}, 451],
    [NOTHING, 91],
  ] as const) {
    it(`over ${shown(value)} is error ${number}`, () => {
      expect(outcome(() => walk(value))).to.equal(`error ${number}`);
    });
  }
});
