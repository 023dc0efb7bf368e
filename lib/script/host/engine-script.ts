/** Runs scripts of the languages that have engines of their own, as cscript.exe ran them. */
import * as enumerations from "../../generated/enumerations.js";
import { ScriptError } from "../script-error.js";
import type { ScriptLanguageEngine } from "../script-language-engine.js";
import { ScriptInterrupted } from "../script-unwinding.js";
import type { HandlerFinder } from "./event-handlers.js";
import { engineFactory, type EngineFactory, type EngineLanguage, type Language } from "./languages.js";
import type * as ModernScript from "./modern-script.js";
import { runtimeHost } from "./runtime-host.js";
import { ScriptQuit } from "./script-quit.js";
import { virtualServerConstants } from "./virtual-server-constants.js";
import { ScriptSession, type SessionOptions } from "./script-session.js";

/** A part of a script, in one language. */
export interface ScriptText {
  readonly language: Language;
  readonly text: string;
  /** What errors call it: its path. */
  readonly sourceName: string;
  /** The number of its first line. */
  readonly startLine?: number;
}

/** An object that scripts find under a name. */
export interface NamedObject {
  readonly name: string;
  readonly object: object;
  /** Whether its members are names of scripts, in the place of its own. */
  readonly globalMembers?: boolean;
}

export interface EngineScriptOptions extends Pick<
  SessionOptions,
  "path" | "args" | "terminal" | "modules" | "isBatch" | "timeout" | "showUsage" | "ownObjects" | "pump" | "home"
> {
  /** The clock that scripts see, in ms since 1970; the real one unless given. */
  readonly now?: (() => number) | undefined;
  /** Ends the process in the middle of an event. */
  readonly exit: (exitCode: number) => never;
  /** Shows where errors come from. */
  readonly debug: boolean;
}

/** The engines of one script, and the session that they share. */
export class EngineScript implements Disposable {
  readonly session: ScriptSession;
  readonly #options: EngineScriptOptions;
  readonly #factories = new Map<EngineLanguage, EngineFactory>();
  readonly #engines = new Map<EngineLanguage, ScriptLanguageEngine>();
  readonly #named: NamedObject[] = [];
  /** The exit code with which an event handler has ended the script. */
  #left: number | undefined;
  /** How many event handlers are under way. */
  #handling = 0;
  /** Loaded for parts that are written for Node. */
  #modern: typeof ModernScript | undefined;
  /** The part for Node that runs, which could catch an exception. */
  #modernPath: string | undefined;

  constructor(options: EngineScriptOptions) {
    this.#options = options;
    this.session = new ScriptSession({
      ...options,
      hasVariants: true,
      handlerNamed: (name) => this.#handlerNamed(name),
      quit: (exitCode) => this.#quit(exitCode),
    });
    const { wscript } = this.session;
    this.#named.push({ name: "WScript", object: wscript }, { name: "WSH", object: wscript });
  }

  /** Gives scripts an object under a name; before the first one runs. */
  addNamedItem(item: NamedObject): void {
    this.#named.push(item);
  }

  /** Runs the parts of a script one after the other. @returns the exit code */
  async run(texts: readonly ScriptText[]): Promise<number> {
    try {
      await this.#load(texts);
      for (const text of texts) {
        if (text.language === "JavaScript") await this.#runModern(text);
        else this.#runIn(this.#engineOf(text.language), text);
      }
      return 0;
    } catch (error) {
      return this.#endOf(error);
    }
  }

  /** Loads the engines before the first part runs, as a later one may be called by it. */
  async #load(texts: readonly ScriptText[]): Promise<void> {
    for (const { language } of texts) {
      if (language === "JavaScript") this.#modern ??= await import("./modern-script.js");
      else if (!this.#factories.has(language)) this.#factories.set(language, await engineFactory(language));
    }
  }

  #runIn(engine: ScriptLanguageEngine, { text, sourceName, startLine = 1 }: ScriptText): void {
    engine.parse(text, { sourceName, startLine });
    // What it declares may be what an earlier part of another language calls.
    for (const other of this.#engines.values()) if (other !== engine) other.lookForNames?.();
    engine.run();
  }

  /** A part for Node, in the process's own context: it finds the host's names and its objects there. */
  async #runModern({ text, sourceName, startLine }: ScriptText): Promise<void> {
    this.#modern?.installModernGlobals(globalThis, () => this.session);
    for (const { name, object } of this.#named) {
      Object.defineProperty(globalThis, name, {
        value: this.session.lateBound(object),
        configurable: true,
        writable: true,
      });
    }
    this.#modernPath = sourceName;
    await this.#modern?.executeModern(sourceName, text, startLine);
    this.#modernPath = undefined;
  }

  #engineOf(language: EngineLanguage): ScriptLanguageEngine {
    let engine = this.#engines.get(language);
    if (engine !== undefined) return engine;
    const factory = this.#factories.get(language);
    if (factory === undefined) throw new Error(`The engine of ${language} has not been loaded.`);
    const { session } = this;
    const poll = (): boolean => {
      session.checkTime();
      return false;
    };
    engine = factory({
      host: runtimeHost(session.objects, session.terminal, session, this.#options.now),
      poll,
      handle: (handler) => this.#handle(handler),
    });
    for (const { name, object, globalMembers = false } of this.#named) {
      engine.addNamedItem(name, object, { globalMembers, visible: !globalMembers });
    }
    // Languages of one script know each other's names.
    for (const [other, known] of this.#engines) {
      addGlobals(engine, other, known.getDispatch());
      addGlobals(known, language, engine.getDispatch());
    }
    addGlobals(engine, "constants", constants(language));
    this.#engines.set(language, engine);
    return engine;
  }

  #handlerNamed(name: string): ReturnType<HandlerFinder> {
    for (const engine of this.#engines.values()) {
      if (engine.hasProcedure(name)) return (...args) => this.#handle(() => engine.call(name, args));
    }
    const handler = this.#modern?.functionNamed(globalThis, name);
    return handler === undefined ? undefined : (...args) => this.#handle(() => handler(...args));
  }

  /** An error in a handler ends the script, as one outside does. */
  #handle(handler: () => unknown): unknown {
    this.#handling++;
    try {
      return handler();
    } catch (error) {
      return this.#leave(this.#endOf(error));
    } finally {
      this.#handling--;
    }
  }

  #quit(exitCode: number): never {
    // In an event the objects that raised it are in the way of an exception; a script for Node may catch it.
    if (this.#handling > 0 || this.#modernPath !== undefined) this.#leave(exitCode);
    throw new ScriptQuit(exitCode);
  }

  #leave(exitCode: number): never {
    this.#left ??= exitCode;
    const engines = [...this.#engines.values()];
    this[Symbol.dispose]();
    // Where the process goes on, what it has in hand of the script ends with its next loop or call.
    for (const engine of engines) engine.interrupt();
    return this.#options.exit(exitCode);
  }

  /** The exit code of a script that something has ended; says what it was. */
  #endOf(error: unknown): number {
    if (this.#left !== undefined) return this.#left;
    if (error instanceof ScriptQuit) return error.exitCode;
    if (this.session.interactive) this.session.terminal.write("error", `${this.#sentenceOf(error)}\n`);
    return 1;
  }

  #sentenceOf(error: unknown): string {
    const { path, debug } = this.#options;
    if (error instanceof ScriptInterrupted) {
      return `Script execution time was exceeded on script "${path}".\nScript execution was terminated.`;
    }
    if (this.#modernPath !== undefined && this.#modern !== undefined && !(error instanceof ScriptError)) {
      return this.#modern.describeError(error, this.#modernPath, debug);
    }
    const stack = debug && error instanceof Error ? `\n${stackOf(error)}` : "";
    // What Execute runs has no name of its own.
    if (error instanceof ScriptError) return `${error.sourceName === "" ? path : ""}${error.message}${stack}`;
    return `${path} ${error instanceof Error ? error.message : String(error)}${stack}`;
  }

  /** Ends the engines, whose objects run their Class_Terminate, and lets go of what the script has used. */
  [Symbol.dispose](): void {
    for (const engine of [...this.#engines.values()]) {
      try {
        engine.close();
      } catch {
        // WScript.Quit in a Class_Terminate: the script is at its end already.
      }
    }
    this.#engines.clear();
    this.session[Symbol.dispose]();
  }
}

function stackOf(error: Error): string {
  const { cause } = error;
  return `${error.stack ?? ""}${cause instanceof Error ? `\nCaused by: ${cause.stack ?? ""}` : ""}`;
}

function addGlobals(engine: ScriptLanguageEngine, name: string, object: object): void {
  engine.addNamedItem(`__${name}`, object, { globalMembers: true, visible: false });
}

/**
 * The constants of Virtual Server, as properties that a script may use for something else. VBScript has
 * no use for the enumerations themselves, and their names for its variables.
 */
function constants(language: EngineLanguage): object {
  return language === "JScript" ? { ...enumerations } : virtualServerConstants();
}
