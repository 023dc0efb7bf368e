/** Compares scripts with their ports as `vmcom compare` does, in one process for all of them. */
import { fork, type ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { built } from "../../lib/packaging/built.js";
import type { CommandResult } from "../support/command-line.js";

/** How long a comparison may take, in ms. */
const LONGEST = 60_000;

/** With what the script host takes types away: in no run it may be something else than what has been prepared. */
const PLAIN = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

/** What the host finds as the TypeScript of the project that the ports belong to. */
const TYPESCRIPT = `const { readFileSync } = require("node:fs");
exports.transpileModule = (text, { compilerOptions, fileName }) => {
  if (JSON.stringify(compilerOptions) !== ${JSON.stringify(JSON.stringify(PLAIN))}) throw new Error("other options");
  return { outputText: readFileSync(fileName + ".plain", "utf8") };
};
`;

export class Comparisons implements Disposable {
  readonly #directory: string;
  readonly #out: string;
  readonly #error: string;
  #process: ChildProcess | undefined;

  /** @param directory where the ports are; to it go the home, and what is prepared */
  constructor(directory: string) {
    built();
    this.#directory = directory;
    this.#out = join(directory, "out.txt");
    this.#error = join(directory, "error.txt");
    const compiler = join(directory, "node_modules/typescript");
    mkdirSync(compiler, { recursive: true });
    writeFileSync(join(compiler, "index.js"), TYPESCRIPT);
  }

  /** Compiles a module here, where TypeScript is loaded: to load it in every run takes longer than the run. */
  prepare(module: string): void {
    const { outputText } = ts.transpileModule(readFileSync(module, "utf8"), {
      compilerOptions: PLAIN,
      fileName: module,
    });
    writeFileSync(`${module}.plain`, outputText);
  }

  /** @param args those of `vmcom compare` */
  async compare(...args: string[]): Promise<CommandResult> {
    // Files, for a process has written to them when it says that it has ended.
    for (const file of [this.#out, this.#error]) writeFileSync(file, "", { flag: "a" });
    const status = await this.#answer((this.#process ??= this.#start()), args);
    const [out, error] = [readFileSync(this.#out, "utf8"), readFileSync(this.#error, "utf8")];
    for (const file of [this.#out, this.#error]) truncateSync(file);
    return { status, out, error };
  }

  /** @returns the exit code; null where the process has ended before */
  #answer(child: ChildProcess, args: readonly string[]): Promise<number | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => child.kill(), LONGEST);
      const end = (status: number | null): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(status);
      };
      child.once("message", (status) => end(status as number));
      child.once("exit", () => {
        this.#process = undefined;
        end(null);
      });
      child.send(args);
    });
  }

  #start(): ChildProcess {
    const streams = [this.#out, this.#error].map((file) => openSync(file, "a"));
    const child = fork(fileURLToPath(new URL("comparing-process.mjs", import.meta.url)), {
      // What runs for a moment is not worth being optimized.
      execArgv: ["--no-opt"],
      env: { ...process.env, VMCOM_HOME: this.#directory, NODE_V8_COVERAGE: "", NO_COLOR: "1" },
      stdio: ["ignore", ...streams, "ipc"],
    });
    streams.forEach(closeSync);
    return child;
  }

  [Symbol.dispose](): void {
    this.#process?.kill();
  }
}
