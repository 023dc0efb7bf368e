/** Scripts that check themselves with `eq actual, expected`; `typed(x)` is what a host sees of x: "I2* 5". */
import { expect } from "chai";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Variant } from "../../../../lib/com/variant.js";
import { VBScriptEngine } from "../../../../lib/script/vbscript/engine.js";
import { passRaw } from "../../../../lib/script/vbscript/runtime/dispatch-foreign.js";
import { vtName } from "../language/run-text.js";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
/** A script that skips what it is to check would pass; this is how many checks each makes. */
const CHECKS: Readonly<Record<string, number>> = {
  "arrays.vbs": 109,
  "blocks.vbs": 83,
  "classes.vbs": 124,
  "errors.vbs": 108,
  "names.vbs": 54,
  "operators.vbs": 222,
  "procedures.vbs": 112,
};

/** The type of a value, * for by reference, and the value where a host sees one. */
function typed(variant: Variant): string {
  const { value } = variant;
  const name = vtName(variant);
  if (value instanceof Date)
    return `${name} ${value.getUTCMonth() + 1}/${value.getUTCDate()}/${value.getUTCFullYear()}`;
  return name.includes("DISPATCH") || value === null || value === undefined || typeof value === "object"
    ? name
    : `${name} ${String(value)}`;
}

/** Runs a script. Returns how many checks it made, and which of them failed. */
function check(file: string): { count: number; failed: string[] } {
  const failed: string[] = [];
  let count = 0;
  const host = {
    eq: (actual: unknown, expected: unknown): boolean => {
      count++;
      if (actual !== expected) failed.push(`check ${count}: ${String(actual)} instead of ${String(expected)}`);
      return true;
    },
    typed: passRaw(typed),
    ignore: () => undefined,
    number: 7,
    value: undefined as unknown,
    list: [1, 2, 3],
    get self(): object {
      return host;
    },
  };
  const engine = new VBScriptEngine({ timeout: 20_000 });
  engine.addNamedItem("test", host, { globalMembers: true });
  engine.parse(readFileSync(join(FOLDER, file), "utf8"), { sourceName: file });
  engine.run();
  engine.close();
  return { count, failed };
}

describe("VBScript: scripts that check themselves", () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".vbs"))) {
    it(file, () => {
      const { count, failed } = check(file);
      expect(failed).to.deep.equal([]);
      expect(count).to.equal(CHECKS[file]);
    });
  }
});
