/** All intrinsic functions. */
import type { RuntimeHost } from "./host.js";
import { tableOf, type Intrinsic } from "./intrinsic.js";
import { DATE_FUNCTIONS } from "./intrinsics-dates.js";
import { FORMAT_FUNCTIONS } from "./intrinsics-formats.js";
import { hostIntrinsics as hostFunctions } from "./intrinsics-host.js";
import { MATH_FUNCTIONS } from "./intrinsics-math.js";
import { TEXT_FUNCTIONS } from "./intrinsics-text.js";
import { TYPE_FUNCTIONS } from "./intrinsics-types.js";

/** Functions of their arguments alone, by their names in lower case. */
export const intrinsics: ReadonlyMap<string, Intrinsic> = tableOf([
  ...TEXT_FUNCTIONS,
  ...MATH_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...TYPE_FUNCTIONS,
]);

/** The functions of one engine that have a state or need its host: Rnd, Now, CreateObject, MsgBox. */
export function hostIntrinsics(host?: RuntimeHost): ReadonlyMap<string, Intrinsic> {
  return tableOf(hostFunctions(host));
}

/** All functions of one engine. */
export function intrinsicsFor(host?: RuntimeHost): ReadonlyMap<string, Intrinsic> {
  return new Map([...intrinsics, ...hostIntrinsics(host)]);
}
