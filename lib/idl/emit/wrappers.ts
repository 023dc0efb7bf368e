/** lib/generated/wrappers.ts: what callers hold. Checks and converts, then calls the implementation. */
import type { MidlParameter } from "../midl-model.js";
import { NEW_ENUM, isCalled, type Member, type ObjectClass, type ObjectModel } from "../object-model.js";
import { PublicTypes, implementationName, namesIn, wrapperName } from "../ts-types.js";
import { tableName } from "./dispatch-tables.js";
import {
  docComment,
  importType,
  importValue,
  imported,
  localConstant,
  outputFile,
  quote,
  type OutputFile,
} from "./text.js";

const LINT = `/* eslint-disable prefer-rest-params -- counts arguments without making an array of them */
/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- implementations judge numbers that no enum has */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the one wrapper of an implementation is of its class */
/* eslint-disable @typescript-eslint/related-getter-setter-pairs -- what is written may be read-only, what is read is a copy */`;

export function emitWrappers(model: ObjectModel): OutputFile {
  const emitter = new WrapperEmitter(model);
  const wrappers = model.classes.map((each) => emitter.classText(each));
  const classes = [
    ...wrappers,
    // No interface leads to the roots, so nothing wraps them here.
    ...model.classes
      .filter((each) => wrappers.some((text) => text.includes(wrapName(wrapperName(each)))))
      .map(wrapText),
  ];
  const converters = ["fromVariant", "toBool", "toBstr", "toByte", "toDate", "toImplementation", "toLong", "toStruct"];
  const typings = model.library.interfaces.map(({ name }) => name);
  return outputFile("lib/generated/wrappers.ts", [
    LINT,
    "",
    importValue(["comErrorAt", "wrongArguments"], "../com/com-error.js"),
    importValue(["ComObject", imported("IMPL"), imported("WRAPPER"), "registerWrapper"], "../com/com-object.js"),
    importValue(
      namesIn(classes, (name) => [...converters, "toUlong", "toVariant"].includes(name)),
      "../com/convert.js",
    ),
    importValue(["EnumVariant"], "../com/enum-variant.js"),
    importValue(model.classes.map(tableName), "./dispatch-tables.js"),
    importType(
      namesIn(classes, (name) => model.isEnum(name)),
      "./enumerations.js",
    ),
    importValue(model.classes.map(implementationName), "./implementations.js"),
    importType(
      namesIn(classes, (name) => ["GENERIC_MAPPING", "IEnumVARIANT", "VARIANT"].includes(name)),
      "../../typings/com.js",
    ),
    ...namesIn(classes, (name) => typings.includes(name)).map((name) => importType([name], `../../typings/${name}.js`)),
    "",
    localConstant("IMPL"),
    localConstant("WRAPPER"),
    ...classes,
  ]);
}

/** How an argument becomes what an implementation takes. */
const CONVERTERS: ReadonlyMap<string, string> = new Map([
  ["BSTR", "toBstr"],
  ["BYTE", "toByte"],
  ["DATE", "toDate"],
  ["ULONG", "toUlong"],
  ["VARIANT", "toVariant"],
  ["VARIANT_BOOL", "toBool"],
  ["long", "toLong"],
]);

class WrapperEmitter {
  readonly #model: ObjectModel;
  readonly #types: PublicTypes;

  constructor(model: ObjectModel) {
    this.#model = model;
    this.#types = new PublicTypes(model);
  }

  classText(objectClass: ObjectClass): string {
    const { interfaces, element, members } = objectClass;
    const name = wrapperName(objectClass);
    const implementation = implementationName(objectClass);
    return [
      "",
      docComment([`${interfaces.map((each) => each.name).join(" and ")} for callers.`]),
      `export class ${name} extends ComObject<${implementation}> implements ${this.#model.fullInterfaces(objectClass).join(", ")} {`,
      `static override readonly table = ${tableName(objectClass)};`,
      "",
      `static { registerWrapper(this, ${implementation}); }`,
      "",
      members.map((member) => this.#memberText(member)).join("\n\n"),
      element === null ? "" : this.#iterator(element),
      "}",
    ].join("\n");
  }

  #iterator(element: string): string {
    const type = this.#types.object(element);
    return `\n[Symbol.iterator](): IEnumVARIANT<${type}> { return this.${NEW_ENUM}; }`;
  }

  #memberText(member: Member): string {
    const { name, get, value, inputs } = member;
    const target = `this[IMPL].${name}`;
    if (isCalled(member))
      return this.#call(member, `${target}(${inputs.map((each) => this.#convert(each)).join(", ")})`);
    const result = this.#types.result(member);
    const read = name === NEW_ENUM ? "this[IMPL].snapshot()" : target;
    return [
      get === null ? "" : `get ${name}(): ${result} { ${guarded(member, this.#returned(member, read))} }`,
      value === null
        ? ""
        : `set ${name}(value: ${this.#types.value(member)}) {
             ${guarded(member, `${target} = ${this.#convert({ ...value, name: "value" })};`)}
           }`,
    ]
      .filter((text) => text !== "")
      .join("\n\n");
  }

  #call(member: Member, call: string): string {
    const { name, inputs, outputs, declaration } = member;
    const parameters = inputs.map((each) => `${each.name}: ${this.#types.input(each, declaration)}`).join(", ");
    const check = `if (arguments.length !== ${inputs.length}) throw wrongArguments(arguments, ${inputs.length}, ${outputs.length});`;
    return `${name}(${parameters}): ${this.#types.result(member)} {
      ${guarded(member, `${check}\n${this.#returned(member, call)}`)}
    }`;
  }

  /** The statements that return the value of an expression to the caller. */
  #returned(member: Member, expression: string): string {
    const [result, ...others] = member.outputs;
    if (member.name === NEW_ENUM) {
      const element = this.#model.classOf(member.interface).element ?? "";
      return `return new EnumVariant(${expression}.map(${this.#wrap(element)}));`;
    }
    if (result === undefined) return `${expression};`;
    if (others.length > 0) return `return ${expression};`;
    if (result.type.name === "VARIANT") return `return fromVariant(${expression});`;
    if (!this.#model.isInterface(result.type.name)) return `return ${expression};`;
    const wrap = this.#wrap(result.type.name);
    if (!member.declaration.documentation.nullable) return `return ${wrap}(${expression});`;
    return `const result = ${expression};\nreturn result === null ? null : ${wrap}(result);`;
  }

  #wrap(interfaceName: string): string {
    return wrapName(wrapperName(this.#model.classOf(interfaceName)));
  }

  #convert({ name, type }: MidlParameter): string {
    if (this.#model.isEnum(type.name)) return `toLong(${name})`;
    if (this.#model.isInterface(type.name)) {
      return `toImplementation(${name}, ${implementationName(this.#model.classOf(type.name))})`;
    }
    return `${CONVERTERS.get(type.name) ?? "toStruct"}(${name})`;
  }
}

function wrapName(className: string): string {
  return `wrap${className}`;
}

/** The function that gives an implementation its one wrapper. */
function wrapText(objectClass: ObjectClass): string {
  const name = wrapperName(objectClass);
  return [
    "",
    `function ${wrapName(name)}(implementation: ${implementationName(objectClass)}): ${name} {`,
    `return (implementation[WRAPPER] ??= new ${name}(implementation)) as ${name};`,
    "}",
  ].join("\n");
}

/** Statements whose failure becomes the ComError of the member. */
function guarded(member: Member, statements: string): string {
  const source = quote(`${member.interface}.${member.name}`);
  return `try { ${statements} } catch (error) { throw comErrorAt(error, ${source}); }`;
}
