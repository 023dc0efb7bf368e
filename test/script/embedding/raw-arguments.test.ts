import { expect } from "chai";
import {
  DISP_E_PARAMNOTFOUND,
  Variant,
  VT_ARRAY,
  VT_BSTR,
  VT_BYREF,
  VT_CY,
  VT_DATE,
  VT_DISPATCH,
  VT_ERROR,
  VT_I2,
  VT_I4,
  VT_R4,
  VT_R8,
  VT_UI1,
  raw,
} from "../../../lib/script/index.js";
import { Bench, thrownBy } from "./support.js";

const DECLARATIONS = `
Const number = 1
Dim declared, fixed(3), dynamic()
held = Array(1, "a")
nested = Array(Array(1))
i2 = 1
Set o = New Holder
Set none = Nothing
Class Holder
  Public field
  Public list(2)
  Private hidden
  Public Property Get answer
    answer = 42
  End Property
  Public Function types
    types = getVT(field, list, list(1), hidden, answer, Me)
  End Function
End Class
Function result(x)
  result = x
End Function
Function types(p, ByVal q)
  Dim l(1)
  Dim s
  s = "s"
  types = 1.5
  types = getVT(types, p, q, l, l(0), s, undeclaredHere)
End Function
`;

describe("ScriptEngine: arguments of raw functions", () => {
  for (const [argument, expected] of [
    ["1", "VT_I2"],
    ["70000", "VT_I4"],
    ["1.5", "VT_R8"],
    ["&hffff", "VT_I2"],
    ["True", "VT_BOOL"],
    ['"a"', "VT_BSTR"],
    ["Empty", "VT_EMPTY"],
    ["Null", "VT_NULL"],
    ["Nothing", "VT_DISPATCH"],
    ["#1/2/2005#", "VT_DATE"],
    ["CCur(1)", "VT_CY"],
    ["CByte(1)", "VT_UI1"],
    ["CSng(1)", "VT_R4"],
    ["Array(1)", "VT_ARRAY|VT_VARIANT"],
    ["i2", "VT_I2*"],
    ["(i2)", "VT_I2"],
    ["i2 + 1", "VT_I2"],
    ["-i2", "VT_I2"],
    ["number", "VT_I2"],
    ["vbCrLf", "VT_BSTR"],
    ["vbOKCancel", "VT_I2"],
    ["declared", "VT_EMPTY*"],
    ["undeclared", "VT_EMPTY*"],
    ["fixed", "VT_ARRAY|VT_VARIANT*"],
    ["fixed(1)", "VT_EMPTY*"],
    ["dynamic", "VT_ARRAY|VT_VARIANT*"],
    ["held", "VT_ARRAY|VT_VARIANT*"],
    ["held(1)", "VT_BSTR*"],
    ["(held(1))", "VT_BSTR"],
    ["nested(0)", "VT_ARRAY|VT_VARIANT*"],
    ["nested(0)(0)", "VT_I2*"],
    ["o", "VT_DISPATCH*"],
    ["none", "VT_DISPATCH*"],
    ["o.field", "VT_EMPTY"],
    ["o.answer", "VT_I2"],
    ["o.list(1)", "VT_EMPTY"],
    ["New Holder", "VT_DISPATCH"],
    ["test", "VT_DISPATCH"],
    ["Me", "VT_DISPATCH"],
    ["Err", "VT_DISPATCH"],
    ["Err.Number", "VT_I4"],
    ["result(i2)", "VT_I2"],
    ["result(held)", "VT_ARRAY|VT_VARIANT"],
    ["getVT(i2)", "VT_BSTR"],
    ["Len(held(1))", "VT_I4"],
    ["1 = 1", "VT_BOOL"],
    ["Null = 1", "VT_NULL"],
  ] as const) {
    it(`${argument} is ${expected}`, () => {
      using bench = new Bench();
      expect(bench.run(`${DECLARATIONS}\ntrace getVT(${argument})`)).to.equal(expected);
    });
  }

  it("are the same for members of an item and for its global members", () => {
    using bench = new Bench();
    expect(bench.run(`${DECLARATIONS}\ntrace test.getVT(i2, 1, fixed(0)), TEST.GETVT(number)`)).to.equal(
      "VT_I2* VT_I2 VT_EMPTY* VT_I2",
    );
  });

  it("come by reference from procedures: parameters, variables, the result", () => {
    using bench = new Bench();
    expect(bench.run(`${DECLARATIONS}\ntrace types(1, 2)\ntrace types(i2, held)`)).to.equal(
      "VT_R8* VT_I2* VT_I2* VT_ARRAY|VT_VARIANT* VT_EMPTY* VT_BSTR* VT_EMPTY*|" +
        "VT_R8* VT_I2* VT_ARRAY|VT_VARIANT* VT_ARRAY|VT_VARIANT* VT_EMPTY* VT_BSTR* VT_EMPTY*",
    );
  });

  it("come by reference from methods: fields, but not Me and properties", () => {
    using bench = new Bench();
    expect(bench.run(`${DECLARATIONS}\ntrace o.types`)).to.equal(
      "VT_EMPTY* VT_ARRAY|VT_VARIANT* VT_EMPTY* VT_EMPTY* VT_I2 VT_DISPATCH",
    );
  });

  it("come by reference from loops", () => {
    using bench = new Bench();
    expect(bench.run('For i = 1 To 1\ntrace getVT(i)\nNext\nFor Each x In Array("a")\ntrace getVT(x)\nNext')).to.equal(
      "VT_I2*|VT_BSTR*",
    );
  });

  it("that are left out are DISP_E_PARAMNOTFOUND", () => {
    using bench = new Bench();
    const seen: Variant[] = [];
    bench.engine.addNamedItem(
      "look",
      raw((...values: Variant[]) => void seen.push(...values)),
    );
    bench.run("look , 2");
    expect(seen.map(({ vt, value }) => [vt, value])).to.deep.equal([
      [VT_ERROR, DISP_E_PARAMNOTFOUND],
      [VT_I2, 2],
    ]);
  });

  it("have the values of their types", () => {
    using bench = new Bench();
    const seen: unknown[] = [];
    bench.engine.addNamedItem(
      "look",
      raw((...values: Variant[]) => void seen.push(...values.map((v) => v.value))),
    );
    bench.run('look 1, "a", True, Null, Empty, Nothing, CCur(1.5), #1/2/2005#');
    expect(seen).to.deep.equal([1, "a", true, null, undefined, null, 1.5, new Date(Date.UTC(2005, 0, 2))]);
  });

  it("have arrays of Variants", () => {
    using bench = new Bench();
    let seen: Variant[] = [];
    bench.engine.addNamedItem(
      "look",
      raw((array: Variant) => (seen = array.value as Variant[])),
    );
    bench.run('look Array(1, "a")');
    expect(seen.map(({ vt, value }) => [vt, value])).to.deep.equal([
      [VT_I2, 1],
      [VT_BSTR, "a"],
    ]);
  });

  describe("assigned to", () => {
    const assigning = (value: unknown): Bench => {
      const bench = new Bench();
      bench.engine.addNamedItem(
        "change",
        raw((argument: Variant) => (argument.value = value)),
      );
      return bench;
    };

    it("change variables, elements, fields and parameters", () => {
      using bench = assigning("new");
      const text = `Class C
Public f
Sub s
change f
End Sub
End Class
Sub p(x)
change x
End Sub
Dim a(2)
change v
change a(1)
Set o = New C
o.s
p w
trace v, a(1), o.f, w`;
      expect(bench.run(text)).to.equal("new new new new");
    });

    it("change them at once", () => {
      using bench = new Bench();
      const seen: unknown[] = [];
      bench.engine.addNamedItem(
        "look",
        raw((argument: Variant) => {
          argument.value = "text";
          seen.push(argument.vt, argument.value, bench.engine.getDispatch()["v"]);
        }),
      );
      bench.run("v = 1\nlook v");
      expect(seen).to.deep.equal([VT_BSTR | VT_BYREF, "text", "text"]);
    });

    it("take types with them", () => {
      using bench = assigning(new Variant(VT_CY, 2));
      expect(bench.run("change v\ntrace getVT(v)")).to.equal("VT_CY*");
    });

    it("are refused when they are no variables", () => {
      using bench = assigning(2);
      expect(bench.failure("change (1)").description).to.match(/read.only/);
    });
  });

  describe("marked", () => {
    const count = (value: unknown): string => (value instanceof Variant ? "variant" : typeof value);

    it("one by one with raw()", () => {
      using bench = new Bench();
      bench.engine.addNamedItem("host", { plain: count, raw: raw((value: unknown) => count(value)) });
      expect(bench.run("trace host.plain(1), host.raw(1)")).to.equal("number variant");
    });

    it("with their object", () => {
      using bench = new Bench();
      bench.engine.addNamedItem("host", { count }, { raw: true });
      expect(bench.run("trace host.count(1)")).to.equal("variant");
    });

    it("for the engine", () => {
      using bench = new Bench({ raw: true });
      let seen: unknown;
      bench.engine.addNamedItem("host", { look: (value: unknown) => (seen = value) });
      bench.engine.addNamedItem("fn", (value: unknown) => count(value));
      bench.run("host.look fn(1)");
      expect(seen).to.be.instanceOf(Variant).with.property("value", "variant");
    });
  });

  describe("and results", () => {
    for (const [what, value, expected] of [
      ["whole numbers", 5, "VT_I4"],
      ["small whole numbers too", 0, "VT_I4"],
      ["other numbers", 1.5, "VT_R8"],
      ["large numbers", 2 ** 40, "VT_R8"],
      ["texts", "a", "VT_BSTR"],
      ["dates", new Date(0), "VT_DATE"],
      ["nothing", undefined, "VT_EMPTY"],
      ["null", null, "VT_NULL"],
      ["arrays", [1], "VT_ARRAY|VT_VARIANT"],
      ["bytes", new Uint8Array(1), "VT_ARRAY|VT_UI1"],
      ["objects", {}, "VT_DISPATCH"],
      ["an Integer", new Variant(VT_I2, 5), "VT_I2"],
      ["a Double", new Variant(VT_R8, 5), "VT_R8"],
      ["a Single", new Variant(VT_R4, 5), "VT_R4"],
      ["a Byte", new Variant(VT_UI1, 5), "VT_UI1"],
      ["a Currency", new Variant(VT_CY, 5), "VT_CY"],
      ["a Date", new Variant(VT_DATE, new Date(0)), "VT_DATE"],
      ["an Error", new Variant(VT_ERROR, DISP_E_PARAMNOTFOUND), "VT_ERROR"],
      ["Nothing", new Variant(VT_DISPATCH, null), "VT_DISPATCH"],
      ["typed arrays", new Variant(VT_ARRAY | VT_I4, [1, 2]), "VT_ARRAY|VT_I4"],
    ] as const) {
      it(`${what}: ${expected}`, () => {
        using bench = new Bench();
        bench.engine.addNamedItem("value", () => value);
        expect(bench.run("trace getVT(value())")).to.equal(expected);
      });
    }

    it("typed arrays have typed elements", () => {
      using bench = new Bench();
      bench.engine.addNamedItem("value", () => new Variant(VT_ARRAY | VT_I4, [1, 2]));
      expect(bench.run("v = value()\ntrace getVT(v(0)), v(1), UBound(v)")).to.equal("VT_I4* 2 1");
    });

    it("symbols are no values", () => {
      using bench = new Bench();
      bench.engine.addNamedItem("value", () => Symbol("x"));
      expect(bench.failure("x = value()").number).to.equal(458);
    });
  });

  it("are Variants that cannot be changed where they are values", () => {
    using bench = new Bench();
    let seen: Variant | undefined;
    bench.engine.addNamedItem(
      "look",
      raw((argument: Variant) => void (seen = argument)),
    );
    bench.run("look 1");
    expect(thrownBy(() => ((seen as Variant).value = 2))).to.be.instanceOf(TypeError);
  });
});
