/** VBScript as hosts embed it, after the manner of IActiveScript. */
import { ComError } from "../../com/com-error.js";
import { E_UNEXPECTED } from "../../generated/hresults.js";
import { raw } from "../embedding/host-object.js";
import { globalMembersOf } from "../embedding/global-members.js";
import type { NamedItemOptions, ParseTextOptions, ScriptLanguageEngine } from "../script-language-engine.js";
import { ScriptError } from "../script-error.js";
import { GRACE, runTimed } from "../run-timed.js";
import { ScriptInterrupted, ScriptUnwinding, type InterruptReason } from "../script-unwinding.js";
import type { Expression, Program } from "./ast.js";
import { CompileError } from "./compile-error.js";
import { compileExpression, compileProgram, type CompiledCode } from "./compiler/compile-program.js";
import { codeOf } from "./compiler/compiled-code.js";
import { Ticker } from "./compiler/ticker.js";
import type { CompileEnvironment } from "./compiler/program-context.js";
import { addRef, drain, pool, release, swap } from "./compiler/refcount.js";
import { GlobalScope, type Scope } from "./compiler/scope.js";
import type { ProgramInfo, Session } from "./compiler/session.js";
import { support } from "./compiler/support.js";
import { ScriptDispatch } from "./engine-dispatch.js";
import { parseExpressionText, parseProgram } from "./parser.js";
import { fromJs, toHost } from "./runtime/boundary.js";
import { constants } from "./runtime/constants.js";
import { ErrObject } from "./runtime/err-object.js";
import type { RuntimeHost } from "./runtime/host.js";
import { argumentOf, hostContext, type HostContext } from "./runtime/host-view.js";
import { intrinsicsFor } from "./runtime/intrinsics.js";
import { INVOKE_GET, type ScriptObject } from "./runtime/script-object.js";
import type { Value } from "./runtime/value.js";
import { VbError } from "./runtime/vb-error.js";
import { scriptErrorOf, scriptErrorOfCompileError } from "./script-error.js";

/** Settings of an engine. */
export interface VBScriptEngineOptions {
  /** What CreateObject, MsgBox and their like do. */
  readonly host?: RuntimeHost;
  /** How long one run or call may take, in milliseconds; without it as long as it likes. */
  readonly timeout?: number;
  /** Ends the script when it is set; seen between statements. */
  readonly signal?: AbortSignal;
  /** Asked now and then while the script runs whether to end it: for signals of other threads. */
  readonly poll?: () => boolean;
  /** Whether all functions of the host get `Variant` objects. */
  readonly raw?: boolean;
  /** The Err object, if the script is a part of something that has one. */
  readonly err?: ErrObject;
}

type Main = () => Value;

/** A text that has been compiled. */
interface CompiledText {
  readonly program: Program;
  readonly text: ProgramText;
  main: Main;
}

/** A class with a Class_Terminate gives itself away; with Execute it may come later. `x.Execute` is something else. */
const MAY_TERMINATE = /class_terminate|(?<![.\w])execute(?:global)?\b/i;

/** How long the objects of a script that was aborted may take to end, in milliseconds. */
const TIME_AFTER_ABORT = 100;

/** Texts of Execute and Eval come again and again. */
const TEXTS_KEPT = 200;

/** One script: texts that share their names, and the objects that the host gives them. */
export class VBScriptEngine implements ScriptLanguageEngine {
  readonly #scope = new GlobalScope();
  readonly #ticker = new Ticker();
  readonly #options: VBScriptEngineOptions;
  readonly #environment: Omit<CompileEnvironment, "scope" | "counted">;
  readonly #session: Session;
  readonly #context: HostContext;
  readonly #dispatch: ScriptDispatch;
  /** Statements of texts that have been parsed and not run. */
  readonly #waiting: CompiledText[] = [];
  /** Texts whose code does not count references. */
  #uncounted: CompiledText[] = [];
  readonly #programs = new Map<string, Program>();
  readonly #expressions = new Map<string, Expression | null>();
  /** Whether some class has a Class_Terminate, so that references are counted. */
  #counted = false;
  #running = false;
  #depth = 0;
  #interrupted: InterruptReason | null = null;
  #isClosed = false;

  constructor(options: VBScriptEngineOptions = {}) {
    this.#options = options;
    // The host does not say when it lets go of an instance.
    this.#context = { raw: options.raw ?? false, guard: (code) => this.#guarded(code), hold: addRef };
    this.#dispatch = new ScriptDispatch(this.#scope, this.#context);
    const intrinsics = intrinsicsFor(options.host ?? {});
    this.#environment = { intrinsics, constants };
    this.#session = {
      err: options.err ?? new ErrObject(),
      intrinsics,
      constants,
      live: new Set(),
      me: () => this.#scope.host ?? this.#dispatch,
      execute: (text, scope) => this.#execute(text, scope ?? this.#scope),
      evaluate: (text, scope) => this.#evaluate(text, scope),
    };
  }

  /**
   * Gives scripts an object under a name. Names that texts declare themselves hide it.
   * @param object a COM object, an object of the host, or a function
   */
  addNamedItem(name: string, object: object, options: NamedItemOptions = {}): void {
    const { globalMembers = false, visible = true } = options;
    const item = fromJs(options.raw === true ? raw(object) : object) as object;
    this.#scope.addItem(name, item, visible, globalMembers ? globalMembersOf(item) : null);
  }

  /**
   * Compiles a text. Its procedures and classes can be used from then on; its statements run with `run`,
   * or at once if that has been called. An expression is evaluated at once.
   * @returns the value of an expression, as a JavaScript value
   * @throws ScriptError for a text that does not compile, and for what fails in one that runs
   */
  parse(text: string, { sourceName = "", startLine = 1, isExpression = false }: ParseTextOptions = {}): unknown {
    try {
      const info = new ProgramText(sourceName, text, startLine);
      this.#countReferences(text);
      if (isExpression) {
        const expression = parseExpressionText(text, { startLine });
        if (expression === null) return undefined;
        const main = this.#link(
          compileExpression(expression, this.#compileEnvironment(this.#scope)),
          this.#scope,
          info,
        );
        return this.#guarded(() => toHost(main()));
      }
      const program = parseProgram(text, { startLine });
      refuseKnownClasses(program, this.#scope, text);
      const compiled = { program, text: info, main: this.#compile(program, this.#scope, info) };
      this.#waiting.push(compiled);
      if (!this.#counted) this.#uncounted.push(compiled);
    } catch (error) {
      throw error instanceof CompileError ? scriptErrorOfCompileError(error, sourceName) : error;
    }
    if (this.#running) this.run();
    return undefined;
  }

  /** The value of an expression as scripts have it: as a JavaScript value an Integer would come back as a Long. */
  evaluate(text: string): Value {
    this.#countReferences(text);
    return this.#guarded(() => this.#evaluate(text, this.#scope));
  }

  /**
   * Runs the statements of all texts that have not run yet.
   * @throws ScriptError for an error that the script does not handle; ScriptInterrupted; what the host ends it with
   */
  run(): void {
    this.#running = true;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) this.#guarded(next.main);
  }

  /**
   * Calls a Sub or Function of the script.
   * @param name in any letter case
   * @param args JavaScript values
   * @returns what a Function returned, as a JavaScript value
   * @throws ScriptError; its number is 438 if there is no such procedure
   */
  call(name: string, args: readonly unknown[] = []): unknown {
    return this.#guarded(() => toHost(this.#dispatch.invoke(name.toLowerCase(), INVOKE_GET, args.map(argumentOf))));
  }

  /** Whether texts have declared a Sub or Function of that name. */
  hasProcedure(name: string): boolean {
    return this.#scope.own(name.toLowerCase())?.kind === "procedure";
  }

  /** The script as an object: its procedures and variables are the members. */
  getDispatch(): ScriptObject {
    return this.#dispatch;
  }

  /** Ends what runs at its next loop or call, or the next thing that is run. */
  interrupt(reason: InterruptReason = "abort"): void {
    this.#interrupted = reason;
    this.#ticker.left = 0;
  }

  /**
   * Ends the script: instances that are left run their Class_Terminate, those in variables first. What
   * fails in them is lost, as there is nobody left to tell. The engine is of no use afterwards.
   */
  close(): void {
    if (this.#isClosed) return;
    this.#waiting.length = 0;
    this.#interrupted = null;
    try {
      // What has aborted the script does not keep its objects from ending, but they have little time.
      const limits = this.#isAborted() ? { timeout: TIME_AFTER_ABORT } : this.#options;
      this.#guarded(() => this.#terminate(), limits);
    } catch (error) {
      if (!(error instanceof ScriptInterrupted)) throw error;
    } finally {
      this.#isClosed = true;
    }
  }

  #isAborted(): boolean {
    const { signal, poll } = this.#options;
    try {
      return signal?.aborted === true || poll?.() === true;
    } catch {
      return true;
    }
  }

  #terminate(): void {
    for (const binding of this.#scope.bindings()) {
      if (binding.kind === "variable") binding.cell.value = swap(undefined, binding.cell.value);
    }
    for (const instance of this.#session.live) {
      instance.references = 1;
      release(instance);
    }
  }

  /**
   * Runs code of the script within the limits, and makes its errors those of hosts.
   * @throws ComError E_UNEXPECTED once the script is closed
   */
  #guarded<T>(code: () => T, { timeout, signal, poll }: VBScriptEngineOptions = this.#options): T {
    if (this.#isClosed) throw new ComError(E_UNEXPECTED, "The script has been closed.");
    if (this.#depth === 0) this.#ticker.limit(timeout, signal, () => this.#isInterrupted() || poll?.() === true);
    const depth = this.#depth++;
    const outer = hostContext.current;
    hostContext.current = this.#context;
    try {
      this.#ticker.check();
      return draining(() => (depth === 0 && timeout !== undefined ? runTimed(code, timeout + GRACE) : code()));
    } catch (error) {
      throw error instanceof ScriptUnwinding || error instanceof ScriptError ? error : scriptErrorOf(error);
    } finally {
      hostContext.current = outer;
      this.#depth = depth;
    }
  }

  #isInterrupted(): boolean {
    const reason = this.#interrupted;
    if (reason === null) return false;
    this.#interrupted = null;
    throw new ScriptInterrupted(reason);
  }

  #compileEnvironment(scope: Scope): CompileEnvironment {
    return { ...this.#environment, scope, counted: this.#counted };
  }

  /** Runs compiled code so far that its names are declared. */
  #link({ code, positions }: CompiledCode, scope: Scope, text: ProgramText): Main {
    const info: ProgramInfo = { sourceName: text.sourceName, positions, lineText: (line) => text.line(line) };
    return codeOf(code)(support, scope, this.#ticker, this.#session, info);
  }

  /** Compiles a program and declares its names. */
  #compile(program: Program, scope: Scope, text: ProgramText): Main {
    return this.#link(compileProgram(program, this.#compileEnvironment(scope)), scope, text);
  }

  /** References are counted from the first text on that has, or may get, a class for which it matters. */
  #countReferences(text: string): void {
    if (this.#counted || !MAY_TERMINATE.test(text)) return;
    this.#counted = true;
    for (const earlier of this.#uncounted) earlier.main = this.#compile(earlier.program, this.#scope, earlier.text);
    this.#uncounted = [];
  }

  #execute(source: Value, scope: Scope): Value {
    const text = textOf(source);
    this.#countReferences(text);
    const program = kept(this.#programs, text, () => compiling(() => parseProgram(text)));
    compiling(() => refuseKnownClasses(program, scope, text));
    const info = new ProgramText("", text, 1);
    return this.#compile(program, scope, info)();
  }

  #evaluate(source: Value, scope: Scope): Value {
    const text = textOf(source);
    const expression = kept(this.#expressions, text, () => compiling(() => parseExpressionText(text)));
    if (expression === null) return undefined;
    const info = new ProgramText("", text, 1);
    return this.#link(compileExpression(expression, this.#compileEnvironment(scope)), scope, info)();
  }
}

/** A text, to show its lines in errors. */
class ProgramText {
  readonly sourceName: string;
  readonly #text: string;
  readonly #startLine: number;

  constructor(sourceName: string, text: string, startLine: number) {
    this.sourceName = sourceName;
    this.#text = text;
    this.#startLine = startLine;
  }

  line(number: number): string {
    return this.#text.split(/\r\n|\r|\n/)[number - this.#startLine] ?? "";
  }
}

/** Lets go what the statements of code have held, however it ends. */
function draining<T>(code: () => T): T {
  const mark = pool.length;
  try {
    return code();
  } finally {
    try {
      drain(mark);
    } finally {
      // What a Class_Terminate that fails leaves behind is no other script's.
      pool.length = mark;
    }
  }
}

function textOf(source: Value): string {
  return support.concat(source, "") as string;
}

function kept<T>(cache: Map<string, T>, text: string, make: () => T): T {
  let found = cache.get(text);
  if (found === undefined) {
    if (cache.size >= TEXTS_KEPT) cache.clear();
    cache.set(text, (found = make()));
  }
  return found;
}

/** A class cannot be declared again by a later text. @throws CompileError 1041 */
function refuseKnownClasses({ classes }: Program, scope: Scope, text: string): void {
  for (const { key, at } of classes) {
    if (scope.lookupClass(key) !== undefined) throw new CompileError(1041, at, text);
  }
}

/** Within a script a text that does not compile is an error like any other. */
function compiling<T>(compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const { number, source, description } = error;
    throw new VbError(number, { source, description, cause: error });
  }
}
