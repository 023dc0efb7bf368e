import fc from "fast-check";
import { JScriptEngine } from "../../../lib/script/jscript/engine.js";
import { ScriptError } from "../../../lib/script/script-error.js";
import { ScriptInterrupted } from "../../../lib/script/script-unwinding.js";

/** Scripts with a bit of everything; they are cut up and put together anew. */
const SAMPLES = [
  `var d = new Date(0), re = /a(b)?/g; for (var i = 0; i < 3; i++) { try { host.fail(i) } catch (e) { say(e.number) } }`,
  `/*@cc_on @if (@_jscript_version > 5) var x = @_win32; @else @*/ var y = 1; /*@end @*/ function a.b() { return this }`,
  `function f(n) { switch (n) { case 1: return arguments.callee(n - 1); default: throw new Error(5, "x") } } f(1);`,
  `with ({ p: 1 }) { l: while (true) { do { break l } while (0) } } host.list(1) = 2; coll("k") = host.item.value++`,
  `var e = new Enumerator(host.items); for (; !e.atEnd(); e.moveNext()) say(typeof e.item(), e.item() instanceof Object);`,
  `say(eval("1+" + 'this["x"]'), new Function("a", "return a")(2), [1, , 2,].length, "\\v\\x41".substr(-1), delete x.y)`,
  `function host::event(a) { say(a) } if (a) { b() } ; else c(); x = { get: 1, "q": function named() { named() } };`,
  `say("a,b".split(/,/), "x".replace(/x/, function () { return this }), isNaN(parseInt("09")), void 0, !1, ~2, -3 >>> 1)`,
  `try { null.x } finally { say(host.date.getYear, new VBArray(host.items).toArray()) } 1 = 2; f() += 3; ++g(1);`,
  `var c = this.constructor; c = c.constructor; try { c("return process")() } catch (x) { x.constructor.constructor("x") }`,
  `(function g() { return g.caller || arguments.caller || say.call.apply(say, [1]) })(); Error.prepareStackTrace = say;`,
];

const words = SAMPLES.flatMap((sample) => sample.match(/[\w$]+|"[^"]*"|\/\*@\w*|@\*\/|@\w+|[^\w\s]|\s+/g) ?? []);

const word = fc.constantFrom(...words);

/** A sample of which pieces are left out, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SAMPLES),
    fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.oneof(word, fc.constant(""), fc.string({ maxLength: 6 }))), {
      maxLength: 6,
    }),
  )
  .map(([sample, changes]) =>
    changes.reduce((text, [at, length, put]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + length);
    }, sample),
  );

const assembled = fc.array(word, { maxLength: 60 }).map((parts) => parts.join(""));

/** Objects and functions of this process, of which the script must not have any. */
const OUTSIDE: ReadonlySet<unknown> = new Set([process, Function, Object, Error, Array, globalThis, Object.prototype]);

function check(text: string): void {
  const leaks: unknown[] = [];
  const look = (...values: unknown[]): void => {
    for (const value of values) if (OUTSIDE.has(value)) leaks.push(value);
  };
  const host = {
    fail: (value: unknown): never => {
      throw new RangeError(String(typeof value));
    },
    items: [1, "a", { b: 1 }],
    list: (x: unknown) => x,
    item: { value: 1 },
    date: new Date(0),
  };
  const engine = new JScriptEngine({ timeout: 100 });
  engine.addNamedItem("say", look);
  engine.addNamedItem("host", host);
  try {
    engine.parse(text, { sourceName: "fuzz.js" });
    engine.run();
  } catch (error) {
    if (!(error instanceof ScriptError) && !(error instanceof ScriptInterrupted)) throw error;
    if (error instanceof ScriptError && error.description === "") throw new Error("No description.", { cause: error });
  } finally {
    engine.close();
  }
  if (leaks.length > 0) throw new Error(`The script has got out: ${String(leaks[0])}`);
}

/** Each property has as many; making a context costs more than compiling a program of VBScript. */
const numRuns = Math.ceil(Number(process.env["VMCOM_FUZZ_RUNS"] ?? 9000) / 30);

describe("JScript: any text", function () {
  // Many of these programs loop until their time is up.
  this.timeout(0);

  it("runs, fails as scripts fail, or is ended: parts of scripts", () => {
    fc.assert(fc.property(mutated, check), { numRuns });
  });

  it("runs, fails as scripts fail, or is ended: words in any order", () => {
    fc.assert(fc.property(assembled, check), { numRuns });
  });

  it("runs, fails as scripts fail, or is ended: any characters", () => {
    fc.assert(fc.property(fc.string({ maxLength: 80, unit: "binary" }), check), { numRuns });
  });
});
