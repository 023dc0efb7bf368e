/**
 * Decides how parameters are passed and which variables need a Cell.
 *
 * A ByRef parameter travels as a plain value where nobody can tell the difference: the procedure never
 * changes it nor passes its place on, and runs nothing that could change the caller's variable meanwhile. Where calls
 * pass one place twice, a change of another parameter is one of it.
 */
import type { Facts } from "./facts.js";
import type { ProcedureUnit, ProgramUnit } from "./units.js";

/** Fills in `modes` and `isCell` of all procedures; their facts and locals are known. */
export function analyse(program: ProgramUnit): void {
  const units = [...program.units()];
  const quiet = quietUnits(units);
  for (const unit of units) {
    unit.declaration?.parameters.forEach((parameter, i) => {
      const plain = !parameter.byRef || (quiet.has(unit) && !unit.facts.written.has(parameter.key));
      unit.modes[i] = plain ? "value" : "ref";
    });
  }
  const mayShare = units.some(({ facts }) => facts.passesTwice || facts.sharesScope);
  while (units.some((unit) => passOn(unit) || (mayShare && passAll(unit)))) {
    // A parameter that became a reference may make others references that are passed on to it.
  }
  for (const unit of units) markCells(unit);
}

/** Procedures during which no variable of others changes. */
function quietUnits(units: readonly ProcedureUnit[]): Set<ProcedureUnit> {
  const quiet = new Set(units.filter((unit) => isQuietItself(unit)));
  let before: number;
  do {
    before = quiet.size;
    for (const unit of quiet) {
      for (const callee of unit.facts.calls) if (!quiet.has(callee)) quiet.delete(unit);
    }
  } while (quiet.size !== before);
  return quiet;
}

function isQuietItself(unit: ProcedureUnit): boolean {
  const { facts } = unit;
  if (facts.callsUnknown) return false;
  for (const key of facts.written) if (!unit.locals.has(key)) return false;
  return true;
}

/** Makes parameters references whose place is passed on; true if it found any. */
function passOn(unit: ProcedureUnit): boolean {
  let found = false;
  unit.declaration?.parameters.forEach((parameter, i) => {
    if (!parameter.byRef || unit.modes[i] === "ref" || !isAddressTaken(unit.facts, parameter.key)) return;
    unit.modes[i] = "ref";
    found = true;
  });
  return found;
}

/** Makes all ByRef parameters references if one is; true if it found any that was none. */
function passAll({ modes, declaration }: ProcedureUnit): boolean {
  if (!modes.includes("ref")) return false;
  let found = false;
  declaration?.parameters.forEach(({ byRef }, i) => {
    if (!byRef || modes[i] === "ref") return;
    modes[i] = "ref";
    found = true;
  });
  return found;
}

function isAddressTaken(facts: Facts, key: string): boolean {
  return facts.passed.some(
    (passed) => passed.key === key && (passed.target === null || passed.target.modes[passed.index] !== "value"),
  );
}

function markCells(unit: ProcedureUnit): void {
  // Global variables are cells anyway.
  if (unit.declaration === null) return;
  const refs = new Set<string>();
  unit.declaration?.parameters.forEach((parameter, i) => {
    if (unit.modes[i] === "ref") refs.add(parameter.key);
  });
  for (const local of unit.locals.values()) {
    local.isCell = unit.facts.sharesScope || refs.has(local.key) || isAddressTaken(unit.facts, local.key);
  }
}
