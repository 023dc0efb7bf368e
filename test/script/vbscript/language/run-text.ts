/** Runs VBScript and collects what it prints. */
import { expect } from "chai";
import { VBScriptEngine, type VBScriptEngineOptions } from "../../../../lib/script/vbscript/engine.js";
import { passRaw } from "../../../../lib/script/vbscript/runtime/dispatch-foreign.js";
import { ScriptError } from "../../../../lib/script/script-error.js";
import type { Variant } from "../../../../lib/com/variant.js";

const VT_NAMES = new Map([
  [0, "EMPTY"],
  [1, "NULL"],
  [2, "I2"],
  [3, "I4"],
  [4, "R4"],
  [5, "R8"],
  [6, "CY"],
  [7, "DATE"],
  [8, "BSTR"],
  [9, "DISPATCH"],
  [10, "ERROR"],
  [11, "BOOL"],
  [17, "UI1"],
]);

const VT_ARRAY = 0x2000;
const VT_BYREF = 0x4000;

/** The name of a variant's type, * for by reference. */
export function vtName(variant: Variant): string {
  const { vt } = variant;
  const base = (vt & VT_ARRAY) === 0 ? (VT_NAMES.get(vt & 0xfff) ?? String(vt)) : "ARRAY";
  return (vt & VT_BYREF) === 0 ? base : `${base}*`;
}

/** An engine whose scripts print with `Echo`; `vt(x)` is the variant type that a host sees, * for by reference. */
export function engineWith(lines: string[], options: VBScriptEngineOptions = {}): VBScriptEngine {
  const engine = new VBScriptEngine({ timeout: 10_000, ...options });
  const host = {
    Echo: (...values: unknown[]) => void lines.push(values.map(String).join(" ")),
    vt: passRaw(vtName),
    same: (value: unknown) => value,
    fail: () => {
      throw new Error("host failed");
    },
  };
  engine.addNamedItem("WScript", host, { globalMembers: true });
  return engine;
}

/** What a text prints, its lines joined by "|". An error at the end shows as "!number". */
export function printed(text: string, options?: VBScriptEngineOptions): string {
  const lines: string[] = [];
  const engine = engineWith(lines, options);
  try {
    engine.parse(text.replaceAll("\n", "\r\n"), { sourceName: "test.vbs" });
    engine.run();
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    lines.push(`!${error.number}`);
  }
  return lines.join("|");
}

/** The error that ends a text. */
export function failureOf(text: string): ScriptError {
  const engine = engineWith([]);
  try {
    engine.parse(text.replaceAll("\n", "\r\n"), { sourceName: "C:\\scripts\\test.vbs" });
    engine.run();
  } catch (error) {
    if (error instanceof ScriptError) return error;
    throw error;
  }
  throw new Error("The script did not fail.");
}

/** One test for each text: what it does, the text, what it prints. In the text " : " can stand for the end of a line. */
export function cases(table: readonly (readonly [title: string, text: string, output: string])[]): void {
  for (const [title, text, output] of table) {
    it(title, () => {
      expect(printed(text)).to.equal(output);
    });
  }
}

/** One test for many expressions, each with what `Echo` prints for it. */
export function values(
  title: string,
  table: readonly (readonly [expression: string, output: string])[],
  head = "",
): void {
  for (const [expression, output] of table) {
    it(`${title}: ${expression} is ${output}`, () => {
      expect(printed(`${head}\nEcho ${expression}`)).to.equal(output);
    });
  }
}
