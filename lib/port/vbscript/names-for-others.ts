/** Names of a script that others see by name: texts that it runs, and scripts in another language. */
import { accessors, type NameUses } from "../shared-names.js";
import type { LineWriter } from "./line-writer.js";
import { ProgramModel, type Unit } from "./model.js";
import { reference } from "./references.js";
import { meaningOf } from "./resolver.js";
import { VALUE } from "./static-type.js";
import { allStatements, expressionsIn, writtenNames } from "./syntax-walk.js";
import type { JobProgram } from "./texts-of-job.js";
import type { UnitPorter } from "./unit-porter.js";
import { imported, type ProgramScope } from "./unit-scope.js";

/** Writes what GetRef finds by a name that only the run knows. */
export function declareProcedures({ program }: ProgramScope, main: UnitPorter, writer: LineWriter): void {
  const entries = [...program.procedures.values()].map((unit) => procedureEntry(unit, main));
  writer.line(`${main.scope.use("declareProcedures")}({ ${entries.join(", ")} });`);
}

/** A procedure by its name, which anybody may call. */
function procedureEntry(unit: Unit, main: UnitPorter): string {
  unit.isCalledFromOutside = true;
  for (const parameter of unit.parameters) main.scope.learn(parameter, VALUE);
  return `${JSON.stringify(unit.declaration?.name ?? "")}: ${reference(unit, main.scope.use("GetRef"))}`;
}

/** Writes what Execute and Eval find. */
export function declareNames({ program }: ProgramScope, main: UnitPorter, writer: LineWriter): void {
  const { expressions } = main.statements;
  const entries = new Map<string, string>();
  for (const unit of program.units()) {
    // A name that is a variable of a procedure only is elsewhere what a text makes of it.
    for (const { name, key } of unit.variables.values()) {
      if (entries.has(key)) continue;
      main.scope.scope.types.add("Value");
      entries.set(key, `${JSON.stringify(name)}: ${main.scope.use("temporary")}<Value>(undefined)`);
    }
  }
  for (const [key, unit] of program.procedures) entries.set(key, procedureEntry(unit, main));
  for (const constant of program.main.constants.values()) {
    constant.uses++;
    entries.set(
      constant.key,
      `${JSON.stringify(constant.name)}: ${main.scope.use("ref")}(() => ${constant.id}, () => undefined)`,
    );
  }
  for (const variable of program.main.variables.values()) {
    variable.isLoopOnly = false;
    variable.writes += 2;
    entries.set(variable.key, `${JSON.stringify(variable.name)}: ${expressions.members.variablePlace(variable)}`);
  }
  writer.block(
    `${main.scope.use("declareNames")}({`,
    () => [...entries.values()].forEach((entry) => writer.line(`${entry},`)),
    program.foreign.names.size === 0 ? "});" : `}, ${program.foreign.id});`,
  );
}

/** Prepares what is under a name for being used by scripts in another language. */
export function shareName({ main, procedures }: ProgramModel, key: string, isAssigned: boolean): void {
  const constant = main.constants.get(key);
  if (constant !== undefined) constant.uses++;
  const unit = procedures.get(key);
  if (unit !== undefined) {
    unit.isCalledFromOutside = true;
    unit.parameters.forEach((parameter, i) => {
      parameter.widen();
      // Nobody has passed it a variable so far, or it would be a place already.
      if (parameter.writes > 0 && unit.declaration?.parameters[i]?.byRef === true) parameter.isRef = true;
    });
  }
  const variable = main.variables.get(key);
  if (variable === undefined) return;
  variable.isLoopOnly = false;
  variable.reads++;
  if (!isAssigned) return;
  variable.writes += 2;
  variable.emptyRead = "as value";
  variable.declaredAt = null;
  variable.widen();
}

/** The entry of an object that has what is under a name. */
export function sharedEntry(scope: ProgramScope, key: string, isAssigned: boolean): string {
  const { main, procedures } = scope.program;
  const unit = procedures.get(key);
  if (unit !== undefined) return `${unit.id}: ${reference(unit, imported(scope, "GetRef"))}`;
  const variable = main.variables.get(key);
  if (variable === undefined) return accessors(main.constants.get(key)?.id ?? "", { isAssigned: false });
  const isPointer = variable.type?.kind === "object" && variable.type.isNullable;
  scope.types.add("Value");
  const read = isPointer ? `${imported(scope, "pointer")}(${variable.id})` : variable.id;
  return accessors(variable.id, { isAssigned, read, type: "Value" });
}

/** The names, in lower case, that a program declares for all of its procedures. */
export function declaredNames(program: JobProgram): ReadonlySet<string> {
  const { main, procedures } = new ProgramModel(program, (name) => name);
  return new Set([...main.variables.keys(), ...main.constants.keys(), ...procedures.keys()]);
}

/** The names of scripts in another language that a program uses. @param runsText whether texts may use any of them */
export function foreignUses(program: ProgramModel, runsText: boolean): NameUses {
  const uses = new Map<string, { isAssigned: boolean }>();
  const touch = (unit: Unit, key: string, isAssigned: boolean): void => {
    if (meaningOf(program, unit, key).kind !== "foreign") return;
    uses.set(key, { isAssigned: isAssigned || uses.get(key)?.isAssigned === true });
  };
  if (runsText) for (const key of program.foreign.names.keys()) touch(program.main, key, true);
  for (const unit of program.units()) {
    for (const statement of allStatements(unit.body)) {
      for (const { key } of writtenNames(statement)) touch(unit, key, true);
    }
    for (const each of expressionsIn(unit.body)) {
      if (each.kind === "Name") touch(unit, each.key, false);
      // Handlers of events go by a prefix.
      if (each.kind !== "Literal" || each.type !== "String" || !each.value.endsWith("_")) continue;
      const prefix = `${each.value.toLowerCase()}on`;
      for (const key of program.foreign.names.keys()) if (key.startsWith(prefix)) touch(unit, key, false);
    }
  }
  return uses;
}
