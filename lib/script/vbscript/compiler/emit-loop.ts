/** JavaScript for loops. */
import type { DoStatement, Expression, ForEachStatement, ForStatement, WhileStatement } from "../ast.js";
import { numericForm, type CountingLoop, type NumericForm } from "./emit-numeric-loop.js";
import type { StatementEmitter } from "./emit-statement.js";
import { TICK } from "./ticker-code.js";

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

  /** The second form of a loop that only counts; nothing for other loops. */
  private numeric(label: string, loop: CountingLoop): NumericForm {
    const out = this.#statements;
    const { names } = out.expressions;
    const form = names.within(() => numericForm(out.expressions, loop, label, () => out.temporary()));
    return form ?? { before: "", inside: "" };
  }

  private within(kind: "Do" | "For", label: string, emit: () => void): void {
    this.#open.push({ kind, label });
    emit();
    this.#open.pop();
  }

  whileLoop({ test, body, at }: WhileStatement): void {
    const { context } = this.#statements;
    const label = context.fresh("L");
    const { before, inside } = this.numeric(label, {
      body,
      counter: null,
      test: { expression: test, until: false },
      exit: null,
    });
    this.#statements.line(`${before}${label}:for(;;){${TICK}`);
    this.#statements.line(`if(!(${this.#statements.condition(at, test, true)}))break;`);
    this.#statements.line(inside);
    // While has no Exit of its own: an Exit Do in it leaves the Do around.
    this.#statements.block(body);
    this.#statements.line("}");
  }

  doLoop({ condition, body, at, endAt }: DoStatement): void {
    const out = this.#statements;
    const label = out.context.fresh("L");
    const test = condition === null ? null : { expression: condition.test, until: condition.until };
    const { before, inside } = this.numeric(label, { body, counter: null, test, exit: "Do" });
    out.line(`${before}${label}:for(;;){${TICK}`);
    if (condition !== null && !condition.atEnd) {
      // With the handler on, a test that fails lets the body run.
      const test = out.condition(at, condition.test, !condition.until);
      out.line(`if(${condition.until ? test : `!(${test})`})break;`);
    }
    out.line(inside);
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
    const isNumber = isPlainNumber(statement.to);
    const to = isNumber ? expressions.value(statement.to) : out.temporary();
    const constantStep = stepOf(statement.step);
    const step = constantStep === null ? out.temporary() : constantStep < 0 ? `(${constantStep})` : `${constantStep}`;
    const bound = (expression: Expression): string => {
      const code = expressions.value(expression);
      return isPlainNumber(expression) ? code : `${context.use("forValue")}(${code})`;
    };
    const start = [`${from}=${bound(statement.from)};`, isNumber ? "" : `${to}=${bound(statement.to)};`];
    if (constantStep === null && statement.step !== null) start.push(`${step}=${bound(statement.step)};`);
    start.push(`${assignments.store(variable, from, false)};`);
    if (constantStep !== null) start.push(tracking(from, to, statement));
    // What follows need not look again for the names in it.
    if (!out.resumes) out.guard(at, start.join(""));
    const read = assignments.read(variable);
    const slowTest =
      constantStep === null
        ? `${context.use("forTest")}(${read},${to},${step})`
        : `${context.use(constantStep < 0 ? "forDown" : "forUp")}(${read},${to})`;
    const slowIncrement = assignments.store(variable, expressions.increment(read, step, constantStep), false);
    const place = constantStep === null ? null : expressions.names.resolve(variable.key, variable.name);
    const isTracked = place?.kind === "place" || place?.kind === "dynamic";
    const test = isTracked
      ? `(${from}${(constantStep ?? 0) < 0 ? ">=" : "<="}${to}||${from}!==${from}&&${slowTest})`
      : slowTest;
    const increment = isTracked
      ? `(${read}===${from}?${place.place.write(`${from}+=${step}`)}:(${from}=NaN,${slowIncrement}))`
      : slowIncrement;
    const { before, inside } =
      constantStep === null
        ? { before: "", inside: "" }
        : this.numeric(label, {
            body: statement.body,
            counter: { variable, step: constantStep, to, isNumber },
            test: null,
            exit: "For",
          });
    if (!out.resumes) {
      out.line(`${before}${label}:for(;${test};$p=${context.position(endAt)},${increment}){${TICK}`);
      out.line(inside);
      this.within("For", label, () => out.block(statement.body));
      out.line("}");
      return;
    }
    const goesOn = out.temporary();
    const started = out.temporary();
    out.line(`${started}=false;`);
    // With the handler on, a bound that fails lets the body run once.
    out.guard(at, `${start.join("")}${goesOn}=${test};${started}=true;`, `${goesOn}=true;`);
    out.line(`${before}${label}:while(${goesOn}){${TICK}`);
    if (inside !== "") out.line(`if(${started}){${inside}}`);
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
    // The collection may be the result of a function, which nobody else holds.
    const holder = context.counted ? out.holder() : null;
    const value = expressions.value(collection);
    const held = holder === null ? "" : out.hold(holder, value);
    const letGo = holder === null ? "" : out.hold(holder, "undefined");
    const start = `${held}${walker}=${context.use("walk")}(${holder ?? value});`;
    if (!out.resumes) {
      out.guard(at, start);
      expressions.names.within(() => {
        const store = assignments.store(variable, `${walker}.current`, false);
        expressions.names.settle(true);
        // At the end the walker has Empty, which the variable gets too.
        out.line(
          `try{${label}:for(;$p=${context.position(endAt)},${walker}.next()||(${store},false);){${store};${TICK}`,
        );
        this.within("For", label, () => out.block(body));
      });
      out.line(`}}finally{${walker}.close();${letGo}}`);
      return;
    }
    const store = assignments.store(variable, `${walker}.current`, false);
    const goesOn = out.temporary();
    out.line(`${walker}=null;${goesOn}=false;`);
    // With the handler on, a collection that fails lets the body run once.
    out.guard(at, `${start}${goesOn}=${walker}.next();${store};`, `${goesOn}=true;`);
    out.line(`try{${label}:while(${goesOn}){${TICK}`);
    this.within("For", label, () => out.block(body));
    out.line(`${goesOn}=false;if(${walker}===null)break;`);
    out.guard(endAt, `${goesOn}=${walker}.next();${store};`, `${goesOn}=false;`);
    out.line(`}}finally{${walker}?.close();${letGo}}`);
  }
}

/**
 * The variable of most loops changes in no other way than by the loop itself. A temporary that changes
 * with it tells: while they are equal, adding the step needs no look at types. It begins as an Integer
 * and moves in one direction, so that it always looks like its type; NaN says that it is of no use.
 */
function tracking(from: string, to: string, statement: ForStatement): string {
  const conditions: string[] = [];
  const isInteger = statement.from.kind === "Literal" && statement.from.type === "Integer";
  if (!isInteger) conditions.push(`typeof ${from}==="number"&&${from}<<16>>16===${from}`);
  if (!isPlainNumber(statement.to)) conditions.push(`typeof ${to}==="number"`);
  return conditions.length === 0 ? "" : `if(!(${conditions.join("&&")}))${from}=NaN;`;
}

/** Whether an expression is a number of the source that needs no Typed around it. */
function isPlainNumber(expression: Expression): boolean {
  if (expression.kind !== "Literal") return false;
  const { type, value } = expression;
  return type === "Integer" || (type === "Long" && (value << 16) >> 16 !== value);
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
