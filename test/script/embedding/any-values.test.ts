import { expect } from "chai";
import fc from "fast-check";
import { ScriptError, ScriptEngine, Variant, raw } from "../../../lib/script/index.js";

class Host {
  readonly name = "host";
}

const values = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    Symbol("x"),
    () => 1,
    Host,
    new Proxy({}, {}),
    globalThis,
    new WeakMap(),
    new Error("x"),
    Promise.resolve(1),
    /x/g,
  ),
  // Any type with a value that may not fit it.
  fc
    .tuple(fc.integer({ min: 0, max: 24 }), fc.constantFrom(0, 0x2000, 0x4000), fc.anything())
    .map(([vt, flags, value]) => new Variant(vt | flags, value)),
);

const USES: Readonly<Record<string, string>> = {
  VBScript: `
    Dim kept
    Sub Use(x)
      On Error Resume Next
      If IsObject(x) Then Set kept = x Else kept = x
      y = TypeName(x) & VarType(x)
      y = x & "": y = x + 1: y = -x: y = (x = x): y = CStr(x): y = x.name: y = x(1): y = x.constructor
      x.foo = 1: x(1) = 2: Set x.foo = x: x.length = x: x.foo 1, x: Call x.toString()
      For Each y In x: z = y & "": Exit For: Next
      y = UBound(x): y = x(0): ReDim Preserve x(3): y = Join(x): y = Array(x)
      host.take x: host.take kept: host.look x
    End Sub
    Function Plain(x)
      Plain = x
    End Function`,
  JScript: `
    var kept;
    function Use(x) {
      var uses = [
        function () { kept = x; return typeof x }, function () { return x + "" }, function () { return x.name },
        function () { return x(1) }, function () { return x.constructor }, function () { x.foo = 1 },
        function () { x(1) = 2 }, function () { for (var i in x) return x[i] }, function () { return new Enumerator(x).item() },
        function () { return new VBArray(x).toArray() }, function () { return x == x }, function () { return -x },
        function () { host.take(x); host.take(kept); host.look(x) }
      ];
      for (var i = 0; i < uses.length; i++) try { uses[i]() } catch (e) { if (typeof e.number !== "number") throw e }
    }
    function Plain(x) { return x }`,
};

describe("ScriptEngine: any values of the host", function () {
  this.timeout(60_000);

  for (const [language, text] of Object.entries(USES)) {
    it(`${language} uses them, or fails with an error of the script`, () => {
      fc.assert(
        fc.property(values, (value) => {
          using engine = new ScriptEngine(language);
          engine.addNamedItem("host", {
            take: (x: unknown) => x,
            look: raw((x: Variant) => x),
            value,
            get: () => value,
          });
          engine.parseScriptText(text, { sourceName: "use" });
          engine.run();
          survives(() => engine.call("Use", value));
          survives(() => engine.call("Plain", value));
          survives(() => engine.parseScriptText("host.get()", { isExpression: true }));
          survives(() => engine.parseScriptText("host.value", { isExpression: true }));
          survives(() => (engine.getDispatch()["kept"] = value));
        }),
        { numRuns: 300 },
      );
    });
  }

  it("VBScript finds no way to JavaScript's own members, however they are spelt", () => {
    const words = fc.constantFrom(
      ..."constructor prototype __proto__ call apply bind caller arguments toString valueOf hasOwnProperty".split(" "),
      ..."__defineGetter__ __lookupGetter__ propertyIsEnumerable isPrototypeOf toLocaleString".split(" "),
    );
    const casing = fc
      .tuple(words, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }))
      .map(([word, upper]) =>
        Array.from(word, (letter, i) => (upper[i] === true ? letter.toUpperCase() : letter)).join(""),
      );
    fc.assert(
      fc.property(casing, (name) => {
        using engine = new ScriptEngine("VBScript");
        engine.addNamedItem("host", { fn: () => 1, object: {}, instance: new Host() });
        for (const path of ["host", "host.object", "host.instance"]) {
          const use = (): unknown => engine.parseScriptText(`${path}.[${name}]`, { isExpression: true });
          expect(use).to.throw(ScriptError).with.property("number", 438);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Hosts see ScriptErrors alone. */
function survives(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    expect(error.number).to.be.a("number");
    expect(error.description).to.be.a("string");
  }
}
