/** Runs a script and its port in this process, one after the other, and tells what each wrote. */
import { expect } from "chai";
import { transform } from "esbuild";
import { lazyModules } from "../../lib/script/host/lazy-modules.js";
import { EngineScript } from "../../lib/script/host/engine-script.js";
import * as face from "../../lib/index.js";
import * as runtime from "../../lib/port/runtime/index.js";
import { portSession } from "../../lib/port/runtime/port-session.js";
import { isBegun, session, usePortSession } from "../../lib/port/runtime/session.js";
import { PortReport } from "../../lib/port/port-report.js";
import { portVBScript } from "../../lib/port/vbscript/program-porter.js";
import { ScriptUnwinding } from "../../lib/script/script-unwinding.js";
import { vbErrorOf } from "../../lib/script/vbscript/runtime/vb-error.js";
import { FakeHostTerminal } from "../support/script-host.js";

const modules = await lazyModules();

/** Time that passes with each look at it, the same in every run. */
function clock(): () => number {
  let now = Date.UTC(2005, 9, 3);
  return () => now++;
}

/** What a run has written: its output, and the sentence of the error that ended it. */
export async function runOriginal(text: string): Promise<string> {
  const terminal = new FakeHostTerminal();
  const exit = (code: number): never => {
    throw new Error(`exit ${code}`);
  };
  using script = new EngineScript({
    path: "/s/x.vbs",
    args: [],
    terminal,
    modules,
    isBatch: false,
    timeout: 20,
    exit,
    debug: false,
    now: clock(),
    pump: () => undefined,
  });
  await script.run([{ language: "VBScript", text, sourceName: "/s/x.vbs" }]);
  return terminal.out + sentence(terminal.error);
}

function sentence(error: string): string {
  return error.replace(/^\/s\/x\.vbs(?:\(\d+, \d+\))? /, "").replace(/: '[^']*'\n$/, "\n");
}

class Quit extends ScriptUnwinding {}

/** The port of a script as a function of the modules that it imports. */
export async function compiledPort(text: string): Promise<{ readonly source: string; readonly run: () => void }> {
  const source = portVBScript(text, { scriptName: "x.vbs", style: "sync" }, new PortReport())
    .map((line) => line.text)
    .join("\n");
  // That it compiles is for other tests to say: thousands of programs are only to lose their types, and quickly.
  const { code: plain } = await transform(source, {
    loader: "ts",
    target: "es2022",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const code = plain
    .replace(
      /^import \{([^}]*)\} from "vmcom";$/m,
      (_all, names: string) => `const {${names.replaceAll(" as ", ": ")}} = face;`,
    )
    .replace(
      /^import \{([^}]*)\} from "vmcom\/port";$/m,
      (_all, names: string) => `const {${names.replaceAll(" as ", ": ")}} = runtime;`,
    )
    .replace(/^export (?=class|function|\{\})/gm, "")
    .replace(/^\{\};$/m, "");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the port is what is tested
  const run = new Function("face", "runtime", "console", `"use strict";\n${code}`) as (...args: unknown[]) => void;
  return { source, run: () => run(face, runtime, { log: (line: string) => terminalNow.write("out", `${line}\n`) }) };
}

let terminalNow = new FakeHostTerminal();

export function runPort(run: () => void): string {
  const terminal = (terminalNow = new FakeHostTerminal());
  const quit = (): never => {
    throw new Quit("quit");
  };
  usePortSession(() =>
    portSession({ path: "/s/x.vbs", args: [], terminal, modules, quit, now: clock(), pump: () => undefined }),
  );
  try {
    run();
  } catch (error) {
    if (!(error instanceof Quit)) {
      const { source, text } = vbErrorOf(error);
      return terminal.out + sentence(`/s/x.vbs ${source}: ${text}\n`);
    }
  } finally {
    if (isBegun()) session().script[Symbol.dispose]();
  }
  return terminal.out;
}

/** Expects a script and its port to write the same. @returns the port */
export async function expectSame(text: string): Promise<string> {
  const { source, run } = await compiledPort(text);
  expect(runPort(run)).to.equal(await runOriginal(text));
  return source;
}
