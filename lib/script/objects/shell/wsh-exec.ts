import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { LONG, getter, method, objectOf } from "../core/member.js";
import { TextStream } from "../files/text-stream.js";
import type { OutputStream } from "./process-messages.js";
import type { RunningProcess } from "./process-runner.js";
import { LONGEST_PROGRAM, programPace } from "./program-pace.js";

const RUNNING = 0;
const FINISHED = 1;

const HOST_NEW_LINE = process.platform === "win32" ? "\r\n" : "\n";

/** WshScriptExec: a program that runs beside the script, with its three streams. */
export class WshExec extends Implementation {
  readonly #process: RunningProcess;
  #isAskedAgain = false;
  #stdIn: TextStream | undefined;
  #stdOut: TextStream | undefined;
  #stdErr: TextStream | undefined;

  constructor(process: RunningProcess) {
    super();
    this.#process = process;
  }

  /** 0 while it runs, then 1. */
  get Status(): number {
    if (programPace.isFixed) {
      const isOver = this.#isAskedAgain && this.#process.endsWithin(LONGEST_PROGRAM);
      this.#isAskedAgain = true;
      return isOver ? FINISHED : RUNNING;
    }
    return this.#process.exitCode === undefined ? RUNNING : FINISHED;
  }

  /** 0 while it runs. */
  get ExitCode(): number {
    return this.#process.exitCode ?? 0;
  }

  get ProcessID(): number {
    return this.#process.pid;
  }

  get StdIn(): TextStream {
    return (this.#stdIn ??= new TextStream({
      sink: {
        write: (text) => this.#process.write(text.replaceAll("\r\n", HOST_NEW_LINE)),
        close: () => this.#process.endInput(),
      },
    }));
  }

  /** Reading it waits until there is something, or the program has ended. */
  get StdOut(): TextStream {
    return (this.#stdOut ??= this.#output("out"));
  }

  get StdErr(): TextStream {
    return (this.#stdErr ??= this.#output("error"));
  }

  Terminate(): void {
    this.#process.kill();
    this.#process.waitForExit();
  }

  #output(stream: OutputStream): TextStream {
    return new TextStream({ source: { read: () => this.#process.read(stream), close: () => undefined } });
  }
}

defineClass(WshExec, {
  name: "IWshExec",
  sourceOf: (member) => `WshExec.${member}`,
  interface: { name: "IWshExec", iid: "08FED190-BE19-11D3-A28B-00104BD35090" },
  members: [
    getter("Status", 1, LONG),
    getter("StdIn", 3, objectOf("ITextStream")),
    getter("StdOut", 4, objectOf("ITextStream")),
    getter("StdErr", 5, objectOf("ITextStream")),
    getter("ProcessID", 6, LONG),
    getter("ExitCode", 7, LONG),
    method("Terminate", 8),
  ],
});
