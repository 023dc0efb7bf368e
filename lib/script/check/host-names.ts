/** What scripts find under its name without making it. */
import { engineObject } from "./engine-object.js";
import { objectTypeNamed } from "./object-types.js";
import type { ScriptScope } from "./script-scope.js";

/** Gives a script the names of its host, and VBScript's Err. */
export function addHostNames(scope: ScriptScope): void {
  const wscript = objectTypeNamed("WScript");
  if (wscript !== undefined) for (const name of ["wscript", "wsh"]) scope.global(name).types.add(wscript);
  scope.global("err").absorb(engineObject("Err"));
}
