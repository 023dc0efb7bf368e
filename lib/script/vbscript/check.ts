import type { Argument, CallExpression, Expression, Position, Program } from "./ast.js";
import { walkExpressions } from "./walk.js";

/** Something that a script names, and where. */
export interface NameUse {
  /** As the script spells it. */
  readonly name: string;
  readonly at: Position;
}

/** What a script needs from the outside, as far as its text tells. */
export interface ScriptUses {
  /** Programmatic identifiers that are handed to CreateObject, or to GetObject as its class, as plain strings. */
  readonly progIds: readonly NameUse[];
  /** Names behind a dot, every use of them, in the order of the source. */
  readonly members: readonly NameUse[];
}

/** Lists the ProgIDs that a program creates and the members that it uses, without running it. */
export function usesOf(program: Program): ScriptUses {
  const progIds: NameUse[] = [];
  const members: NameUse[] = [];
  walkExpressions(program, (expression) => {
    if (expression.kind === "Member") {
      members.push({ name: expression.name, at: expression.nameAt });
    } else if (expression.kind === "Call") {
      const progId = stringOf(progIdArgument(expression));
      if (progId !== null) {
        progIds.push(progId);
      }
    }
  });
  const inOrder = (a: NameUse, b: NameUse): number => a.at.offset - b.at.offset;
  return { progIds: progIds.sort(inOrder), members: members.sort(inOrder) };
}

/** `CreateObject(progId)` and `GetObject(path, progId)`, also of WScript or another host. */
function progIdArgument({ callee, args }: CallExpression): Argument {
  const key = callee.kind === "Name" || callee.kind === "Member" ? callee.key : "";
  if (key === "createobject") {
    return args[0] ?? null;
  }
  return key === "getobject" ? (args[1] ?? null) : null;
}

function stringOf(argument: Expression | null): NameUse | null {
  if (argument?.kind === "Paren") {
    return stringOf(argument.expression);
  }
  return argument?.kind === "Literal" && argument.type === "String" ? { name: argument.value, at: argument.at } : null;
}
