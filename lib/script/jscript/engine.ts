/** JScript as hosts embed it, after the manner of IActiveScript. */
import { Script, runInContext } from "node:vm";
import { ComError } from "../../com/com-error.js";
import { E_UNEXPECTED } from "../../generated/hresults.js";
import type { NamedItemOptions, ParseTextOptions, ScriptLanguageEngine } from "../script-language-engine.js";
import { ScriptInterrupted, type InterruptReason } from "../script-unwinding.js";
import { passRaw } from "../vbscript/runtime/dispatch-foreign.js";
import type { RuntimeHost } from "../vbscript/runtime/host.js";
import { Bridge } from "./bridge.js";
import { JScriptCompileError } from "./compile-error.js";
import { Errors, scriptErrorOfCompileError } from "./errors.js";
import { EventHandlers } from "./event-handlers.js";
import { addGlobals, type GlobalParts } from "./globals.js";
import { addEnumerator, addVBArray } from "./globals-collections.js";
import { addDate } from "./globals-date.js";
import { addErrors } from "./globals-errors.js";
import { addRegExp } from "./globals-regexp.js";
import { addOldMethods } from "./globals-old-methods.js";
import { Helpers } from "./helpers.js";
import { NO_SUCH_MEMBER } from "./messages.js";
import { NamedItems } from "./named-items.js";
import { RESERVED_PREFIX } from "./parser.js";
import { Realm } from "./realm.js";
import { Units, type CompiledUnit, type UnitOptions } from "./unit.js";

/** Settings of an engine. */
export interface JScriptEngineOptions {
  /** What ActiveXObject and GetObject do. */
  readonly host?: RuntimeHost;
  /** How long one run or call may take, in milliseconds; without it as long as it likes. */
  readonly timeout?: number;
  /** Ends the script when it is set; seen in loops and calls. */
  readonly signal?: AbortSignal;
  /** Asked now and then while the script runs whether to end it: for signals of other threads. */
  readonly poll?: () => boolean;
  /** Whether all functions of the host get `Variant` objects. */
  readonly raw?: boolean;
  /** Runs what `function obj::event()` handles; its errors are nobody else's. */
  readonly handle?: (handler: () => unknown) => unknown;
}

/**
 * What one step of V8's own may take longer than the script: a regular expression that finds no end,
 * a sort. Host calls are not meant to run into it.
 */
const GRACE = 2_000;

/** Programs that have just been evaluated are likely to be evaluated again. */
const TEXTS_KEPT = 200;

/** One script: texts that share their names, and the objects that the host gives them. */
export class JScriptEngine implements ScriptLanguageEngine {
  readonly #options: JScriptEngineOptions;
  readonly #realm = new Realm();
  readonly #units = new Units();
  readonly #errors = new Errors(this.#realm, this.#units);
  readonly #bridge: Bridge;
  readonly #handlers: EventHandlers;
  readonly #helpers: Helpers;
  readonly #items: NamedItems;
  /** Texts that have been parsed and not run. */
  readonly #waiting: CompiledUnit[] = [];
  readonly #evaluated = new Map<string, CompiledUnit>();
  #running = false;
  #depth = 0;
  #interrupted: InterruptReason | null = null;
  #isClosed = false;

  constructor(options: JScriptEngineOptions = {}) {
    this.#options = options;
    const guard = <T>(code: () => T): T => this.#guarded(code);
    this.#bridge = new Bridge(this.#realm, this.#errors, options.raw === true, guard);
    this.#handlers = new EventHandlers(this.#bridge, options.handle);
    this.#helpers = new Helpers(this.#bridge, this.#handlers, (text) => this.#sourceForEval(text));
    this.#errors.onUnwinding = (unwinding) => this.#helpers.end(unwinding);
    this.#items = new NamedItems(this.#bridge);
    const parts: GlobalParts = {
      bridge: this.#bridge,
      realm: this.#realm,
      host: options.host ?? {},
      evaluate: (text) => this.#execute(this.#compileEvaluated(text)),
      sourceOfFunction: (code) => this.#units.sourceOfFunction(code),
    };
    this.#helpers.eval = addGlobals(parts);
    for (const add of [addErrors, addEnumerator, addVBArray, addDate, addRegExp, addOldMethods]) add(parts);
    const install = runInContext(`let ${RESERVED_PREFIX};(h)=>{${RESERVED_PREFIX}=h}`, this.#realm.context) as (
      helpers: Helpers,
    ) => void;
    install(this.#helpers);
    this.#items.noteGlobals();
    this.#bridge.views.hiddenGlobals = (name) => this.#items.isHidden(name);
  }

  /**
   * Gives scripts an object under a name. Names that texts declare themselves hide it.
   * @param object a COM object, an object of the host, or a function
   */
  addNamedItem(name: string, object: object, options: NamedItemOptions = {}): void {
    const { globalMembers = false, visible = true, raw = false } = options;
    this.#items.add(name, raw ? passRaw(object) : object, globalMembers, visible);
    this.#helpers.globalItem = this.#items.globalItem;
  }

  lookForNames(): void {
    this.#items.lookAgain();
  }

  /**
   * Compiles a text. Its statements run with `run`, or at once if that has been called. An expression is
   * evaluated at once.
   * @returns the value of an expression, as a JavaScript value
   * @throws ScriptError for a text that does not compile, and for what fails in one that runs
   */
  parse(text: string, { sourceName = "", startLine = 1, isExpression = false }: ParseTextOptions = {}): unknown {
    const unit = this.#compile(text, { sourceName, startLine });
    if (isExpression) return this.#guarded(() => this.#bridge.toHost(this.#execute(unit)));
    this.#waiting.push(unit);
    if (this.#running) this.run();
    return undefined;
  }

  #compile(text: string, options: UnitOptions): CompiledUnit {
    try {
      const unit = this.#units.compile(text, options);
      this.#items.use(unit);
      return unit;
    } catch (error) {
      throw error instanceof JScriptCompileError ? scriptErrorOfCompileError(error, text, options) : error;
    }
  }

  /**
   * Runs the statements of all texts that have not run yet.
   * @throws ScriptError for an error that the script does not handle; ScriptInterrupted; what the host ends it with
   */
  run(): void {
    this.#running = true;
    for (let unit = this.#waiting.shift(); unit !== undefined; unit = this.#waiting.shift()) {
      const next = unit;
      this.#guarded(() => this.#execute(next));
    }
  }

  /**
   * Calls a function of the script.
   * @throws ScriptError; its number is 438 if there is no such function
   */
  call(name: string, args: readonly unknown[] = []): unknown {
    return this.#guarded(() => {
      const callee = this.#ownFunction(name) ?? this.#errors.raise(NO_SUCH_MEMBER);
      const values = args.map((arg) => this.#bridge.toScript(arg));
      return this.#bridge.toHost(Reflect.apply(callee, undefined, values));
    });
  }

  /** Whether texts have declared a function of that name. */
  hasProcedure(name: string): boolean {
    return this.#ownFunction(name) !== undefined;
  }

  #ownFunction(name: string): ((...args: unknown[]) => unknown) | undefined {
    if (this.#items.isHidden(name)) return undefined;
    const value: unknown = Reflect.get(this.#realm.global, name);
    return typeof value === "function" ? (value as (...args: unknown[]) => unknown) : undefined;
  }

  /** The script as an object: its functions and variables are the members. */
  getDispatch(): object {
    return this.#bridge.views.of(this.#realm.global);
  }

  /** Ends what runs at its next loop or call, or the next thing that is run. */
  interrupt(reason: InterruptReason = "abort"): void {
    this.#interrupted = reason;
    this.#helpers.left = 0;
  }

  /** Ends the script: its handlers hear no events any more, and texts that wait do not run. */
  close(): void {
    this.#waiting.length = 0;
    this.#interrupted = null;
    this.#handlers.close();
    this.#isClosed = true;
  }

  /**
   * Runs code of the script within the limits, and makes its errors those of hosts.
   * @throws ComError E_UNEXPECTED once the script is closed
   */
  #guarded<T>(code: () => T): T {
    if (this.#isClosed) throw new ComError(E_UNEXPECTED, "The script has been closed.");
    const { timeout, signal, poll } = this.#options;
    const helpers = this.#helpers;
    if (this.#depth === 0) {
      helpers.ending = undefined;
      helpers.limit(timeout, signal, () => this.#isInterrupted() || poll?.() === true);
    }
    this.#depth++;
    try {
      helpers.check();
      return this.#depth === 1 && timeout !== undefined ? this.#timed(code, timeout) : code();
    } catch (error) {
      throw this.#errors.toHost(error) as Error;
    } finally {
      this.#depth--;
    }
  }

  /** The time limit of V8 itself, for what has no loops and calls of the script. */
  #timed<T>(code: () => T, timeout: number): T {
    this.#helpers.timed = code;
    try {
      return TIMED.runInContext(this.#realm.context, { timeout: timeout + GRACE }) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException | null)?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      throw new ScriptInterrupted("timeout", { cause: error });
    }
  }

  #isInterrupted(): boolean {
    const reason = this.#interrupted;
    if (reason === null) return false;
    this.#interrupted = null;
    throw new ScriptInterrupted(reason);
  }

  /** Runs a text in the global scope. */
  #execute(unit: CompiledUnit): unknown {
    this.#items.declare(unit);
    return new Script(unit.code, { filename: unit.name }).runInContext(this.#realm.context);
  }

  /** A text that the script has made. @throws what the script can catch */
  #compileEvaluated(text: string): CompiledUnit {
    let unit = this.#evaluated.get(text);
    if (unit !== undefined) return unit;
    try {
      unit = this.#units.compileEvaluated(text);
    } catch (error) {
      if (!(error instanceof JScriptCompileError)) throw error;
      throw this.#errors.ofCompileError(error, text, { sourceName: "", startLine: 1 });
    }
    this.#items.use(unit);
    if (this.#evaluated.size >= TEXTS_KEPT) this.#evaluated.clear();
    this.#evaluated.set(text, unit);
    return unit;
  }

  #sourceForEval(text: string): string {
    const unit = this.#compileEvaluated(text);
    return `${unit.code}\n//# sourceURL=${unit.name}`;
  }
}

const TIMED = new Script(`${RESERVED_PREFIX}.timed()`);
