/** What GetRef gives: procedures that are called through variables. */
import type { Expression } from "../../script/vbscript/ast.js";
import type { ProgramModel, Unit } from "./model.js";
import { meaningOf } from "./resolver.js";
import { expressionsIn } from "./syntax-walk.js";

export interface References {
  /** The procedures that GetRef may give. */
  readonly units: readonly Unit[];
  /** Whether only the run knows some of their names. */
  readonly areFound: boolean;
}

/** The procedure of the script whose name an argument of GetRef is. */
export function procedureIn(program: ProgramModel, name: Expression | null): Unit | undefined {
  return name?.kind === "Literal" && name.type === "String"
    ? program.procedures.get(name.value.toLowerCase())
    : undefined;
}

/** A procedure as GetRef gives it, which takes values from others. @param getRef the name of GetRef in the port */
export function reference(unit: Unit, getRef: string): string {
  const refs = unit.parameters.flatMap((parameter, i) => (parameter.isRef ? [String(i)] : []));
  return `${getRef}(${[unit.id, ...refs].join(", ")})`;
}

export function referencesOf(program: ProgramModel): References {
  const named = new Set<Unit>();
  let areFound = false;
  for (const unit of program.units()) {
    for (const each of expressionsIn(unit.body)) {
      if (each.kind !== "Call" || each.callee.kind !== "Name" || each.callee.key !== "getref") continue;
      if (meaningOf(program, unit, "getref").kind !== "special") continue;
      const found = procedureIn(program, each.args[0] ?? null);
      if (found === undefined) areFound = true;
      else named.add(found);
    }
  }
  return { units: areFound ? [...program.procedures.values()] : [...named], areFound };
}
