/** What GetRef gives: procedures that are called through variables. */
import type { ProgramModel, Unit } from "./model.js";
import { meaningOf } from "./resolver.js";
import { expressionsIn } from "./syntax-walk.js";

export interface References {
  /** The procedures that GetRef may give. */
  readonly units: readonly Unit[];
  /** Whether only the run knows some of their names. */
  readonly areFound: boolean;
}

export function referencesOf(program: ProgramModel): References {
  const named = new Set<Unit>();
  let areFound = false;
  for (const unit of program.units()) {
    for (const each of expressionsIn(unit.body)) {
      if (each.kind !== "Call" || each.callee.kind !== "Name" || each.callee.key !== "getref") continue;
      if (meaningOf(program, unit, "getref").kind !== "special") continue;
      const [name = null] = each.args;
      const isKnown = name?.kind === "Literal" && name.type === "String";
      const found = isKnown ? program.procedures.get(name.value.toLowerCase()) : undefined;
      if (found === undefined) areFound = true;
      else named.add(found);
    }
  }
  return { units: areFound ? [...program.procedures.values()] : [...named], areFound };
}
