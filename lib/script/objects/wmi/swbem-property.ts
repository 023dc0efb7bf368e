import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { BOOL, LONG, LONG_VARIANT, NEW_ENUM, TEXT, getter, objectOf, property } from "../core/member.js";
import { CIM_NUMBERS, wmiValueOf, type CimType, type WmiValue } from "./wmi-class.js";
import { SWbemQualifier, SWbemQualifierSet } from "./swbem-members.js";
import { WBEM_E_NOT_FOUND, wmiError } from "./wmi-error.js";

/** The values of an object, in the order of its class. */
export interface PropertyBag {
  readonly className: string;
  readonly keys: readonly string[];
  readonly types: Readonly<Record<string, CimType>>;
  /** By name; Null for what the host does not tell. */
  readonly values: Map<string, WmiValue>;
}

/** SWbemProperty. */
export class SWbemProperty extends Implementation {
  readonly #bag: PropertyBag;
  readonly #name: string;

  constructor(bag: PropertyBag, name: string) {
    super();
    this.#bag = bag;
    this.#name = name;
  }

  get Value(): unknown {
    return this.#bag.values.get(this.#name) ?? null;
  }

  /** Changes the copy that the script has; the host stays as it is. */
  set Value(value: unknown) {
    this.#bag.values.set(this.#name, wmiValueOf(value));
  }

  get Name(): string {
    return this.#name;
  }

  get IsLocal(): boolean {
    return true;
  }

  get Origin(): string {
    return this.#bag.className;
  }

  get Qualifiers_(): SWbemQualifierSet {
    const type = this.#bag.types[this.#name] ?? "string";
    const qualifiers = [new SWbemQualifier("CIMTYPE", type.replace("[]", "")), new SWbemQualifier("read", true)];
    if (this.#bag.keys.includes(this.#name)) qualifiers.push(new SWbemQualifier("key", true));
    return new SWbemQualifierSet(qualifiers);
  }

  get CIMType(): number {
    return CIM_NUMBERS[this.#bag.types[this.#name] ?? "string"];
  }

  get IsArray(): boolean {
    return this.#bag.types[this.#name] === "string[]";
  }
}

/** SWbemObject.Properties_ */
export class SWbemPropertySet extends Implementation {
  readonly #bag: PropertyBag;

  constructor(bag: PropertyBag) {
    super();
    this.#bag = bag;
  }

  /** @throws ComError WBEM_E_NOT_FOUND */
  Item(name: string): SWbemProperty {
    const lower = name.toLowerCase();
    const found = [...this.#bag.values.keys()].find((each) => each.toLowerCase() === lower);
    if (found === undefined) throw wmiError(WBEM_E_NOT_FOUND);
    return new SWbemProperty(this.#bag, found);
  }

  get Count(): number {
    return this.#bag.values.size;
  }

  elements(): SWbemProperty[] {
    return Array.from(this.#bag.values.keys(), (name) => new SWbemProperty(this.#bag, name));
  }
}

defineClass(SWbemProperty, {
  name: "SWbemProperty",
  sourceOf: () => "SWbemProperty",
  clsid: "04B83D5F-21AE-11D2-8B33-00600806D9B6",
  interface: { name: "ISWbemProperty", iid: "1A388F98-D4BA-11D1-8B09-00600806D9B6" },
  members: [
    property("Value", 0, LONG_VARIANT),
    getter("Name", 1, TEXT),
    getter("IsLocal", 2, BOOL),
    getter("Origin", 3, TEXT),
    getter("CIMType", 4, LONG),
    getter("Qualifiers_", 5, objectOf("ISWbemQualifierSet")),
    getter("IsArray", 6, BOOL),
  ],
});

defineClass(SWbemPropertySet, {
  name: "SWbemPropertySet",
  sourceOf: () => "SWbemPropertySet",
  clsid: "04B83D5C-21AE-11D2-8B33-00600806D9B6",
  interface: { name: "ISWbemPropertySet", iid: "DEA0A7B2-D4BA-11D1-8B09-00600806D9B6" },
  members: [getter("Item", 0, objectOf("ISWbemProperty"), ["Name"]), getter("Count", 1, LONG), NEW_ENUM],
});
