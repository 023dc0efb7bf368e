import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import { LONG, VARIANT, getter, method, objectOf, parameter } from "../core/member.js";
import { parseObjectPath, type ObjectPath } from "./object-path.js";
import { SWbemObjectSet } from "./swbem-object-set.js";
import { swbemObjectFor, type Namespace, type SWbemObject } from "./swbem-object.js";
import { SWbemSecurity } from "./swbem-security.js";
import type { WmiClass, WmiInstance } from "./wmi-class.js";
import {
  WBEM_E_ACCESS_DENIED,
  WBEM_E_INVALID_CLASS,
  WBEM_E_INVALID_OBJECT_PATH,
  WBEM_E_INVALID_PARAMETER,
  WBEM_E_INVALID_QUERY,
  WBEM_E_NOT_FOUND,
  WBEM_E_NOT_SUPPORTED,
  wmiError,
} from "./wmi-error.js";
import { parseQuery, readable } from "./wql.js";

/** The language that queries may be said to be in. */
const WQL = "WQL";

/** SWbemServices: a namespace, with what can be asked about it. */
export class SWbemServices extends Implementation {
  readonly #namespace: Namespace;
  readonly #classes: ReadonlyMap<string, WmiClass>;
  #security: SWbemSecurity | undefined;

  /** @param classes by name in lower case */
  constructor(namespace: Namespace, classes: ReadonlyMap<string, WmiClass>) {
    super();
    this.#namespace = namespace;
    this.#classes = classes;
  }

  /**
   * The object with a path, or a class.
   * @throws ComError WBEM_E_NOT_FOUND, WBEM_E_INVALID_OBJECT_PATH
   */
  Get(path = "", _flags = 0): SWbemObject {
    return this.objectAt(parseObjectPath(path));
  }

  objectAt({ className, keys }: ObjectPath): SWbemObject {
    if (className === undefined) throw wmiError(WBEM_E_INVALID_OBJECT_PATH);
    const wmiClass = this.#classes.get(className.toLowerCase());
    if (wmiClass === undefined) throw wmiError(WBEM_E_NOT_FOUND);
    if (keys === undefined)
      return swbemObjectFor(this.#namespace, wmiClass, Object.keys(wmiClass.properties), undefined);
    const instance = Array.from(wmiClass.instances()).find((each) => hasKeys(each, wmiClass, keys));
    if (instance === undefined) throw wmiError(WBEM_E_NOT_FOUND);
    return this.#object(wmiClass, instance);
  }

  /** @throws ComError WBEM_E_INVALID_CLASS */
  InstancesOf(className: string, _flags = 0): SWbemObjectSet {
    const wmiClass = this.#classNamed(className);
    return new SWbemObjectSet(Array.from(wmiClass.instances(), (instance) => this.#object(wmiClass, instance)));
  }

  /** @throws ComError WBEM_E_INVALID_QUERY, WBEM_E_INVALID_CLASS */
  ExecQuery(query: string, language = WQL, _flags = 0): SWbemObjectSet {
    if (language.toUpperCase() !== WQL) throw wmiError(WBEM_E_INVALID_PARAMETER);
    const { columns, className, matches } = parseQuery(query);
    const wmiClass = this.#classNamed(className);
    const names = Object.keys(wmiClass.properties);
    const found = Array.from(wmiClass.instances()).filter((instance) => matches(readable(instance, names)));
    const chosen = chosenColumns(wmiClass, columns);
    return new SWbemObjectSet(found.map((instance) => swbemObjectFor(this.#namespace, wmiClass, chosen, instance)));
  }

  /** @throws ComError WBEM_E_NOT_SUPPORTED: nothing here tells when something about the host changes */
  ExecNotificationQuery(): never {
    throw wmiError(WBEM_E_NOT_SUPPORTED);
  }

  SubclassesOf(superclass = "", _flags = 0): SWbemObjectSet {
    if (superclass !== "") return new SWbemObjectSet([]);
    const classes = Array.from(this.#classes.values(), (wmiClass) =>
      swbemObjectFor(this.#namespace, wmiClass, Object.keys(wmiClass.properties), undefined),
    );
    return new SWbemObjectSet(classes);
  }

  AssociatorsOf(): never {
    throw wmiError(WBEM_E_NOT_SUPPORTED);
  }

  ReferencesTo(): never {
    throw wmiError(WBEM_E_NOT_SUPPORTED);
  }

  Delete(): never {
    throw wmiError(WBEM_E_ACCESS_DENIED);
  }

  ExecMethod(): never {
    throw wmiError(WBEM_E_ACCESS_DENIED);
  }

  get Security_(): SWbemSecurity {
    return (this.#security ??= new SWbemSecurity());
  }

  #classNamed(name: string): WmiClass {
    const wmiClass = this.#classes.get(name.trim().toLowerCase());
    if (wmiClass === undefined) throw wmiError(WBEM_E_INVALID_CLASS);
    return wmiClass;
  }

  #object(wmiClass: WmiClass, instance: WmiInstance): SWbemObject {
    return swbemObjectFor(this.#namespace, wmiClass, Object.keys(wmiClass.properties), instance);
  }
}

function hasKeys(instance: WmiInstance, { keys }: WmiClass, wanted: ReadonlyMap<string, string>): boolean {
  const values = readable(instance, keys);
  return Array.from(wanted).every(([name, value]) => {
    // A class with one key needs no name for it: Win32_LogicalDisk="C:".
    const held = values.get(name === "" && keys.length === 1 ? (keys[0] ?? "").toLowerCase() : name);
    return held !== undefined && held !== null && String(held).toLowerCase() === value.toLowerCase();
  });
}

/** The columns as the class spells them, in its order; its keys come along, as they make up the path. */
function chosenColumns({ keys, properties }: WmiClass, columns: readonly string[]): string[] {
  const names = Object.keys(properties);
  if (columns.length === 0) return names;
  const wanted = new Set(columns.map((name) => name.toLowerCase()));
  for (const name of wanted) {
    const isThere = name.startsWith("__") || names.some((each) => each.toLowerCase() === name);
    if (!isThere) throw wmiError(WBEM_E_INVALID_QUERY);
  }
  return names.filter((name) => wanted.has(name.toLowerCase()) || keys.includes(name));
}

const flags = parameter("iFlags?", LONG);
const context = parameter("objWbemNamedValueSet?", VARIANT);
const objects = objectOf("ISWbemObjectSet");
const object = objectOf("ISWbemObject");

defineClass(SWbemServices, {
  name: "SWbemServicesEx",
  sourceOf: () => "SWbemServicesEx",
  clsid: "62E522DC-8CF3-40A8-8B2E-37D595651E40",
  interface: { name: "ISWbemServicesEx", iid: "D2F68443-85DC-427E-91D8-366554CC754C" },
  otherInterfaces: [{ name: "ISWbemServices", iid: "76A6415C-CB41-11D1-8B02-00600806D9B6" }],
  members: [
    method("Get", 1, ["strObjectPath?", flags, context], object),
    method("Delete", 3, ["strObjectPath", flags, context]),
    method("InstancesOf", 5, ["strClass", flags, context], objects),
    method("SubclassesOf", 7, ["strSuperclass?", flags, context], objects),
    method("ExecQuery", 9, ["strQuery", "strQueryLanguage?", flags, context], objects),
    method("AssociatorsOf", 11, ["strObjectPath", "strAssocClass?", "strResultClass?", "strResultRole?"], objects),
    method("ReferencesTo", 13, ["strObjectPath", "strResultClass?", "strRole?"], objects),
    method(
      "ExecNotificationQuery",
      15,
      ["strQuery", "strQueryLanguage?", flags, context],
      objectOf("ISWbemEventSource"),
    ),
    method("ExecMethod", 17, ["strObjectPath", "strMethodName", parameter("objWbemInParameters?", VARIANT)], object),
    getter("Security_", 19, objectOf("ISWbemSecurity")),
  ],
});
