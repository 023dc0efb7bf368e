/** JavaScript for loops. */
import type { DoStatement, Expression, ForEachStatement, ForStatement, WhileStatement } from "../ast.js";
import type { StatementEmitter } from "./emit-statement.js";

/** At the head of every loop: a script can be interrupted there. */
export const TICK = "if(--T.left<0)T.tick();";

/** Emits the loops of one procedure. */
export class LoopEmitter {
  readonly #statements: StatementEmitter;
  readonly #open: { readonly kind: "Do" | "For"; readonly label: string }[] = [];

  constructor(statements: StatementEmitter) {
    this.#statements = statements;
  }

  /** The label of the innermost loop of a kind, for Exit. */
  labelOf(kind: "Do" | "For"): string {
    return this.#open.findLast((loop) => loop.kind === kind)?.label ?? "";
  }

  private within(kind: "Do" | "For", label: string, emit: () => void): void {
    this.#open.push({ kind, label });
    emit();
    this.#open.pop();
  }

  whileLoop({ test, body, at }: WhileStatement): void {
    const { context } = this.#statements;
    const label = context.fresh("L");
    this.#statements.line(`${label}:for(;;){${TICK}`);
    this.#statements.line(`if(!(${this.#statements.condition(at, test, true)}))break;`);
    // While has no Exit of its own: an Exit Do in it leaves the Do around.
    this.#statements.block(body);
    this.#statements.line("}");
  }

  doLoop({ condition, body, at, endAt }: DoStatement): void {
    const out = this.#statements;
    const label = out.context.fresh("L");
    out.line(`${label}:for(;;){${TICK}`);
    if (condition !== null && !condition.atEnd) {
      // With the handler on, a test that fails lets the body run.
      const test = out.condition(at, condition.test, !condition.until);
      out.line(`if(${condition.until ? test : `!(${test})`})break;`);
    }
    this.within("Do", label, () => out.block(body));
    if (condition?.atEnd === true) {
      // Here it lets the script go on behind the loop.
      const test = out.condition(endAt, condition.test, condition.until);
      out.line(`if(${condition.until ? test : `!(${test})`})break;`);
    }
    out.line("}");
  }

  forLoop(statement: ForStatement): void {
    const out = this.#statements;
    const { context, expressions, assignments } = out;
    const { variable, at, endAt } = statement;
    const label = context.fresh("L");
    const from = out.temporary();
    const to = out.temporary();
    const constantStep = stepOf(statement.step);
    const step = constantStep === null ? out.temporary() : constantStep < 0 ? `(${constantStep})` : `${constantStep}`;
    const bound = (expression: Expression): string => {
      const code = expressions.value(expression);
      return expression.kind === "Literal" && expression.type === "Integer"
        ? code
        : `${context.use("forValue")}(${code})`;
    };
    const start = [`${from}=${bound(statement.from)};`, `${to}=${bound(statement.to)};`];
    if (constantStep === null && statement.step !== null) start.push(`${step}=${bound(statement.step)};`);
    start.push(`${assignments.store(variable, from, false)};`);
    const read = assignments.read(variable);
    const test =
      constantStep === null
        ? `${context.use("forTest")}(${read},${to},${step})`
        : `(typeof ${read}==="number"&&typeof ${to}==="number"?${read}${constantStep < 0 ? ">=" : "<="}${to}:${context.use(constantStep < 0 ? "forDown" : "forUp")}(${read},${to}))`;
    const increment = assignments.store(variable, expressions.increment(read, step, constantStep), false);
    if (!out.resumes) {
      out.guard(at, start.join(""));
      out.line(`${label}:for(;${test};$p=${context.position(endAt)},${increment}){${TICK}`);
      this.within("For", label, () => out.block(statement.body));
      out.line("}");
      return;
    }
    const goesOn = out.temporary();
    const started = out.temporary();
    out.line(`${started}=false;`);
    // With the handler on, a bound that fails lets the body run once.
    out.guard(at, `${start.join("")}${goesOn}=${test};${started}=true;`, `${goesOn}=true;`);
    out.line(`${label}:while(${goesOn}){${TICK}`);
    this.within("For", label, () => out.block(statement.body));
    out.line(`if(!${started})break;`);
    out.guard(endAt, `${increment};${goesOn}=${test};`, `${goesOn}=false;`);
    out.line("}");
  }

  forEach({ variable, collection, body, at, endAt }: ForEachStatement): void {
    const out = this.#statements;
    const { context, expressions, assignments } = out;
    const label = context.fresh("L");
    const walker = out.temporary();
    const store = assignments.store(variable, `${walker}.current`, false);
    // The collection may be the result of a function, which nobody else holds.
    const holder = context.counted ? out.holder() : null;
    const value = expressions.value(collection);
    const held = holder === null ? "" : out.hold(holder, value);
    const letGo = holder === null ? "" : out.hold(holder, "undefined");
    const start = `${held}${walker}=${context.use("walk")}(${holder ?? value});`;
    if (!out.resumes) {
      out.guard(at, start);
      out.line(`try{${label}:for(;$p=${context.position(endAt)},${walker}.next();){${store};${TICK}`);
      this.within("For", label, () => out.block(body));
      out.line(`}}finally{${walker}.close();${letGo}}`);
      return;
    }
    const goesOn = out.temporary();
    out.line(`${walker}=null;${goesOn}=false;`);
    // With the handler on, a collection that fails lets the body run once.
    out.guard(at, `${start}${goesOn}=${walker}.next();if(${goesOn}){${store};}`, `${goesOn}=true;`);
    out.line(`try{${label}:while(${goesOn}){${TICK}`);
    this.within("For", label, () => out.block(body));
    out.line(`${goesOn}=false;if(${walker}===null)break;`);
    out.guard(endAt, `${goesOn}=${walker}.next();if(${goesOn}){${store};}`, `${goesOn}=false;`);
    out.line(`}}finally{${walker}?.close();${letGo}}`);
  }
}

/** The step if it is an Integer of the source; 1 where none is given. */
function stepOf(step: Expression | null): number | null {
  if (step === null) return 1;
  if (step.kind === "Literal" && step.type === "Integer") return step.value;
  if (step.kind !== "Unary" || step.operator !== "-") return null;
  return step.operand.kind === "Literal" && step.operand.type === "Integer" && step.operand.value > 0
    ? -step.operand.value
    : null;
}
