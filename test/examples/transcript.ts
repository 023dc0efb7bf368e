/**
 * Transcripts of examples: what somebody types, and what they get. A line that begins with "$ vmcom run " is
 * typed; the lines behind it are the output. Errors go where the output goes, and an exit code other
 * than 0 has a line of its own.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { VirtualClock } from "../../lib/apartment/clock.js";
import type { DisposableVirtualServer } from "../../lib/create-virtual-server.js";
import { parseCommandLine } from "../../lib/model/command-line.js";
import type { HostTerminal } from "../../lib/script/host/host-terminal.js";
import type { ScriptHost } from "../../lib/script/host/script-host.js";
import type { Account } from "../../lib/security/accounts.js";

import { vmcom } from "../support/command-line.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const PROMPT = "$ vmcom run ";

/** The accounts of the computer on which the transcripts were made. */
const ACCOUNTS: [Account, ...Account[]] = [
  { name: "VS01\\Administrator", sid: "S-1-5-21-1-2-3-500" },
  { name: "VS01\\Operators", sid: "S-1-5-21-1-2-3-1001" },
];

/** The commands of a transcript, without the prompt. */
export function commandsOf(transcript: string): string[] {
  return transcript
    .split("\n")
    .filter((line) => line.startsWith(PROMPT))
    .map((line) => line.slice(PROMPT.length));
}

/**
 * The library as the script host gets it. It loads its parts with import(), which in the sources are not the
 * modules that a test gets by require, as the runner of tests does.
 */
async function library() {
  const [face, host] = await Promise.all([
    import("../../lib/index.js"),
    import("../../lib/script/host/script-host.js"),
  ]);
  return { face, host };
}

type Library = Awaited<ReturnType<typeof library>>;

class Left extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`exit ${exitCode}`);
    this.exitCode = exitCode;
  }
}

function withExitCode(output: string, exitCode: number | null): string {
  const text = output.replaceAll(join(root, "examples"), "examples");
  return exitCode === 0 ? text : `${text}[exit code ${exitCode}]\n`;
}

/** A computer of 2005 with a home and a server of its own, on which examples run. Time passes only while they wait. */
export class ExampleComputer implements Disposable {
  readonly #directory = mkdtempSync(join(tmpdir(), "vmcom-example-"));
  readonly #home = join(this.#directory, "home");
  readonly #clock: VirtualClock;
  readonly #server: DisposableVirtualServer;
  readonly #ScriptHost: typeof ScriptHost;

  private constructor({ face, host }: Library) {
    this.#ScriptHost = host.ScriptHost;
    this.#clock = new face.VirtualClock({ autoAdvance: false });
    this.#server = face.createVirtualServer({
      home: this.#home,
      clock: this.#clock,
      host: face.fixedHost(),
      accounts: new face.AccountList(ACCOUNTS),
    });
  }

  static async start(): Promise<ExampleComputer> {
    return new ExampleComputer(await library());
  }

  /** Runs commands one after the other and returns what one would see. */
  async transcript(commands: readonly string[]): Promise<string> {
    let transcript = "";
    for (const command of commands) transcript += `${PROMPT}${command}\n${await this.run(command)}`;
    return transcript;
  }

  /** @returns what a command writes, errors included */
  async run(command: string): Promise<string> {
    let output = "";
    const terminal: HostTerminal = {
      write: (_stream, text) => void (output += text.replaceAll("\r\n", "\n")),
      readLine: () => null,
      readText: () => undefined,
      isInteractive: false,
    };
    const exit = (exitCode: number): never => {
      throw new Left(exitCode);
    };
    const host = new this.#ScriptHost({
      terminal,
      exit,
      home: this.#home,
      ownObjects: (progId) => (progId.toLowerCase() === "virtualserver.application" ? this.#server : undefined),
      now: () => this.#clock.epoch + this.#clock.now(),
      pump: (ms) => this.#clock.advance(ms),
    });
    const [script = "", ...args] = parseCommandLine(command);
    if (script.endsWith(".mjs")) return this.#runAlone(script, args);
    const exitCode = await host.run([join(root, script), ...args]).then(
      (end) => end.exitCode,
      (error: unknown) => {
        if (error instanceof Left) return error.exitCode;
        throw error;
      },
    );
    return withExitCode(output, exitCode);
  }

  /** A module has its process for itself, and the package as it is built. */
  #runAlone(script: string, args: readonly string[]): string {
    const { status, out, error } = vmcom(`${this.#home}-of-today`, "run", join(root, script), ...args);
    return withExitCode(out + error, status);
  }

  [Symbol.dispose](): void {
    this.#server[Symbol.dispose]();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
