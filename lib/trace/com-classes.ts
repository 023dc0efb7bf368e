/** All classes, loaded: for those who make objects by the names of interfaces. */
import * as wrappers from "../generated/wrappers.js";
import { describedClasses, type ComClass } from "../script/objects/core/define-class.js";
import "../script/objects/script-objects.js";

/** All classes of objects that callers can get hold of. */
export function comClasses(): ComClass[] {
  const generated = Object.values(wrappers as Record<string, unknown>).filter(
    (each): each is ComClass => typeof each === "function" && "table" in each,
  );
  return [...generated, ...describedClasses()];
}
