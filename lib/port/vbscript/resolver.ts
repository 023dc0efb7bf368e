/** What plain names stand for. */
import { constants as vbConstants } from "../../script/vbscript/runtime/constants.js";
import { intrinsicsFor } from "../../script/vbscript/runtime/intrinsics.js";
import { constantNamed } from "./interfaces.js";
import type { ClassMemberModel, ProgramModel, ScriptConstant, Unit, Variable } from "./model.js";

export type Meaning =
  | { readonly kind: "variable"; readonly variable: Variable }
  | { readonly kind: "constant"; readonly constant: ScriptConstant }
  | { readonly kind: "procedure"; readonly unit: Unit }
  | { readonly kind: "member"; readonly member: ClassMemberModel }
  | { readonly kind: "host" }
  | { readonly kind: "enumeration"; readonly name: string; readonly value: number }
  | { readonly kind: "special"; readonly name: "err" | "execute" | "executeglobal" | "eval" | "getref" }
  | { readonly kind: "function"; readonly name: string; readonly min: number; readonly max: number }
  | { readonly kind: "language constant"; readonly key: string }
  /** What a script in another language of the same job has under that name. */
  | { readonly kind: "foreign"; readonly name: string }
  | { readonly kind: "unknown" };

const SPECIAL = new Set(["err", "execute", "executeglobal", "eval", "getref"]);
const functions = intrinsicsFor();

/** Whether the language itself has something under a name, in lower case. */
export function isOfLanguage(key: string): boolean {
  return SPECIAL.has(key) || functions.has(key) || vbConstants.has(key);
}

/** Finds out in the order in which VBScript does. */
export function meaningOf(program: ProgramModel, unit: Unit, key: string): Meaning {
  const local = unit.isMain ? undefined : unit.variables.get(key);
  if (local !== undefined) return { kind: "variable", variable: local };
  const own = unit.constants.get(key);
  if (own !== undefined) return { kind: "constant", constant: own };
  if (unit.owner !== null) {
    const field = unit.owner.fields.get(key);
    if (field !== undefined) return { kind: "variable", variable: field };
    const member = unit.owner.members.get(key);
    if (member !== undefined) return { kind: "member", member };
  }
  return meaningInProgram(program, key);
}

function meaningInProgram(program: ProgramModel, key: string): Meaning {
  const { main, procedures } = program;
  const global = main.variables.get(key);
  if (global !== undefined) return { kind: "variable", variable: global };
  const constant = main.constants.get(key);
  if (constant !== undefined) return { kind: "constant", constant };
  const procedure = procedures.get(key);
  if (procedure !== undefined) return { kind: "procedure", unit: procedure };
  if (key === "wscript" || key === "wsh") return { kind: "host" };
  const enumeration = constantNamed(key);
  if (enumeration !== undefined) return { kind: "enumeration", ...enumeration };
  const foreign = program.foreign.names.get(key);
  if (foreign !== undefined) return { kind: "foreign", name: foreign };
  if (SPECIAL.has(key)) return { kind: "special", name: key as "err" };
  const intrinsic = functions.get(key);
  if (intrinsic !== undefined) {
    const { name, min, max } = intrinsic;
    return { kind: "function", name, min, max };
  }
  if (vbConstants.has(key)) return { kind: "language constant", key };
  return { kind: "unknown" };
}
