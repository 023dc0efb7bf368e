import { Implementation } from "../../../com/com-object.js";
import { DISP_E_BADINDEX } from "../../../generated/hresults.js";
import { ComError } from "../../../com/com-error.js";
import { defineClass } from "../core/define-class.js";
import { LONG, NEW_ENUM, getter, method, objectOf, parameter } from "../core/member.js";
import type { SWbemObject } from "./swbem-object.js";
import { WBEM_E_NOT_FOUND, wmiError } from "./wmi-error.js";

/** SWbemObjectSet: the answer to a query, as it was when it was asked. */
export class SWbemObjectSet extends Implementation {
  readonly #objects: readonly SWbemObject[];

  constructor(objects: readonly SWbemObject[]) {
    super();
    this.#objects = objects;
  }

  /** An object by its path, whole or relative. @throws ComError WBEM_E_NOT_FOUND */
  Item(path: string, _flags = 0): SWbemObject {
    const wanted = path.toLowerCase();
    const found = this.#objects.find(({ Path_ }) =>
      [Path_.RelPath, Path_.Path].some((each) => each.toLowerCase() === wanted),
    );
    if (found === undefined) throw wmiError(WBEM_E_NOT_FOUND);
    return found;
  }

  /** An object by its number, from 0. */
  ItemIndex(index: number): SWbemObject {
    const found = this.#objects[index];
    if (found === undefined) throw new ComError(DISP_E_BADINDEX, `There is no element ${index}.`);
    return found;
  }

  get Count(): number {
    return this.#objects.length;
  }

  elements(): readonly SWbemObject[] {
    return this.#objects;
  }
}

defineClass(SWbemObjectSet, {
  name: "SWbemObjectSet",
  sourceOf: () => "SWbemObjectSet",
  clsid: "04B83D61-21AE-11D2-8B33-00600806D9B6",
  interface: { name: "ISWbemObjectSet", iid: "76A6415F-CB41-11D1-8B02-00600806D9B6" },
  members: [
    method("Item", 0, ["strObjectPath", parameter("iFlags?", LONG)], objectOf("ISWbemObject")),
    getter("Count", 1, LONG),
    method("ItemIndex", 5, [parameter("lIndex", LONG)], objectOf("ISWbemObject")),
    NEW_ENUM,
  ],
});
