/** Scripts of JScript and what they say. */
import { JScriptEngine, type JScriptEngineOptions } from "../../../lib/script/jscript/engine.js";
import { ScriptError } from "../../../lib/script/script-error.js";
import {
  Variant,
  VT_ARRAY,
  VT_BOOL,
  VT_BSTR,
  VT_DATE,
  VT_DISPATCH,
  VT_EMPTY,
  VT_I4,
  VT_NULL,
  VT_R8,
} from "../../../lib/com/variant.js";
import { passRaw } from "../../../lib/script/vbscript/runtime/dispatch-foreign.js";

const VT_NAMES: ReadonlyMap<number, string> = new Map([
  [VT_EMPTY, "EMPTY"],
  [VT_NULL, "NULL"],
  [VT_I4, "I4"],
  [VT_R8, "R8"],
  [VT_BSTR, "BSTR"],
  [VT_BOOL, "BOOL"],
  [VT_DATE, "DATE"],
  [VT_DISPATCH, "DISPATCH"],
]);

function vtName({ vt }: Variant): string {
  return vt & VT_ARRAY ? "ARRAY" : (VT_NAMES.get(vt) ?? String(vt));
}

export class Bench {
  readonly lines: string[] = [];
  readonly engine: JScriptEngine;

  constructor(options: JScriptEngineOptions = {}) {
    this.engine = new JScriptEngine({ timeout: 10_000, ...options });
    this.engine.addNamedItem("say", (...values: unknown[]) => void this.lines.push(values.map(String).join(" ")));
    this.engine.addNamedItem(
      "vt",
      passRaw((...values: Variant[]) => values.map(vtName).join(" ")),
    );
  }

  /** Runs a text, and returns what it has said. */
  run(text: string, sourceName = "test.js"): string {
    const before = this.lines.length;
    this.engine.parse(text, { sourceName });
    this.engine.run();
    return this.lines.slice(before).join("|");
  }

  /** The value of an expression. */
  value(expression: string): unknown {
    return this.engine.parse(expression, { isExpression: true });
  }

  /** The error that a text ends with. */
  failure(text: string, sourceName = "test.js"): ScriptError {
    const error = thrownBy(() => this.run(text, sourceName));
    if (error instanceof ScriptError) return error;
    throw error;
  }

  /** The number, without its facility, of the error that statements throw, as the script sees it. */
  caught(statements: string): string {
    return this.run(`try { ${statements}; say("nothing"); } catch (e) { say(e.number & 0xFFFF, e.name); }`);
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

/** One test for each expression: what it is worth. */
export function expectValues(values: readonly (readonly [expression: string, value: unknown])[]): void {
  for (const [expression, value] of values) {
    it(`${expression} is ${JSON.stringify(value) ?? "undefined"}`, () => {
      const found = new Bench().value(expression);
      if (!Object.is(found, value)) throw new Error(`${expression} is ${String(found)}`);
    });
  }
}
