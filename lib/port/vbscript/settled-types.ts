/** What becomes of the types of variables when a round of writing a port has ended. */
import { canBegin } from "./empty-reads.js";
import type { Variable } from "./model.js";
import { NUMBER_OR_EMPTY, VALUE, WHOLE, isNumeric, type MaybeType } from "./static-type.js";
import type { ProgramScope } from "./unit-scope.js";

/** What nothing has come to may be anything. */
export function widenUnknown(scope: ProgramScope): void {
  for (const unit of scope.program.units()) {
    for (const variable of unit.variables.values()) {
      if (variable.type !== null || (variable.role !== "parameter" && variable.writes === 0)) continue;
      variable.widen();
      scope.changed = true;
    }
    if (unit.result === null || unit.returns !== null) continue;
    unit.returns = VALUE;
    scope.changed = true;
  }
}

/** A variable that is read while it is Empty has to be able to be that. */
export function settleEmptyReads(scope: ProgramScope): void {
  for (const unit of scope.program.units()) {
    for (const variable of unit.variables.values()) {
      const type = withEmpty(variable, scope.facts.typesMatter);
      if (type === variable.type) continue;
      variable.type = type;
      scope.changed = true;
    }
  }
}

/** The type of a variable that may be read before it is assigned to, in the way in which it is. */
function withEmpty({ type, emptyRead, isSet }: Variable, typesMatter: boolean): MaybeType {
  // What Set assigns to it may have a type in a later round.
  if (type === null) return emptyRead !== "as value" || isSet ? null : VALUE;
  if (emptyRead === "no" || type.kind === "value") return type;
  if (type.kind === "object") return type.mayBeEmpty ? type : { ...type, mayBeEmpty: true };
  // It begins as 0, which need not be a constant of an enumeration.
  if (canBegin(emptyRead, type)) return type.kind === "whole" && type.enumeration !== undefined ? WHOLE : type;
  // Empty counts as 0 wherever a number is wanted; where VARTYPEs show, only the general functions know of which type.
  return isNumeric(type) && !typesMatter ? NUMBER_OR_EMPTY : VALUE;
}
