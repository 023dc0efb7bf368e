/** Scripts in a program of Node's, after the manner of IActiveScript. */
import { ComError } from "../../com/com-error.js";
import { E_INVALIDARG, E_UNEXPECTED } from "../../generated/hresults.js";
import { languageNamed } from "../host/languages.js";
import { objectOrError } from "../host/runtime-host.js";
import type { NamedItemOptions, ParseTextOptions, ScriptLanguageEngine } from "../script-language-engine.js";
import { viewOf } from "../vbscript/runtime/host-view.js";
import { ScriptObject } from "../vbscript/runtime/script-object.js";
import type { RuntimeHost } from "../vbscript/runtime/host.js";
import { raise } from "../vbscript/runtime/vb-error.js";
import { EngineObjects } from "./engine-objects.js";
import { makeLanguageEngine } from "./language-engines.js";
import { ScriptState, type ScriptStateName } from "./script-state.js";

/** Settings of a ScriptEngine. */
export interface ScriptEngineOptions {
  /** How long one run, or one call from outside, may take, in milliseconds; without it as long as it likes. */
  readonly timeout?: number;
  /** Ends the script when it is set: by a function of the host that the script calls, or before it runs. */
  readonly signal?: AbortSignal;
  /**
   * Asked now and then while the script runs whether to end it: for whoever is on another thread, since a
   * script that runs keeps Node's event loop from running, and with it an AbortSignal from being set.
   */
  readonly poll?: () => boolean;
  /** Whether all functions of the host get `Variant` objects, not only those that are marked. */
  readonly raw?: boolean;
  /**
   * CreateObject, and JScript's ActiveXObject. Nothing (undefined) is error 429.
   * @param next what is done without this setting: the classes of Virtual Server, those that registerClass has
   * made known, and Scripting.Dictionary, Scripting.FileSystemObject, WScript.Shell and their like
   */
  readonly createObject?: (progId: string, server: string, next: () => object) => object | undefined;
  /** GetObject; undefined for an argument that is left out. Nothing (undefined) is error 429. */
  readonly getObject?: (path: string | undefined, progId: string | undefined, next: () => object) => object | undefined;
  /** MsgBox: returns the button, vbOK (1) to vbNo (7). Without it MsgBox is refused with error 70. */
  readonly msgBox?: (prompt: string, buttons: number, title: string) => number;
  /** InputBox: returns undefined for Cancel. Without it InputBox is refused with error 70. */
  readonly inputBox?: (prompt: string, title: string, suggestion: string) => string | undefined;
  /** The clock of Now, Date, Time and Timer: milliseconds since 1970. */
  readonly now?: () => number;
  /** The directory whose drives and registry FileSystemObject and Shell see; the default home if left out. */
  readonly home?: string;
}

/** Settings of parseScriptText. */
export interface ParseScriptTextOptions extends ParseTextOptions {
  /** Whether the text is still there after the script was set back to "initialized", to run again. */
  readonly isPersistent?: boolean;
}

/** Settings of parseProcedure. */
export interface ParseProcedureOptions {
  /** The names of the parameters. */
  readonly parameters?: readonly string[];
  /** What errors call the text: a path as a rule. */
  readonly sourceName?: string;
  /** The number of its first line; 1 without it. */
  readonly startLine?: number;
}

interface NamedItem {
  readonly name: string;
  readonly object: object;
  readonly options: NamedItemOptions;
}

interface Text {
  readonly text: string;
  readonly options: ParseTextOptions;
}

/**
 * A script: texts in one language that share their names, and objects of the program that they use.
 *
 * @example
 * const engine = new ScriptEngine("VBScript");
 * engine.addNamedItem("host", { log: console.log }, { globalMembers: true });
 * engine.parseScriptText('log "hello"', { sourceName: "hello.vbs" });
 * engine.run();
 */
export class ScriptEngine implements Disposable {
  /** The language, under its usual name. */
  readonly language: "VBScript" | "JScript";
  readonly #options: ScriptEngineOptions;
  readonly #objects: EngineObjects;
  readonly #items: NamedItem[] = [];
  readonly #persistent: Text[] = [];
  #engine: ScriptLanguageEngine;
  #state: ScriptStateName = "initialized";
  #procedures = 0;

  /**
   * @param language "VBScript" or "JScript", or another name of them ("VBS", "JavaScript"), in any letter case
   * @throws ComError E_INVALIDARG for a language that there is not
   */
  constructor(language: string, options: ScriptEngineOptions = {}) {
    const known = languageNamed(language);
    if (known === undefined || known === "JavaScript") {
      throw new ComError(E_INVALIDARG, `There is no script engine "${language}".`, { source: "ScriptEngine" });
    }
    this.language = known;
    this.#options = options;
    this.#objects = new EngineObjects(options.home);
    this.#engine = this.#newEngine();
  }

  /** Where the script is in its life. */
  get state(): ScriptStateName {
    return this.#state;
  }

  /**
   * Gives the script an object, or a function, under a name. Names that texts declare themselves hide it.
   * @throws ComError E_UNEXPECTED for a script that is closed, E_INVALIDARG for what is no object
   */
  addNamedItem(name: string, object: object, options: NamedItemOptions = {}): void {
    this.#checkOpen();
    if ((typeof object !== "object" && typeof object !== "function") || object === null) {
      throw new ComError(E_INVALIDARG, "A named item is an object.", { source: "ScriptEngine.addNamedItem" });
    }
    this.#items.push({ name, object, options });
    this.#engine.addNamedItem(name, object, options);
    if (this.#state === "uninitialized") this.#state = "initialized";
  }

  /**
   * Compiles a text. Its procedures and classes can be used from then on; its statements run with `run`, or
   * at once if the script runs already. An expression is evaluated at once.
   * @returns the value of an expression, as a JavaScript value
   * @throws ScriptError for a text that does not compile, and for what fails in one that runs;
   * ScriptInterrupted; ComError E_UNEXPECTED for a script that is closed
   */
  parseScriptText(text: string, { isPersistent = false, ...options }: ParseScriptTextOptions = {}): unknown {
    this.#checkOpen();
    if (isPersistent && options.isExpression !== true) this.#persistent.push({ text, options });
    return viewed(this.#engine.parse(text, options));
  }

  /**
   * Compiles a text as the body of a procedure of its own, which the returned function calls.
   * @throws ScriptError for a text that does not compile; ComError E_UNEXPECTED for a script that is closed
   */
  parseProcedure(text: string, options: ParseProcedureOptions = {}): (...args: unknown[]) => unknown {
    this.#checkOpen();
    const { parameters = [], sourceName = "", startLine = 1 } = options;
    const number = ++this.#procedures;
    const list = parameters.join(", ");
    // A line before the text, and none behind it that an error could be in.
    const place = { sourceName, startLine: startLine - 1 };
    if (this.language === "JScript") {
      const made = this.#engine.parse(`(function (${list}) {\n${text}\n})`, { ...place, isExpression: true });
      return (...args) => viewed((made as (...values: unknown[]) => unknown)(...args));
    }
    const name = `procedure ${number}`;
    this.#engine.parse(`Function [${name}](${list})\n${text}\nEnd Function`, place);
    return (...args) => this.#call(name, args);
  }

  /**
   * Runs the statements of all texts that have not run yet. Texts that are parsed later run at once.
   * @throws ScriptError for an error that the script does not handle; ScriptInterrupted; what the host throws
   * that derives from ScriptUnwinding; ComError E_UNEXPECTED for a script that is closed
   */
  run(): void {
    this.#checkOpen();
    this.#state = "started";
    try {
      this.#engine.run();
    } finally {
      // A function of the host may have closed it.
      if (this.#isIn("started")) this.#state = "connected";
    }
  }

  /**
   * Calls a procedure of the script.
   * @param name in any letter case for VBScript
   * @throws ScriptError, whose number is 438 if there is no such procedure; ScriptInterrupted; ComError
   * E_UNEXPECTED for a script that is closed
   */
  call(name: string, ...args: unknown[]): unknown {
    return this.#call(name, args);
  }

  /** Whether texts have declared a procedure of that name. */
  hasProcedure(name: string): boolean {
    return this.#state !== "closed" && this.#engine.hasProcedure(name);
  }

  /**
   * The script as an object: its procedures are methods, its variables properties; VBScript's answer in any
   * letter case.
   * @throws ComError E_UNEXPECTED for a script that is closed
   */
  getDispatch(): Record<string, unknown> {
    this.#checkOpen();
    return viewed(this.#engine.getDispatch()) as Record<string, unknown>;
  }

  /** Ends what runs at its next loop or call, or what is run next; from a function of the host. */
  interrupt(): void {
    if (this.#state !== "closed") this.#engine.interrupt("abort");
  }

  /**
   * Takes the script to a state. "started" and "connected" run it; "initialized" sets it back to where it was
   * before it ran, with its objects and its persistent texts; "uninitialized" drops the objects too; "closed"
   * closes it.
   * @throws as `run`; ComError E_UNEXPECTED for a script that is closed
   */
  setState(state: ScriptStateName): void {
    if (state === "closed") return this.close();
    this.#checkOpen();
    if (!Object.hasOwn(ScriptState, state)) throw new ComError(E_INVALIDARG, "There is no such state of a script.");
    if (state === "started" || state === "connected") return this.run();
    if (state === "disconnected") {
      this.#state = state;
      return;
    }
    this.#engine.close();
    this.#engine = this.#newEngine();
    this.#state = state;
    if (state === "uninitialized") this.#items.length = 0;
    for (const { name, object, options } of this.#items) this.#engine.addNamedItem(name, object, options);
    for (const { text, options } of this.#persistent) this.#engine.parse(text, options);
  }

  /** Ends the script for good. Its objects run their Class_Terminate, and are of no use afterwards. */
  close(): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    try {
      this.#engine.close();
    } finally {
      this.#objects[Symbol.dispose]();
    }
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #call(name: string, args: readonly unknown[]): unknown {
    this.#checkOpen();
    return viewed(this.#engine.call(name, args));
  }

  #isIn(state: ScriptStateName): boolean {
    return this.#state === state;
  }

  #checkOpen(): void {
    if (this.#state === "closed") throw new ComError(E_UNEXPECTED, "The script has been closed.");
  }

  #newEngine(): ScriptLanguageEngine {
    const { timeout, signal, poll, raw = false } = this.#options;
    return makeLanguageEngine(this.language, {
      host: this.#host(),
      raw,
      ...(timeout === undefined ? {} : { timeout }),
      ...(signal === undefined ? {} : { signal }),
      ...(poll === undefined ? {} : { poll }),
    });
  }

  #host(): RuntimeHost {
    const { createObject, getObject, msgBox, inputBox, now } = this.#options;
    const objects = this.#objects;
    return {
      createObject: (progId, server) => {
        const next = (): object => objectOrError(progId, () => objects.create(progId, server));
        return createObject === undefined ? next() : found(progId, createObject(progId, server, next));
      },
      getObject: (path, progId) => {
        const next = (): object => objectOrError("GetObject", () => objects.get(path, progId));
        return getObject === undefined ? next() : found("GetObject", getObject(path, progId, next));
      },
      ...(msgBox === undefined ? {} : { msgBox }),
      ...(inputBox === undefined ? {} : { inputBox }),
      ...(now === undefined ? {} : { now }),
    };
  }
}

/** @throws VbError 429 if there is none */
function found(what: string, object: object | undefined): object {
  return object ?? raise(429, what);
}

/** An object of a script as hosts hold it. */
function viewed(value: unknown): unknown {
  return value instanceof ScriptObject ? viewOf(value) : value;
}
