import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { built } from "../../lib/packaging/built.js";

export const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

export interface CommandResult {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `vmcom` as it is built, with a home of its own. */
export function vmcom(home: string, ...args: string[]): CommandResult {
  return vmcomReading("", home, ...args);
}

/** Runs `vmcom` with something to read on its standard input. */
export function vmcomReading(input: string, home: string, ...args: string[]): CommandResult {
  built();
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, VMCOM_HOME: home, NODE_V8_COVERAGE: "", NO_COLOR: "1" },
    timeout: 60_000,
  });
  return { status, out: stdout, error: stderr };
}
