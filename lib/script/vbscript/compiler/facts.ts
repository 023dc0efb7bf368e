/** What the statements of a procedure do with names: reads, writes, and places passed by reference. */
import type { Argument, Expression, Statement, Target } from "../ast.js";
import { blocksOf } from "./declarations.js";
import type { ProcedureUnit } from "./units.js";

/** A variable passed to a call. */
export interface PassedVariable {
  readonly key: string;
  /** The procedure that gets it; null where the run decides. */
  readonly target: ProcedureUnit | null;
  readonly index: number;
}

/** What a callee's name stands for, as far as passing arguments goes. */
export type CalleeKind = ProcedureUnit | "takes values" | "names an array" | "unknown";

/** Facts about one procedure. */
export interface Facts {
  /** Every plain name in it, with its first spelling. */
  readonly names: Map<string, string>;
  /** Names that are assigned to. */
  readonly written: Set<string>;
  readonly passed: PassedVariable[];
  /** Whether a call gets the same place twice, so that what it does to one parameter shows in another. */
  passesTwice: boolean;
  readonly calls: Set<ProcedureUnit>;
  /** Whether it may run code that is not known here, so that any global may change meanwhile. */
  callsUnknown: boolean;
  /** Whether it runs Execute or Eval, which see its variables. */
  sharesScope: boolean;
}

/** Answers what a plain name means as a callee in the procedure. */
export type CalleeResolver = (key: string) => CalleeKind;

const SCOPE_FUNCTIONS = new Set(["execute", "eval"]);

/** Collects the facts of one procedure. */
export class FactCollector {
  readonly facts: Facts = {
    names: new Map(),
    written: new Set(),
    passed: [],
    passesTwice: false,
    calls: new Set(),
    callsUnknown: false,
    sharesScope: false,
  };
  readonly #calleeOf: CalleeResolver;

  constructor(calleeOf: CalleeResolver) {
    this.#calleeOf = calleeOf;
  }

  block(statements: readonly Statement[]): void {
    for (const statement of statements) {
      this.statement(statement);
      for (const block of blocksOf(statement)) this.block(block);
    }
  }

  private statement(statement: Statement): void {
    switch (statement.kind) {
      case "Let":
      case "Set":
        this.target(statement.target);
        return this.expression(statement.value);
      case "CallStatement":
        return this.call(statement.callee, statement.args, true);
      case "ReDim":
        for (const { target, bounds } of statement.arrays) {
          this.target(target);
          bounds.forEach((bound) => this.expression(bound));
        }
        return;
      case "Erase":
        return this.target(statement.target);
      case "If":
        return statement.branches.forEach((branch) => this.expression(branch.test));
      case "Select":
        this.expression(statement.subject);
        return statement.cases.forEach(({ values }) => values.forEach((value) => this.expression(value)));
      case "For":
        this.target(statement.variable);
        [statement.from, statement.to].forEach((bound) => this.expression(bound));
        if (statement.step !== null) this.expression(statement.step);
        return;
      case "ForEach":
        this.target(statement.variable);
        this.facts.callsUnknown = true;
        return this.expression(statement.collection);
      case "Do":
        if (statement.condition !== null) this.expression(statement.condition.test);
        return;
      case "While":
        return this.expression(statement.test);
      case "With":
        this.facts.callsUnknown = true;
        return this.expression(statement.object);
      default:
        return;
    }
  }

  private target(target: Target): void {
    if (target.kind === "Name") {
      this.name(target.key, target.name);
      this.facts.written.add(target.key);
    } else if (target.kind === "Member") {
      this.expression(target);
    } else {
      // `x(1) = 2` changes the array in x, or calls the default property of the object in it.
      this.call(target.callee, target.args);
    }
  }

  private expression(expression: Expression): void {
    switch (expression.kind) {
      case "Name":
        this.name(expression.key, expression.name);
        // A plain name may be a call without arguments.
        this.callee(expression.key);
        return;
      case "Member":
        this.facts.callsUnknown = true;
        if (expression.object !== null) this.expression(expression.object);
        return;
      case "Call":
        return this.call(expression.callee, expression.args);
      case "Paren":
        return this.expression(expression.expression);
      case "Unary":
        return this.expression(expression.operand);
      case "Binary":
        this.expression(expression.left);
        return this.expression(expression.right);
      case "New":
        this.facts.callsUnknown = true;
        return;
      default:
        return;
    }
  }

  private call(callee: Expression, args: readonly Argument[], isStatement = false): void {
    let kind: CalleeKind = "unknown";
    if (callee.kind === "Name") {
      this.name(callee.key, callee.name);
      kind = this.callee(callee.key);
      // `x y` calls the object in x: elements of arrays are no statements.
      if (isStatement && kind === "names an array" && args.length > 0) {
        kind = "unknown";
        this.facts.callsUnknown = true;
      }
    } else {
      this.facts.callsUnknown = true;
      this.expression(callee);
    }
    const places = args.flatMap((argument) => placeIn(argument));
    if (kind !== "takes values" && kind !== "names an array" && new Set(places).size < places.length)
      this.facts.passesTwice = true;
    args.forEach((argument, index) => {
      if (argument === null) return;
      this.expression(argument);
      if (argument.kind !== "Name" || kind === "takes values" || kind === "names an array") return;
      this.facts.passed.push({ key: argument.key, target: typeof kind === "object" ? kind : null, index });
    });
  }

  private callee(key: string): CalleeKind {
    const kind = this.#calleeOf(key);
    if (kind === "unknown") this.facts.callsUnknown = true;
    else if (typeof kind === "object") this.facts.calls.add(kind);
    if (SCOPE_FUNCTIONS.has(key) && kind !== "names an array" && typeof kind !== "object") {
      this.facts.sharesScope = true;
      this.facts.callsUnknown = true;
    }
    return kind;
  }

  private name(key: string, name: string): void {
    if (!this.facts.names.has(key)) this.facts.names.set(key, name);
  }
}

/** The variable that an argument is, or that has the element that it may be. */
function placeIn(argument: Argument): string[] {
  if (argument?.kind === "Name") return [argument.key];
  return argument?.kind === "Call" && argument.callee.kind === "Name" ? [argument.callee.key] : [];
}
