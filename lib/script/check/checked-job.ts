/** The texts that share their names: those of one job of a .wsf file, or the text of any other script alone. */
import { compileText, type ScriptText } from "./compile-text.js";
import type { Place } from "./flow.js";
import { inShape } from "./flow.js";
import { addHostNames } from "./host-names.js";
import { inferUses, type Uses } from "./infer.js";
import type { ProgIds } from "./prog-ids.js";
import type { CheckError } from "./script-report.js";
import { ScriptScope } from "./script-scope.js";

/** An object that a job gives its scripts under a name. */
export interface JobObject {
  /** Null for a reference to a type library. */
  readonly id: string | null;
  readonly progId: string;
  readonly at: Place;
}

export interface Job {
  readonly texts: readonly ScriptText[];
  readonly objects?: readonly JobObject[];
}

export interface CheckedJob {
  readonly errors: readonly CheckError[];
  readonly uses: Uses;
}

/** Compiles what a job runs, and follows its values. */
export function checkJob({ texts, objects = [] }: Job, known: ProgIds): CheckedJob {
  const scope = new ScriptScope();
  addHostNames(scope);
  for (const { id, progId, at } of objects) {
    scope.add(
      { kind: "create", progId: { kind: "text", text: progId }, at },
      id === null ? null : inShape(scope.global(id.toLowerCase())),
    );
  }
  const errors: CheckError[] = [];
  for (const text of texts) {
    const error = compileText(text, scope);
    if (error !== null) errors.push(error);
  }
  return { errors, uses: inferUses(scope.flows, known) };
}
