/** lib/generated/implementations.ts: what behaviour classes extend. */
import { NEW_ENUM, isCalled, type Member, type ObjectClass, type ObjectModel } from "../object-model.js";
import { ImplementationTypes, implementationName, namesIn } from "../ts-types.js";
import { docComment, importType, importValue, outputFile, quote, type OutputFile } from "./text.js";

export function emitImplementations(model: ObjectModel): OutputFile {
  const types = new ImplementationTypes(model);
  const classes = model.classes.map((each) => classText(each, types));
  const structs = model.library.structs.map(({ name }) => name);
  return outputFile("lib/generated/implementations.ts", [
    "/* eslint-disable @typescript-eslint/no-unused-vars -- the names of parameters are for those who override */",
    importValue(["Implementation"], "../com/com-object.js"),
    importValue(["notImplemented"], "../com/com-error.js"),
    importType(
      namesIn(classes, (name) => model.isEnum(name)),
      "./enumerations.js",
    ),
    importType(
      namesIn(classes, (name) => structs.includes(name)),
      "../../typings/com.js",
    ),
    ...classes,
  ]);
}

function classText(objectClass: ObjectClass, types: ImplementationTypes): string {
  const { element, interfaces } = objectClass;
  return [
    "",
    docComment([`Behind ${interfaces.map(({ name }) => name).join(" and ")}.`]),
    `export abstract class ${implementationName(objectClass)} extends Implementation {`,
    element === null ? "" : snapshotText(interfaces[0]?.name ?? "", types.object(element)),
    objectClass.members
      .filter(({ name }) => name !== NEW_ENUM)
      .map((member) => memberText(member, types))
      .join("\n\n"),
    "}",
  ].join("\n");
}

/** What enumerators walk over: the elements of this moment. */
function snapshotText(interfaceName: string, element: string): string {
  return [
    docComment(["The elements of this moment, in order."], [], 2),
    `snapshot(): readonly ${element}[] {`,
    `throw notImplemented(${quote(`${interfaceName}.${NEW_ENUM}`)});`,
    "}",
    "",
  ].join("\n");
}

function memberText(member: Member, types: ImplementationTypes): string {
  const body = `{ throw notImplemented(${quote(`${member.interface}.${member.name}`)}); }`;
  if (isCalled(member)) {
    const parameters = member.inputs.map((each) => `${each.name}: ${types.input(each)}`).join(", ");
    return `${member.name}(${parameters}): ${types.result(member)} ${body}`;
  }
  const { get, value } = member;
  return [
    get === null ? "" : `get ${member.name}(): ${types.result(member)} ${body}`,
    value === null ? "" : `set ${member.name}(value: ${types.input(value)}) ${body}`,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}
