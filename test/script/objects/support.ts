/** Script objects on files in memory, and how tests look at their errors. */
import { expect } from "chai";
import { comErrorOf } from "../../support/com-error-of.js";
import { fixedHost } from "../../../lib/host/fixed-host.js";
import { MemoryFileSystem } from "../../../lib/files/memory-file-system.js";
import type { Terminal } from "../../../lib/script/objects/core/terminal.js";
import { ScriptObjects, type ScriptObjectsOptions } from "../../../lib/script/objects/script-objects.js";

export const IDENTITY = { userName: "jane", computerName: "SERVER1", userDomain: "CORP" };

/** Objects with nothing of this machine in them, unless a test says so. */
export function scriptObjects(options: Partial<ScriptObjectsOptions> = {}): ScriptObjects {
  return new ScriptObjects({
    fileSystem: new MemoryFileSystem(),
    environment: { PATH: "/bin", Greeting: "hello" },
    identity: IDENTITY,
    host: fixedHost(),
    processThread: new URL("process-thread.mjs", import.meta.url),
    ...options,
  });
}

/** Expects the error that scripts know by this number. */
export function expectNumber(number: number, run: () => unknown): void {
  const error = comErrorOf(run);
  expect(error.hresult.toString(16), error.message).to.equal((0x800a0000 + number).toString(16));
}

/** A terminal that answers with these lines and keeps what is written. */
export class FakeTerminal implements Terminal {
  readonly isInteractive: boolean;
  readonly #answers: string[];
  out = "";
  error = "";

  constructor(answers: readonly string[] = [], isInteractive = true) {
    this.#answers = [...answers];
    this.isInteractive = isInteractive;
  }

  write(stream: "out" | "error", text: string): void {
    this[stream] += text;
  }

  readLine(): string | null {
    return this.#answers.shift() ?? null;
  }
}
