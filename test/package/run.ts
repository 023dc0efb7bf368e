import { spawnSync } from "node:child_process";

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a program; `command` may be one of npm's, which are scripts on Windows. */
export function run(command: string, args: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: environment(cwd),
    maxBuffer: 1 << 26,
    shell: process.platform === "win32" && command !== process.execPath,
  });
  if (error !== undefined) throw error;
  return { status, out: stdout, error: stderr };
}

/** What `npm test` and c8 set for their own children, which would reach the program as its settings. */
const INHERITED =
  /^(npm_(?!config_(registry|cache|userconfig|proxy|https_proxy|noproxy)$)|NODE_V8_COVERAGE$|NODE_OPTIONS$|FORCE_COLOR$)/i;

function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !INHERITED.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: "1", VMCOM_HOME: home };
}
