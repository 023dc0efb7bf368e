/** TypeScript for WScript and what it has: as members of Node's where they mean the same, else as helpers. */
import type { Argument, Expression, MemberExpression } from "../../script/vbscript/ast.js";
import { PRECEDENCE, effective, quiet, quoted, type Code } from "./code.js";
import type { ExpressionPorter } from "./expression-porter.js";
import { STRING, VALUE, WHOLE } from "./static-type.js";

/** What writes to the standard streams: a line, and text. */
const STREAMS = new Map([
  ["stdout", { line: "console.log", text: "process.stdout" }],
  ["stderr", { line: "console.error", text: "process.stderr" }],
]);

export class HostPorter {
  readonly #expressions: ExpressionPorter;

  constructor(expressions: ExpressionPorter) {
    this.#expressions = expressions;
  }

  get #scope() {
    return this.#expressions.scope;
  }

  isHost(object: Expression | null): boolean {
    if (object === null) return this.#scope.withs.at(-1)?.isHost === true;
    return object.kind === "Name" && this.#expressions.meaning(object.key).kind === "host";
  }

  /** Null for what is no member of WScript, or nothing that the port has other words for. */
  member(expression: MemberExpression, args: readonly Argument[], isStatement: boolean): Code | null {
    const { object, key } = expression;
    const inner = this.#ofArguments(expression, args) ?? (isStatement ? this.#toStream(expression, args) : null);
    if (inner !== null) return inner;
    if (!this.isHost(object)) return null;
    switch (key) {
      case "echo":
        return isStatement ? this.#echo(args) : null;
      case "sleep":
        return isStatement && args.length === 1
          ? effective(`${this.#scope.use("Sleep")}(${this.#expressions.argument(args[0] ?? null)})`, VALUE)
          : null;
      case "quit":
        return isStatement && args.length <= 1
          ? effective(
              `${this.#scope.use("Quit")}(${args.map((arg) => this.#expressions.argument(arg)).join(", ")})`,
              VALUE,
              { fails: false },
            )
          : null;
      case "arguments":
        return args.length === 1 ? this.#argumentAt(args[0] ?? null) : null;
      case "createobject":
        return this.#createHostObject(args);
      case "scriptname":
        return args.length === 0
          ? quiet(quoted(this.#scope.scope.scriptName), STRING, { literal: this.#scope.scope.scriptName })
          : null;
      case "scriptfullname":
        return args.length === 0
          ? quiet(`${this.#scope.use("scriptFullName")}(${quoted(this.#scope.scope.scriptName)})`, STRING)
          : null;
      default:
        return null;
    }
  }

  /** Whether an expression is WScript.Arguments. */
  isArguments(expression: Expression | null): boolean {
    return expression?.kind === "Member" && expression.key === "arguments" && this.isHost(expression.object);
  }

  /** `WScript.Arguments.Count` and `.Item`. */
  #ofArguments({ object, key }: MemberExpression, args: readonly Argument[]): Code | null {
    if (!this.isArguments(object)) return null;
    if (key === "item" && args.length === 1) return this.#argumentAt(args[0] ?? null);
    if ((key !== "count" && key !== "length") || args.length > 0 || this.#expressions.isExact) return null;
    return quiet("process.argv.length - 2", WHOLE, { precedence: PRECEDENCE.sum });
  }

  #argumentAt(index: Argument): Code {
    return effective(`${this.#scope.use("argument")}(${this.#expressions.argument(index)})`, STRING);
  }

  /** Text that goes to a standard stream as a statement. */
  #toStream({ object, key }: MemberExpression, args: readonly Argument[]): Code | null {
    const [only] = args;
    if (object?.kind !== "Member" || !this.isHost(object.object) || args.length !== 1) return null;
    const stream = STREAMS.get(object.key);
    if (stream === undefined || (key !== "write" && key !== "writeline") || only === null || only === undefined)
      return null;
    const code = this.#expressions.value(only, "text");
    if (code.type?.kind !== "string" || !this.#isAsWritten(code)) return null;
    const callee = key === "writeline" ? stream.line : `${stream.text}.write`;
    return effective(`${callee}(${code.text})`, VALUE, { fails: code.fails });
  }

  /** Whether a text has no ends of lines that the script host writes as those of its own host. */
  #isAsWritten({ text, literal }: Code): boolean {
    // Notes are what people write, in as many lines as they like.
    if (/\\r|\bNotes\b/.test(text)) return false;
    return literal !== undefined || !this.#scope.scope.facts.hasReturns;
  }

  /** A line of text is what console.log writes, too. */
  #echo(args: readonly Argument[]): Code {
    const [only] = args;
    if (args.length === 1 && only !== null && only !== undefined) {
      const code = this.#expressions.value(only, "text");
      if (code.type?.kind === "whole" && code.type.enumeration === undefined)
        return effective(`console.log(String(${code.text}))`, VALUE, { fails: code.fails });
      if (code.type?.kind === "string" && this.#isAsWritten(code))
        return effective(`console.log(${code.text})`, VALUE, { fails: code.fails });
    }
    const codes = args.map((arg) => (arg === null ? null : this.#expressions.value(arg, "text")));
    const fails = codes.some((code) => code === null || code.fails || code.mayBeObject || code.type?.kind === "value");
    const list = codes.map((code, i) => {
      if (code === null) return this.#scope.use("Missing");
      const text = this.#expressions.generalOf(code);
      return this.#isOvertaken(args[i] ?? null) ? this.#readLast(text) : text;
    });
    return effective(`${this.#scope.use("Echo")}(${list.join(", ")})`, VALUE, { fails });
  }

  #isOvertaken(argument: Argument): boolean {
    return argument !== null && this.#scope.scope.facts.overtaken.has(argument);
  }

  /** A variable that has another value when the call begins than where it stands. */
  #readLast(text: string): string {
    this.#scope.scope.types.add("Value");
    return `${this.#scope.use("ref")}<Value>(() => ${text}, () => undefined)`;
  }

  /** WScript.CreateObject, also with a prefix of the names of procedures that handle the object's events. */
  #createHostObject(args: readonly Argument[]): Code | null {
    if (args.length === 1) return this.#expressions.members.createObject(args, "CreateHostObject");
    const [progId, prefix] = args;
    if (args.length !== 2 || prefix?.kind !== "Literal" || prefix.type !== "String" || progId === undefined)
      return null;
    const code = this.#expressions.members.createObject([progId], "CreateHostObject");
    return {
      ...code,
      text: `${this.#scope.use("connecting")}(${code.text}, ${this.#scope.handlersText?.(prefix.value) ?? "{}"})`,
    };
  }
}
