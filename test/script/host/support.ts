/** Scripts of files run by the host in this process, and what they write. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ScriptHost, type ScriptHostOptions } from "../../../lib/script/host/script-host.js";
import { Exit, FakeHostTerminal, quietServer } from "../../support/script-host.js";

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

/** Files of scripts, and a server of their own. */
export class HostBench {
  readonly directory = mkdtempSync(join(tmpdir(), "vmcom-host-"));
  readonly home = join(this.directory, "home");
  readonly server = quietServer();

  /** @param name relative to the directory */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Runs with cscript's arguments. */
  async run(
    args: readonly string[],
    options: { input?: readonly string[]; isInteractive?: boolean } = {},
  ): Promise<Ran> {
    const terminal = new FakeHostTerminal(options.input, options.isInteractive);
    let left: number | undefined;
    const settings: ScriptHostOptions = {
      terminal,
      exit: (exitCode) => {
        left ??= exitCode;
        throw new Exit(exitCode);
      },
      home: this.home,
      ownObjects: (progId) => (progId.toLowerCase() === "virtualserver.application" ? this.server : undefined),
    };
    const { exitCode } = await new ScriptHost(settings).run(args);
    const { out, error } = terminal;
    return { exitCode: left ?? exitCode, out, error: error.replaceAll(this.directory, "DIR") };
  }

  /** Runs a VBScript of these lines. */
  async vbs(source: string | Uint8Array, ...args: string[]): Promise<Ran> {
    return await this.run([this.file("script.vbs", source), ...args]);
  }

  dispose(): void {
    this.server[Symbol.dispose]();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
