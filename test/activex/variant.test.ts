import { expect } from "chai";
import { inspect } from "node:util";
import { Variant as ComVariant, VT_BYREF, VT_I4 } from "../../lib/com/variant.js";
import { registerClass } from "../../lib/com/class-registry.js";
import { programBench, type ProgramBench } from "./program.js";

describe("winax.Variant", () => {
  let bench: ProgramBench;
  const value: ProgramBench["value"] = (...args) => bench.value(...args);
  beforeEach(() => (bench = programBench()));
  afterEach(() => bench[Symbol.dispose]());

  for (const [expression, type, held] of [
    ["new winax.Variant()", "empty", undefined],
    ["new winax.Variant(null)", "null", null],
    ["new winax.Variant(17)", "int32", 17],
    ["new winax.Variant(3000000000)", "uint32", 3000000000],
    ["new winax.Variant(1.5)", "double", 1.5],
    ["new winax.Variant('17')", "string", "17"],
    ["new winax.Variant(true)", "bool", true],
    ["new winax.Variant(10n)", "string", "10"],
    ["new winax.Variant('17', 'int')", "int", 17],
    ["new winax.Variant('17', 'uint')", "uint", 17],
    ["new winax.Variant('17', 'int8')", "char", 17],
    ["new winax.Variant('17', 'char')", "char", 17],
    ["new winax.Variant('17', 'byte')", "uchar", 17],
    ["new winax.Variant('17', 'uint8')", "uchar", 17],
    ["new winax.Variant('17', 'short')", "short", 17],
    ["new winax.Variant('17', 'int16')", "short", 17],
    ["new winax.Variant('17', 'ushort')", "ushort", 17],
    ["new winax.Variant('17', 'int32')", "int32", 17],
    ["new winax.Variant('17', 'uint32')", "uint32", 17],
    ["new winax.Variant('17', 'long')", "long", 17],
    ["new winax.Variant('17', 'uint64')", "ulong", 17],
    ["new winax.Variant('1.23456', 'currency')", "currency", 1.2346],
    ["new winax.Variant('0.5', 'float')", "float", 0.5],
    ["new winax.Variant('0.1', 'double')", "double", 0.1],
    ["new winax.Variant(17, 'string')", "string", "17"],
    ["new winax.Variant('0.1', 'decimal')", "decimal", 0.1],
    ["new winax.Variant(17, 'variant')", "int32", 17],
    ["new winax.Variant(17, 2)", "short", 17],
    ["new winax.Variant(17, 'no type')", "int32", 17],
    ["winax.cast(17, 'short')", "short", 17],
    ["new winax.Variant(17, 'pshort')", "byref:short", 17],
    ["new winax.Variant(17, 'short*')", "byref:short", 17],
    ["new winax.Variant(17, 'byref')", "byref:variant", 17],
    ["new winax.Variant(new winax.Variant(17, 'short'), 'byref')", "byref:variant", 17],
    ["new winax.Variant(new winax.Variant(17, 'short'), 'pshort')", "byref:short", 17],
    ["new winax.Variant(new winax.Variant(17, 'short'))", "short", 17],
    ["new winax.Variant('much', 'short')", "empty", undefined],
    ["new winax.Variant(70000, 'short')", "empty", undefined],
    ["new winax.Variant(1e30, 'long')", "empty", undefined],
    ["new winax.Variant(-1, 'ulong')", "empty", undefined],
  ] as const) {
    it(`${expression} is ${type}`, () => {
      expect(value(`${expression}.__type`)).to.equal(type);
      expect(value(`${expression}.valueOf()`)).to.equal(held);
      expect(value(`${expression}.__value`)).to.equal(held);
    });
  }

  it("holds dates", () => {
    expect(value("new winax.Variant('1/2/2005', 'date').valueOf().toISOString()")).to.equal("2005-01-02T00:00:00.000Z");
  });

  for (const [expression, text] of [
    ["undefined", "EMPTY"],
    ["null", "NULL"],
    ["17", "17"],
    ["1.5", "1.500000"],
    ["true", "true"],
    ["'text'", "text"],
    ["server", "[Dispatch]"],
  ] as const) {
    it(`of ${expression} is ${text} as text`, () => {
      expect(value(`new winax.Variant(${expression}).toString()`)).to.equal(text);
    });
  }

  describe("of an array", () => {
    for (const [type, elements] of [
      ["undefined", ["1", 2, 3]],
      ["'variant'", ["1", 2, 3]],
      ["'short'", [1, 2, 3]],
      ["'string'", ["1", "2", "3"]],
    ] as const) {
      it(`converts its elements to ${type}`, () => {
        expect(value(`new winax.Variant(['1', 2, 3], ${type}).valueOf()`)).to.deep.equal(elements);
      });
    }

    it("has a length and elements", () => {
      const array = value("new winax.Variant(['1', 2], 'short')");
      expect(value("[a.length, a[0], a[1], a[2], a.__type, 1 in a, 2 in a]", { a: array })).to.deep.equal([
        2,
        1,
        2,
        undefined,
        "array:short",
        true,
        false,
      ]);
    });

    it("has zero and no text for what cannot be converted", () => {
      expect(value("new winax.Variant(['much', null], 'short').valueOf()")).to.deep.equal([0, 0]);
      expect(value("new winax.Variant([null], 'string').valueOf()")).to.deep.equal([""]);
    });

    it("of arrays has as many columns as the first one, and a lone value in the first", () => {
      expect(value("new winax.Variant([[1, 2], [3], 4, [5, 6, 7]]).valueOf()")).to.deep.equal([
        [1, 2],
        [3, undefined],
        [4, undefined],
        [5, 6],
      ]);
    });
  });

  it("has no length and is its own element if it is no array", () => {
    expect(value("new winax.Variant(17).length")).to.equal(undefined);
    expect(value("new winax.Variant(17)[0]")).to.equal(17);
  });

  it("by reference follows what it refers to", () => {
    const seen = bench.run(`
      var v = new winax.Variant(), ref = new winax.Variant(v, 'byref'), seen = [];
      v.assign(1, 'string'); seen.push(v.valueOf(), ref.valueOf());
      v.cast('int'); seen.push(v.valueOf(), ref.valueOf());
      v.clear(); seen.push(v.valueOf(), ref.valueOf());
      return seen;`);
    expect(seen).to.deep.equal(["1", "1", 1, 1, undefined, undefined]);
  });

  it("by reference to a reference is the same reference", () => {
    expect(
      bench.run(
        "var v = new winax.Variant(1), a = new winax.Variant(v, 'byref'), b = new winax.Variant(a, 'byref'); v.assign(2); return b.valueOf();",
      ),
    ).to.equal(2);
  });

  it("stays what it is if it cannot be cast", () => {
    expect(
      bench.run("var v = new winax.Variant('much'); v.cast('short'); return [v.valueOf(), v.__type];"),
    ).to.deep.equal(["much", "string"]);
  });

  it("is assigned to by its methods alone", () => {
    expect(bench.error("new winax.Variant(1)[0] = 2")).to.include({ errno: -2147467263 });
    expect(bench.error("new winax.Variant(1).value = 2")).to.include({ errno: -2147467263 });
  });

  it("shows itself to a console", () => {
    expect(inspect(value("new winax.Variant(17, 'short')"))).to.equal("Variant(short) 17");
  });

  it("is what it holds as an argument", () => {
    expect(value("server.FindVirtualMachine(new winax.Variant('web')).Name")).to.equal("web");
    expect(value("server.FindVirtualMachine(new winax.Variant('web', 'pstring')).Name")).to.equal("web");
    const dictionary = value('new ActiveXObject("Scripting.Dictionary")');
    bench.run("d.Add(new winax.Variant('key', 'pstring'), [new winax.Variant(1, 'short')]);", { d: dictionary });
    expect(value("d.Item('key')", { d: dictionary })).to.deep.equal([1]);
  });

  describe("by reference as an out parameter", () => {
    const mapping = { GenericRead: 1, GenericWrite: 2, GenericExecute: 4, GenericAll: 7 };

    it("gets what the method has for it", () => {
      const mask = value("new winax.Variant(0, 'puint')");
      const rights = value("server.Security.AccessRights(1)");
      expect(value("r._GetAccessMask(mapping, mask)", { r: rights, mapping, mask })).to.equal(undefined);
      expect(value("mask.valueOf()", { mask })).to.equal(value("r._GetAccessMask(mapping)", { r: rights, mapping }));
      expect(value("mask.__type", { mask })).to.equal("byref:uint");
    });

    it("gets one of several", () => {
      const [length, bytes] = [value("new winax.Variant(0, 'pint')"), value("new winax.Variant(undefined, 'byref')")];
      bench.run("server.Security._ToSecurityDescriptor(mapping, length, bytes);", { mapping, length, bytes });
      expect(value("length.valueOf() > 0 && bytes.length === length.valueOf()", { length, bytes })).to.equal(true);
    });

    it("gets what an object assigns to it that implements IDispatch itself", () => {
      const own = {
        GetIDsOfNames: () => [1],
        Invoke(_dispid: number, _flags: number, [argument]: readonly unknown[]) {
          expect((argument as ComVariant).vt).to.equal(VT_I4 | VT_BYREF);
          (argument as ComVariant).value = "42";
        },
      };
      using _ = registerClass({ progId: "VmcomTest.ByRef", create: () => own });
      expect(
        bench.run(
          "var v = new winax.Variant(0, 'pint32'); new ActiveXObject('VmcomTest.ByRef').Ask(v); return v.valueOf();",
        ),
      ).to.equal(42);
    });
  });
});
