/**
 * A loop that does nothing but count (see emit-numeric.ts) gets a second form, which stands at the head
 * of the body of its first: where all its variables are plain numbers, the second form goes on from
 * there with copies of them. It ends when the loop does, or at an iteration that makes something else of
 * a variable; that one it has not begun, as far as anyone can tell, and the first form does it.
 */
import type { Expression, NameExpression, Statement } from "../ast.js";
import type { ExpressionEmitter } from "./emit-expression.js";
import { mayBeNumeric, NumericEmitter, type NumericNames } from "./emit-numeric.js";
import { NameResolver, type Place } from "./places.js";
import type { ProgramContext } from "./program-context.js";
import { declarationsIn } from "./declarations.js";
import { TICK } from "./ticker-code.js";
import type { ProcedureUnit } from "./units.js";

/** The counter of a For. */
export interface Counter {
  readonly variable: NameExpression;
  readonly step: number;
  /** JavaScript for its last value. */
  readonly to: string;
  /** Whether that is certain to be a plain number. */
  readonly isNumber: boolean;
}

/** What a loop does, in the order in which it does it. */
export interface CountingLoop {
  readonly body: readonly Statement[];
  readonly counter: Counter | null;
  /** What is tested before the next iteration; null for nothing. */
  readonly test: { readonly expression: Expression; readonly until: boolean } | null;
  /** The Exit statement that leaves it. */
  readonly exit: "Do" | "For" | null;
}

/** So often the second form may end early before it is not tried again. */
const TRIES = 4;

/** A variable of the loop. */
interface Copied {
  readonly js: string;
  readonly place: Place | null;
  readonly code: string;
  isWritten: boolean;
}

/** The two parts of the second form. */
export interface NumericForm {
  /** JavaScript that stands before the loop. */
  readonly before: string;
  /** JavaScript that stands where an iteration begins, once it is certain that it does. */
  readonly inside: string;
}

/** The second form of a loop, or null if it does something else than count. */
export function numericForm(
  expressions: ExpressionEmitter,
  loop: CountingLoop,
  label: string,
  temporary: () => string,
): NumericForm | null {
  const { context } = expressions;
  // In a text that Execute runs in a procedure two names may be one variable.
  if (context.scope.outer !== null || !isShallow(loop.body)) return null;
  const done = temporary();
  const names = new LoopNames(expressions, context.fresh("m"), loop.exit, `{${done}=true;break ${label}F;}`);
  const prefix = context.fresh("m");
  const emitter = new NumericEmitter(names, `${prefix}_`, `break ${label}B;`);
  emitter.block(loop.body);
  const { counter } = loop;
  const last: string[] = [];
  if (counter !== null && !counter.isNumber) {
    names.guards.push(`typeof ${counter.to}==="number"`);
    last.push(`${prefix}=+${counter.to}`);
  }
  const ends = emitter.isPossible ? endOf(emitter, loop, last.length === 0 ? (counter?.to ?? "") : prefix) : "";
  if (!emitter.isPossible || names.copied.size === 0 || names.mayBeSame()) return null;
  const tries = temporary();
  const variables = [...names.copied.values()];
  const written = variables.filter(({ isWritten }) => isWritten);
  const writeBack = written.map(({ js, place }) => `${place?.write(js) ?? ""};`).join("");
  const guards = [...names.guards, ...variables.map(({ code }) => `typeof ${code}==="number"`)];
  const locals = [
    ...last,
    ...variables.map(({ js, code }) => `${js}=+${code}`),
    ...written.map(({ js }) => `${js}o`),
    ...emitter.temporaries,
  ];
  const inside = [
    `if(${tries}>0&&${guards.join("&&")}){let ${locals.join(",")};${done}=false;`,
    `try{${label}F:for(;;){${written.map(({ js }) => `${js}o=${js};`).join("")}${label}B:{`,
    ...emitter.lines,
    ends === "" ? "" : `if(!${ends}){${done}=true;break ${label}F;}`,
    TICK,
    `continue ${label}F;}`,
    ...written.map(({ js }) => `${js}=${js}o;`),
    // A script that is interrupted leaves its variables behind as they were.
    `break;}}catch(e){${writeBack}throw e;}`,
    `${writeBack}if(${done})break ${label};${tries}--;}`,
  ];
  return { before: `${tries}=${TRIES};`, inside: inside.join("\n") };
}

/** The increment, and the condition on which the loop goes on; "" for none. */
function endOf(emitter: NumericEmitter, { counter, test }: CountingLoop, to: string): string {
  if (counter !== null) {
    const { variable, step } = counter;
    const next = emitter.arithmetic("+", emitter.value(variable), {
      code: step < 0 ? `(${step})` : `${step}`,
      integer: step,
    });
    emitter.store(variable.key, variable.name, next.code);
    return `(${next.code}${step < 0 ? ">=" : "<="}${to})`;
  }
  if (test === null) return "";
  const code = emitter.condition(test.expression);
  return test.until ? `(!${code})` : code;
}

/** Whether the statements are of the kinds that a counting loop may have; most loops are not worth a try. */
function isShallow(body: readonly Statement[]): boolean {
  return body.every(
    ({ kind }) => kind === "Let" || kind === "If" || kind === "Exit" || kind === "Dim" || kind === "Stop",
  );
}

/** The names of the procedure around the loop. */
class LoopNames implements NumericNames {
  readonly copied = new Map<string, Copied>();
  readonly guards: string[] = [];
  readonly #expressions: ExpressionEmitter;
  readonly #prefix: string;
  readonly #exits: string | null;
  readonly #exit: string;
  /** Whether there is a parameter that may be the same variable as another one. */
  #hasAlias = false;

  constructor(expressions: ExpressionEmitter, prefix: string, exits: string | null, exit: string) {
    this.#expressions = expressions;
    this.#prefix = prefix;
    this.#exits = exits;
    this.#exit = exit;
  }

  variable(key: string, name: string, isWritten: boolean): string | null {
    let copied = this.copied.get(key);
    if (copied === undefined) {
      const found = this.find(key, name);
      if (found === null || (isWritten && found.place === null)) return null;
      copied = { js: `${this.#prefix}_${this.copied.size + 1}`, ...found, isWritten };
      this.copied.set(key, copied);
    }
    if (isWritten && copied.place === null) return null;
    copied.isWritten ||= isWritten;
    return copied.js;
  }

  private find(key: string, name: string): { place: Place | null; code: string } | null {
    const { context, names } = this.#expressions;
    const resolved = names.resolve(key, name);
    if (resolved.kind === "constant" && resolved.expression === null) return { place: null, code: resolved.code };
    if (resolved.kind !== "place" && resolved.kind !== "dynamic") return null;
    const { place } = resolved;
    const cell = resolved.kind === "dynamic" ? names.slots.get(key) : place.parameter;
    if (cell !== undefined) {
      // What stands there may also be a function, or a property of an object.
      this.guards.push(`${cell} instanceof ${context.use("Cell")}`);
      if (place.parameter !== undefined) this.#hasAlias = true;
      return { place: cellOf(place, cell), code: `${cell}.value` };
    }
    return { place, code: place.read };
  }

  /** Whether two of the names may be one variable that changes. */
  mayBeSame(): boolean {
    return this.#hasAlias && [...this.copied.values()].some(({ isWritten, code }) => isWritten && code.includes("."));
  }

  mayBeUnset(): boolean {
    return false;
  }

  callee(key: string, name: string): { js: string; count: number } | null {
    const { context, names } = this.#expressions;
    const resolved = names.resolve(key, name);
    return resolved.kind === "procedure" ? numericTwin(context, resolved.unit) : null;
  }

  exit(what: string): string | null {
    return what === this.#exits ? this.#exit : null;
  }
}

function cellOf(place: Place, cell: string): Place {
  return { ...place, read: `${cell}.value`, write: (value) => `${cell}.value=${value}`, ref: cell };
}

/** The twin of a function that only counts: it takes numbers, and returns a number or, if it cannot, NaN. */
function numericTwin(context: ProgramContext, unit: ProcedureUnit): { js: string; count: number } | null {
  const known = context.numericTwins.get(unit);
  const twin = { js: `${unit.js}n`, count: unit.modes.length };
  if (known !== undefined) return known === "" ? null : twin;
  // A function that calls itself has none: it would have to look at the clock.
  context.numericTwins.set(unit, "");
  const { constants, resumes } = declarationsIn(unit.body);
  if (!mayBeNumeric(unit) || constants.length > 0 || resumes || unit.facts.calls.has(unit)) return null;
  const names = new TwinNames(context, unit);
  const emitter = new NumericEmitter(names, "m", "return NaN;");
  emitter.block(unit.body);
  if (!emitter.isPossible) return null;
  const parameters = unit.modes.map((_, i) => `a${i + 1}`);
  const locals = [...unit.locals.values()].filter(({ isParameter }) => !isParameter).map(({ js }) => `${js}=NaN`);
  context.numericTwins.set(
    unit,
    [
      `function ${twin.js}(${parameters.join(",")}){`,
      `let ${[...locals, ...emitter.temporaries].join(",")};`,
      ...emitter.lines,
      "return r0;}",
    ].join("\n"),
  );
  return twin;
}

/** The names of a function: its parameters and variables. */
class TwinNames implements NumericNames {
  readonly #context: ProgramContext;
  readonly #unit: ProcedureUnit;

  constructor(context: ProgramContext, unit: ProcedureUnit) {
    this.#context = context;
    this.#unit = unit;
  }

  variable(key: string): string | null {
    return this.#unit.locals.get(key)?.js ?? null;
  }

  mayBeUnset(key: string): boolean {
    return this.#unit.locals.get(key)?.isParameter === false;
  }

  callee(key: string, name: string): { js: string; count: number } | null {
    const resolved = new NameResolver(this.#context, this.#unit, new Map()).resolve(key, name);
    return resolved.kind === "procedure" && resolved.unit !== this.#unit
      ? numericTwin(this.#context, resolved.unit)
      : null;
  }

  exit(): string | null {
    return null;
  }
}
