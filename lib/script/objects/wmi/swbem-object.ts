import { Implementation } from "../../../com/com-object.js";
import { defineClass } from "../core/define-class.js";
import {
  ARRAY,
  LONG,
  LONG_VARIANT,
  TEXT,
  VARIANT,
  getter,
  method,
  objectOf,
  parameter,
  property,
  type Member,
} from "../core/member.js";
import { wmiValueOf, type WmiClass, type WmiInstance, type WmiValue } from "./wmi-class.js";
import { WBEM_E_ACCESS_DENIED, wmiError } from "./wmi-error.js";
import { SWbemObjectPath, keysText } from "./swbem-object-path.js";
import { SWbemMethod, SWbemMethodSet, SWbemQualifier, SWbemQualifierSet } from "./swbem-members.js";
import { SWbemPropertySet, type PropertyBag } from "./swbem-property.js";
import { SWbemSecurity } from "./swbem-security.js";

/** The namespace that an object is from. */
export interface Namespace {
  readonly server: string;
  readonly name: string;
}

/** SWbemObject: an instance of a WMI class, with the class's properties as members; or the class itself. */
export class SWbemObject extends Implementation {
  readonly #namespace: Namespace;
  readonly #class: WmiClass;
  readonly #bag: PropertyBag;
  readonly #isClass: boolean;
  #security: SWbemSecurity | undefined;

  /**
   * swbemObjectFor() makes objects: each set of columns has its own class.
   * @param instance undefined for the class itself
   */
  constructor(namespace: Namespace, wmiClass: WmiClass, columns: readonly string[], instance: WmiInstance | undefined) {
    super();
    this.#namespace = namespace;
    this.#class = wmiClass;
    this.#isClass = instance === undefined;
    this.#bag = {
      className: wmiClass.name,
      keys: wmiClass.keys,
      types: wmiClass.properties,
      values: new Map(columns.map((name) => [name, instance?.[name] ?? null])),
    };
  }

  get Path_(): SWbemObjectPath {
    const { server, name: namespace } = this.#namespace;
    const { name: className, keys } = this.#class;
    const said = this.#isClass ? "" : keysText(keys, (key) => this.value(key) ?? "");
    return new SWbemObjectPath({ server, namespace, className, keys: said });
  }

  get Properties_(): SWbemPropertySet {
    return new SWbemPropertySet(this.#bag);
  }

  get Methods_(): SWbemMethodSet {
    const { name, methods = [] } = this.#class;
    return new SWbemMethodSet(methods.map((each) => new SWbemMethod(each.name, name)));
  }

  get Qualifiers_(): SWbemQualifierSet {
    return new SWbemQualifierSet([
      new SWbemQualifier("dynamic", true),
      new SWbemQualifier("Locale", 1033),
      new SWbemQualifier("provider", "CIMWin32"),
    ]);
  }

  get Derivation_(): string[] {
    return ["CIM_ManagedSystemElement"];
  }

  get Security_(): SWbemSecurity {
    return (this.#security ??= new SWbemSecurity());
  }

  /** As MOF. */
  GetObjectText_(_flags = 0): string {
    const { name } = this.#class;
    const lines = Array.from(this.#bag.values)
      .filter(([, value]) => this.#isClass || value !== null)
      .map(([property, value]) => `\t${this.#declared(property, value)};`);
    const head = this.#isClass ? `class ${name}` : `instance of ${name}`;
    return ["", head, "{", ...lines, "};", ""].join("\n");
  }

  /** @throws ComError WBEM_E_ACCESS_DENIED: nothing about the host is changed from here */
  Put_(): never {
    throw wmiError(WBEM_E_ACCESS_DENIED);
  }

  Delete_(): never {
    throw wmiError(WBEM_E_ACCESS_DENIED);
  }

  /** A method of the class, by name; all are refused, as they would change the host. */
  ExecMethod_(): never {
    throw wmiError(WBEM_E_ACCESS_DENIED);
  }

  /** A copy whose changes are its own. */
  Clone_(): SWbemObject {
    const columns = [...this.#bag.values.keys()];
    return swbemObjectFor(this.#namespace, this.#class, columns, Object.fromEntries(this.#bag.values));
  }

  value(name: string): WmiValue {
    return this.#bag.values.get(name) ?? null;
  }

  setValue(name: string, value: unknown): void {
    this.#bag.values.set(name, wmiValueOf(value));
  }

  #declared(name: string, value: WmiValue): string {
    const type = this.#bag.types[name] ?? "string";
    if (!this.#isClass) return `${name} = ${mofValue(value, type === "uint64")}`;
    return type === "string[]" ? `string ${name}[]` : `${type} ${name}`;
  }
}

function mofValue(value: WmiValue, isBare: boolean): string {
  if (typeof value === "object" && value !== null) return `{${value.map((each) => mofValue(each, false)).join(", ")}}`;
  if (typeof value === "string" && !isBare) return `"${value.replace(/["\\]/g, "\\$&")}"`;
  return String(value).toUpperCase();
}

const MEMBERS: readonly Member[] = [
  method(
    "Put_",
    1,
    [parameter("iFlags?", LONG), parameter("objWbemNamedValueSet?", VARIANT)],
    objectOf("ISWbemObjectPath"),
  ),
  method("Delete_", 3, [parameter("iFlags?", LONG), parameter("objWbemNamedValueSet?", VARIANT)]),
  method("ExecMethod_", 13, ["strMethodName", parameter("objWbemInParameters?", VARIANT)], objectOf("ISWbemObject")),
  method("Clone_", 15, [], objectOf("ISWbemObject")),
  method("GetObjectText_", 16, [parameter("iFlags?", LONG)], TEXT),
  getter("Qualifiers_", 20, objectOf("ISWbemQualifierSet")),
  getter("Properties_", 21, objectOf("ISWbemPropertySet")),
  getter("Methods_", 22, objectOf("ISWbemMethodSet")),
  getter("Derivation_", 23, ARRAY),
  getter("Path_", 24, objectOf("ISWbemObjectPath")),
  getter("Security_", 25, objectOf("ISWbemSecurity")),
];

/** Where the DISPIDs of a class's own members begin. */
const FIRST_DYNAMIC = 0x01000001;

type ObjectClass = new (
  namespace: Namespace,
  wmiClass: WmiClass,
  columns: readonly string[],
  instance: WmiInstance | undefined,
) => SWbemObject;

/**
 * By class and columns: scripts ask the same questions again and again. One that makes up new ones as it
 * goes must not fill the memory, so old ones are forgotten.
 */
const classes = new Map<string, ObjectClass>();
const MOST_CLASSES = 200;

/** An object with a class's properties as its members, in any letter case. @param columns those that it has */
export function swbemObjectFor(
  namespace: Namespace,
  wmiClass: WmiClass,
  columns: readonly string[],
  instance: WmiInstance | undefined,
): SWbemObject {
  const key = [wmiClass.name, ...columns].join(" ");
  let Class = classes.get(key);
  if (Class === undefined) {
    if (classes.size >= MOST_CLASSES) classes.clear();
    classes.set(key, (Class = newClass(wmiClass, columns)));
  }
  return new Class(namespace, wmiClass, columns, instance);
}

function newClass(wmiClass: WmiClass, columns: readonly string[]): ObjectClass {
  const Class = class extends SWbemObject {};
  for (const name of columns) {
    Object.defineProperty(Class.prototype, name, {
      get(this: SWbemObject) {
        return this.value(name);
      },
      set(this: SWbemObject, value: unknown) {
        this.setValue(name, value);
      },
    });
  }
  const methods = wmiClass.methods ?? [];
  for (const { name, result } of methods) Object.defineProperty(Class.prototype, name, { value: () => result });
  const anything = Array.from({ length: 8 }, (_, index) => parameter(`argument${index + 1}?`, VARIANT));
  defineClass(Class, {
    name: "SWbemObjectEx",
    sourceOf: () => "SWbemObjectEx",
    clsid: "D6BDAFB2-9435-491F-BB87-6AA0F0BC31A2",
    interface: { name: "ISWbemObjectEx", iid: "269AD56A-8A67-4129-BC8C-0506DCFE9880" },
    otherInterfaces: [{ name: "ISWbemObject", iid: "76A6415A-CB41-11D1-8B02-00600806D9B6" }],
    members: [
      ...MEMBERS,
      ...columns.map((name, index) => property(name, FIRST_DYNAMIC + index, LONG_VARIANT)),
      ...methods.map(({ name }, index) => method(name, FIRST_DYNAMIC + columns.length + index, anything, LONG)),
    ],
  });
  return Class;
}
