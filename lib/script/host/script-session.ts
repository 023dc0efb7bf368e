/** A script that runs: its WScript object, its objects and events, its time, and how it ends. */
import { defaultApartment, pumpAll } from "../../apartment/apartment.js";
import { ComError } from "../../com/com-error.js";
import { late } from "../../com/late-bound.js";
import { E_INVALIDARG } from "../../generated/hresults.js";
import { handOut, type ScriptObjectOf } from "../objects/core/define-class.js";
import type { Terminal } from "../objects/core/terminal.js";
import type { ScriptObjects } from "../objects/script-objects.js";
import { ScriptInterrupted } from "../script-unwinding.js";
import { EventHandlers, type HandlerFinder } from "./event-handlers.js";
import type { HostTerminal } from "./host-terminal.js";
import type { LazyModules } from "./lazy-modules.js";
import { ObjectSource, type OwnObjects } from "./object-source.js";
import { WScript, type RunningScript } from "./wscript.js";

export interface SessionOptions {
  readonly path: string;
  readonly args: readonly string[];
  readonly terminal: HostTerminal;
  readonly modules: LazyModules;
  readonly isBatch: boolean;
  /** Seconds; 0 for any time. */
  readonly timeout: number;
  readonly hasVariants: boolean;
  readonly handlerNamed: HandlerFinder;
  /** What WScript.Quit does. */
  readonly quit: (exitCode: number) => never;
  readonly showUsage?: () => void;
  readonly ownObjects?: OwnObjects | undefined;
  /** Lets milliseconds pass for WScript.Sleep; by the real clock unless given. */
  readonly pump?: ((ms: number) => void) | undefined;
  /** Where the drives are that scripts see; the default home unless given. */
  readonly home?: string | undefined;
}

const MS_PER_SECOND = 1000;

export class ScriptSession implements RunningScript, Disposable {
  readonly path: string;
  readonly args: readonly string[];
  readonly terminal: HostTerminal;
  readonly hasVariants: boolean;
  readonly quit: (exitCode: number) => never;
  readonly objects: ObjectSource;
  readonly wscript: ScriptObjectOf<WScript>;
  interactive: boolean;
  timeout: number;
  readonly #options: SessionOptions;
  readonly #events: EventHandlers;
  readonly #began = performance.now();
  #scriptObjects: ScriptObjects | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.path = options.path;
    this.args = options.args;
    this.terminal = options.terminal;
    this.hasVariants = options.hasVariants;
    this.quit = options.quit;
    this.interactive = !options.isBatch;
    this.timeout = options.timeout;
    this.objects = new ObjectSource(options.modules.face, () => this.#ownObjects(), options.ownObjects);
    this.#events = new EventHandlers(options.handlerNamed);
    this.wscript = handOut(new WScript(this));
  }

  /** @throws ScriptInterrupted when the time is over */
  checkTime(): void {
    if (this.#timeLeft() <= 0) throw new ScriptInterrupted("timeout");
  }

  #timeLeft(): number {
    if (this.timeout === 0) return Infinity;
    return this.#began + this.timeout * MS_PER_SECOND - performance.now();
  }

  /** @throws ScriptInterrupted when the time is over */
  sleep(ms: number): void {
    const { pump = pumpAll } = this.#options;
    pump(Math.max(0, Math.min(ms, this.#timeLeft())));
    this.checkTime();
  }

  createObject(progId: string, prefix: string): object {
    const object = this.objects.createForHost(progId);
    if (prefix !== "") this.connectObject(object, prefix);
    return object;
  }

  getObject(path: string | undefined, progId: string | undefined, prefix: string): object {
    if (path === undefined && progId === undefined) {
      throw new ComError(E_INVALIDARG, "A path or a class is wanted.", { source: "WScript.GetObject" });
    }
    const object = this.objects.get(path, progId);
    if (prefix !== "") this.connectObject(object, prefix);
    return object;
  }

  connectObject(object: unknown, prefix: string): void {
    this.#events.connect(object, prefix);
  }

  disconnectObject(object: unknown): void {
    this.#events.disconnect(object);
  }

  disconnectAll(): void {
    this.#events[Symbol.dispose]();
  }

  showUsage(): void {
    this.#options.showUsage?.();
  }

  /** An object as scripts of plain JavaScript see it. */
  lateBound(object: object): unknown {
    return late(object);
  }

  #ownObjects(): ScriptObjects {
    const { modules, terminal, home } = this.#options;
    return (this.#scriptObjects ??= new (modules.objects().ScriptObjects)({
      ...modules.homeFiles().homeFiles(home),
      terminal: this.#terminalForQuestions(terminal),
      apartment: defaultApartment(),
      // On Windows the drives that scripts see are not those of the host.
      ...(process.platform === "win32" ? {} : { workingDirectory: { current: process.cwd() } }),
    }));
  }

  /** With //B nobody is asked, whoever sits there. */
  #terminalForQuestions(terminal: HostTerminal): Terminal {
    const isAsked = (): boolean => this.interactive && terminal.isInteractive;
    return {
      write: (stream, text) => terminal.write(stream, text),
      readLine: () => terminal.readLine(),
      get isInteractive() {
        return isAsked();
      },
    };
  }

  [Symbol.dispose](): void {
    this.#events[Symbol.dispose]();
    this.objects[Symbol.dispose]();
    this.#scriptObjects?.[Symbol.dispose]();
  }
}
