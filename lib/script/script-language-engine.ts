/** What every language's engine offers to the host that drives it, after the manner of IActiveScript. */
import type { InterruptReason } from "./script-unwinding.js";

/** Settings of `addNamedItem`. */
export interface NamedItemOptions {
  /** Whether scripts use the object's members as names of their own. */
  readonly globalMembers?: boolean;
  /** Whether the name itself is one of the script's; an item for its members alone says false. */
  readonly visible?: boolean;
  /** Whether functions of the object, or the object that is one, get `Variant` objects as arguments. */
  readonly raw?: boolean;
}

/** Settings of `parse`. */
export interface ParseTextOptions {
  /** What errors call the text: a path as a rule. */
  readonly sourceName?: string;
  /** The number of its first line; 1 without it. */
  readonly startLine?: number;
  /** Whether the text is an expression, whose value `parse` returns. */
  readonly isExpression?: boolean;
}

/** The engine of one language: texts that share their names, and the objects that the host gives them. */
export interface ScriptLanguageEngine {
  /**
   * Gives scripts an object under a name. Names that texts declare themselves hide it.
   * @param object a COM object, an object of the host, or a function
   */
  addNamedItem(name: string, object: object, options?: NamedItemOptions): void;
  /** An object whose members are names of the script's has got more of them; absent where names are found as they are used. */
  lookForNames?(): void;
  /**
   * Compiles a text. Its procedures can be used from then on; its statements run with `run`, or at once
   * if that has been called. An expression is evaluated at once.
   * @returns the value of an expression, as a JavaScript value
   * @throws ScriptError for a text that does not compile, and for what fails in one that runs
   */
  parse(text: string, options?: ParseTextOptions): unknown;
  /**
   * Runs the statements of all texts that have not run yet.
   * @throws ScriptError for an error that the script does not handle; ScriptUnwinding for what ends it
   */
  run(): void;
  /**
   * Calls a procedure of the script.
   * @throws ScriptError; its number is 438 if there is no such procedure
   */
  call(name: string, args?: readonly unknown[]): unknown;
  /** Whether texts have declared a procedure of that name. */
  hasProcedure(name: string): boolean;
  /** The script as an object, for the host and for engines of other languages. */
  getDispatch(): object;
  /** Ends what runs, or the next thing that is run. */
  interrupt(reason?: InterruptReason): void;
  /** Ends the script for good. */
  close(): void;
}
