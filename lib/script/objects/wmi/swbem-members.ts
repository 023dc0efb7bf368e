/** Qualifiers and methods of WMI's objects: lists of what a class says about itself. */
import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, LONG, LONG_VARIANT, NEW_ENUM, TEXT, getter, objectOf } from "../core/member.js";
import { WBEM_E_NOT_FOUND, wmiError } from "./wmi-error.js";

/** SWbemQualifier: something that is said about a class or a property. */
export class SWbemQualifier extends Implementation {
  readonly Name: string;
  readonly Value: string | number | boolean;

  constructor(name: string, value: string | number | boolean) {
    super();
    this.Name = name;
    this.Value = value;
  }

  get IsLocal(): boolean {
    return true;
  }

  get IsOverridable(): boolean {
    return true;
  }

  get IsAmended(): boolean {
    return false;
  }

  get PropagatesToInstance(): boolean {
    return true;
  }

  get PropagatesToSubclass(): boolean {
    return true;
  }
}

/** SWbemMethod: the name of a method, and the class that it is from. */
export class SWbemMethod extends Implementation {
  readonly Name: string;
  readonly Origin: string;

  constructor(name: string, origin: string) {
    super();
    this.Name = name;
    this.Origin = origin;
  }

  get Qualifiers_(): SWbemQualifierSet {
    return new SWbemQualifierSet([new SWbemQualifier("Implemented", true)]);
  }
}

/** What is found by its name. */
abstract class NamedSet<T extends { readonly Name: string }> extends Implementation {
  readonly #items: readonly T[];

  constructor(items: readonly T[]) {
    super();
    this.#items = items;
  }

  /** @throws ComError WBEM_E_NOT_FOUND */
  Item(name: string): T {
    const lower = name.toLowerCase();
    const found = this.#items.find((item) => item.Name.toLowerCase() === lower);
    if (found === undefined) throw wmiError(WBEM_E_NOT_FOUND);
    return found;
  }

  get Count(): number {
    return this.#items.length;
  }

  elements(): readonly T[] {
    return this.#items;
  }
}

export class SWbemQualifierSet extends NamedSet<SWbemQualifier> {}

export class SWbemMethodSet extends NamedSet<SWbemMethod> {}

defineClass(SWbemQualifier, {
  name: "SWbemQualifier",
  sourceOf: () => "SWbemQualifier",
  clsid: "04B83D60-21AE-11D2-8B33-00600806D9B6",
  interface: { name: "ISWbemQualifier", iid: "79B05932-D3B7-11D1-8B06-00600806D9B6" },
  members: [
    getter("Value", 0, LONG_VARIANT),
    getter("Name", 1, TEXT),
    getter("IsLocal", 2, BOOL),
    getter("PropagatesToSubclass", 3, BOOL),
    getter("PropagatesToInstance", 4, BOOL),
    getter("IsOverridable", 5, BOOL),
    getter("IsAmended", 6, BOOL),
  ],
});

defineClass(SWbemQualifierSet, {
  name: "SWbemQualifierSet",
  sourceOf: () => "SWbemQualifierSet",
  clsid: "04B83D5B-21AE-11D2-8B33-00600806D9B6",
  interface: { name: "ISWbemQualifierSet", iid: "9B16ED16-D3DF-11D1-8B08-00600806D9B6" },
  members: [getter("Item", 0, objectOf("ISWbemQualifier"), ["Name"]), getter("Count", 1, LONG), NEW_ENUM],
});

defineClass(SWbemMethod, {
  name: "SWbemMethod",
  sourceOf: () => "SWbemMethod",
  clsid: "04B83D5D-21AE-11D2-8B33-00600806D9B6",
  interface: { name: "ISWbemMethod", iid: "422E8E90-D955-11D1-8B09-00600806D9B6" },
  members: [
    getter("Name", 1, TEXT),
    getter("Origin", 2, TEXT),
    getter("Qualifiers_", 5, objectOf("ISWbemQualifierSet")),
  ],
});

defineClass(SWbemMethodSet, {
  name: "SWbemMethodSet",
  sourceOf: () => "SWbemMethodSet",
  clsid: "04B83D5A-21AE-11D2-8B33-00600806D9B6",
  interface: { name: "ISWbemMethodSet", iid: "C93BA292-D955-11D1-8B09-00600806D9B6" },
  members: [getter("Item", 0, objectOf("ISWbemMethod"), ["Name"]), getter("Count", 1, LONG), NEW_ENUM],
});
