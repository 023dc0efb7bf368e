/** TypeScript for calls of the functions that VBScript has. */
import type { Argument } from "../../script/vbscript/ast.js";
import { PRECEDENCE, effective, operation, quiet, quoted, within, type Code } from "./code.js";
import { TAKES_TEXT } from "./empty-reads.js";
import type { ExpressionPorter } from "./expression-porter.js";
import { functionPort, givesObject } from "./function-types.js";
import type { Meaning } from "./resolver.js";
import { BOOLEAN, STRING, VALUE, WHOLE } from "./static-type.js";

export class FunctionPorter {
  readonly #expressions: ExpressionPorter;

  constructor(expressions: ExpressionPorter) {
    this.#expressions = expressions;
  }

  /** A call of one of the language's functions. */
  call({ name, min, max }: Extract<Meaning, { kind: "function" }>, args: readonly Argument[]): Code {
    const expressions = this.#expressions;
    const { scope } = expressions;
    if (args.length < min || args.length > max) {
      const values = args.map((arg) => expressions.argument(arg));
      return effective(`${scope.use("fail")}(450, ${[quoted(name), ...values].join(", ")})`, VALUE);
    }
    if (name === "CreateObject") return expressions.members.createObject(args, "CreateObject");
    if (name === "GetObject")
      return effective(`${scope.use("GetObject")}(${args.map((arg) => expressions.argument(arg)).join(", ")})`, VALUE);
    const tells = /^(?:TypeName|VarType|Hex|Oct)$/.test(name);
    const purpose = TAKES_TEXT.has(name) ? "text" : "any";
    const codes = args.map((arg, i) => {
      if (arg === null) return null;
      return tells ? expressions.members.exactValue(arg) : expressions.value(arg, i === 0 ? purpose : "any");
    });
    return this.#codeOf(name, codes);
  }

  #codeOf(name: string, codes: readonly (Code | null)[]): Code {
    const { scope } = this.#expressions;
    const [first = null] = codes;
    const native = this.#native(name, codes);
    if (native !== null) return native;
    const { typesMatter } = scope.scope.facts;
    const port = functionPort(name, first === null ? null : first.type, typesMatter);
    const list = codes.map((code) => (code === null ? scope.use("Missing") : this.#expressions.generalOf(code)));
    const callee = port.isExact ? `${scope.use("exact")}.${port.name}` : scope.use(port.name);
    return effective(`${callee}(${list.join(", ")})`, port.type, { mayBeObject: givesObject(name) });
  }

  /** Functions that are the same as something of JavaScript's for what they are given. */
  #native(name: string, codes: readonly (Code | null)[]): Code | null {
    const [first, second] = codes;
    if (first === null || first === undefined || codes.includes(null)) return null;
    if (this.#expressions.isExact && name !== "CStr") return null;
    const isText = first.type?.kind === "string";
    if (name === "Len" && isText && codes.length === 1)
      return operation(`${within(first, PRECEDENCE.primary)}.length`, WHOLE, [first]);
    if (
      name === "InStr" &&
      codes.length === 2 &&
      isText &&
      typeof second?.literal === "string" &&
      second.literal !== ""
    ) {
      return operation(`${within(first, PRECEDENCE.primary)}.indexOf(${second.text}) + 1`, WHOLE, [first], {
        precedence: PRECEDENCE.sum,
      });
    }
    if (name === "CStr" && isText) return first;
    if (name === "CStr" && first.type?.kind === "whole") return operation(`String(${first.text})`, STRING, [first]);
    if (name === "Abs" && first.type?.kind === "whole") return operation(`Math.abs(${first.text})`, WHOLE, [first]);
    if (name === "IsNull" && first.type !== null && first.type.kind !== "value" && first.isQuiet)
      return quiet("false", BOOLEAN, { literal: false });
    return null;
  }
}
