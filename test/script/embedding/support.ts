/** Engines as programs of Node's use them. */
import { ScriptEngine, ScriptError, Variant, raw, type ScriptEngineOptions } from "../../../lib/script/index.js";

const VT_NAMES = new Map([
  [0, "VT_EMPTY"],
  [1, "VT_NULL"],
  [2, "VT_I2"],
  [3, "VT_I4"],
  [4, "VT_R4"],
  [5, "VT_R8"],
  [6, "VT_CY"],
  [7, "VT_DATE"],
  [8, "VT_BSTR"],
  [9, "VT_DISPATCH"],
  [10, "VT_ERROR"],
  [11, "VT_BOOL"],
  [12, "VT_VARIANT"],
  [17, "VT_UI1"],
]);

const VT_TYPE = 0xfff;
const VT_ARRAY = 0x2000;
const VT_BYREF = 0x4000;

/** "VT_I2", "VT_ARRAY|VT_VARIANT", and "*" behind what comes by reference. */
export function vtName({ vt }: Variant): string {
  const array = vt & VT_ARRAY ? "VT_ARRAY|" : "";
  return `${array}${VT_NAMES.get(vt & VT_TYPE) ?? String(vt & VT_TYPE)}${vt & VT_BYREF ? "*" : ""}`;
}

/** A script with functions of the host: what it says with `trace` is kept. */
export class Bench implements Disposable {
  readonly lines: string[] = [];
  readonly engine: ScriptEngine;

  constructor(options: ScriptEngineOptions = {}, language = "VBScript") {
    this.engine = new ScriptEngine(language, { timeout: 20_000, ...options });
    const host = {
      trace: (...values: unknown[]) => void this.lines.push(values.map(String).join(" ")),
      getVT: raw((...values: Variant[]) => values.map(vtName).join(" ")),
    };
    this.engine.addNamedItem("test", host, { globalMembers: true });
  }

  /** Runs a text, and returns what it has said. */
  run(text: string): string {
    const before = this.lines.length;
    this.engine.parseScriptText(text, { sourceName: "test.vbs" });
    this.engine.run();
    return this.lines.slice(before).join("|");
  }

  /** The error that a text ends with. */
  failure(text: string): ScriptError {
    const error = thrownBy(() => this.run(text));
    if (error instanceof ScriptError) return error;
    throw error;
  }

  [Symbol.dispose](): void {
    this.engine.close();
  }
}

/** What an action throws. */
export function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
