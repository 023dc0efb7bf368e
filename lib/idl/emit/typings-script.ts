/**
 * typings/activex-virtual-server.d.ts: the objects as scripts see them, in the manner of DefinitelyTyped's packages for
 * ActiveX libraries: a namespace with the classes and enumerations, ProgIDs, events. It has no exports, so that a script
 * sees it that imports nothing.
 */
import type { MidlEnum } from "../midl-model.js";
import { isCalled, membersOf, type Member, type ObjectClass, type ObjectModel } from "../object-model.js";
import { ScriptTypes, wrapperName } from "../ts-types.js";
import { docComment, outputFile, quote, sentence, type OutputFile } from "./text.js";
import { memberDocumentation, parameters, signatures } from "./typings-interface.js";

/** The library, and the namespace of its classes. */
const NAMESPACE = "VirtualServer";

/** Inside the namespace, and inside an interface in it. */
const INDENT = 2;
const MEMBER_INDENT = 4;

/** DISPID_VALUE: the member that an object itself stands for. */
const DISPID_VALUE = 0;

export function emitScriptTypings(model: ObjectModel): OutputFile {
  const types = new ScriptTypes(model);
  return outputFile("typings/activex-virtual-server.d.ts", [
    docComment(["Virtual Server's objects as scripts see them."]),
    `declare namespace ${NAMESPACE} {`,
    ...model.library.enums.map(declareEnum),
    ...model.classes.map((each) => declareClass(each, types)),
    "}",
    "",
    "interface ActiveXObjectNameMap {",
    ...progIds(model),
    "}",
    "",
    "interface ActiveXObject {",
    ...model.classes.flatMap((each) => eventsOf(each, types)),
    "}",
    ...model.library.enums.flatMap(declareConstants),
  ]);
}

function note(phrases: readonly string[], indent: number): string {
  return docComment(phrases.map(sentence), [], indent);
}

function declareEnum({ name, documentation, members }: MidlEnum): string {
  return [
    "",
    note(documentation.paragraphs, INDENT),
    `const enum ${name} {`,
    ...members.flatMap((each) => [note(each.documentation.paragraphs, MEMBER_INDENT), `${each.name} = ${each.value},`]),
    "}",
  ]
    .filter((line, index) => line !== "" || index === 0)
    .join("\n");
}

function declareClass(declared: ObjectClass, types: ScriptTypes): string {
  const [main] = declared.interfaces;
  const members = declared.members.map((each) =>
    [memberDocumentation(each, MEMBER_INDENT), signatures(each, types)].join("\n"),
  );
  return [
    "",
    docComment(main?.documentation.paragraphs ?? [], [], INDENT),
    `interface ${wrapperName(declared)} {`,
    [...callSignature(declared.members, types), ...members].join("\n\n"),
    "}",
  ].join("\n");
}

/** `coll(1)` is `coll.Item(1)`. */
function callSignature(members: readonly Member[], types: ScriptTypes): string[] {
  const item = members.find((each) => each.dispid === DISPID_VALUE && isCalled(each));
  if (item === undefined) return [];
  const documentation = docComment([`The default member, ${item.name}.`], [], MEMBER_INDENT);
  return [`${documentation}\n(${parameters(item, types)}): ${types.result(item)};`];
}

/** The classes that scripts create, by their ProgIDs; objects of all others come from these. */
function progIds({ classes }: ObjectModel): string[] {
  const created: Readonly<Record<string, string>> = {
    VMVirtualServer: `${NAMESPACE}.Application`,
    VMSecurity: `${NAMESPACE}.VMSecurity`,
    VMRCClientControl: `${NAMESPACE}.VMRCClientControl`,
  };
  return classes.flatMap((each) => {
    const progId = created[each.name];
    return progId === undefined ? [] : [`${quote(progId)}: ${NAMESPACE}.${wrapperName(each)};`];
  });
}

/** `ActiveXObject.on(machine, "OnStateChange", ["virtualMachineState"], handler)` */
function eventsOf(declared: ObjectClass, types: ScriptTypes): string[] {
  const self = `${NAMESPACE}.${wrapperName(declared)}`;
  return (declared.source === null ? [] : membersOf(declared.source)).map((event) => {
    const { name, inputs, declaration } = event;
    const names = inputs.map((input) => quote(input.name)).join(", ");
    const fields = inputs.map((input) => `readonly ${input.name}: ${qualified(types.argument(input, declaration))}`);
    const result = declaration.documentation.handler || "void";
    const handler = `handler: (this: ${self}, parameter: { ${fields.join("; ")} }) => ${result}`;
    const argNames = names === "" ? "" : `argNames: [${names}], `;
    return `${memberDocumentation(event)}\non(obj: ${self}, event: ${quote(name)}, ${argNames}${handler}): void;\n`;
  });
}

/** Outside the namespace: its enumerations and classes, which begin with VM. */
function qualified(type: string): string {
  return type.replace(/\bVM\w+/g, (name) => `${NAMESPACE}.${name}`);
}

/** Scripts of the time declare the constants that they use as variables, so these are no more than that. */
function declareConstants({ members }: MidlEnum): string[] {
  return members.flatMap(({ name, value, documentation }) => {
    const meaning = documentation.paragraphs.map(sentence).join(" ");
    return [docComment([meaning === "" ? `${value}` : `${value}: ${meaning}`]), `declare var ${name}: number;`];
  });
}
