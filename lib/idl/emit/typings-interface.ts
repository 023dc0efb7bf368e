/** typings/<Interface>.d.ts: one interface, documented. */
import type { Documentation, MidlDispinterface, MidlFunction, MidlInterface } from "../midl-model.js";
import { NEW_ENUM, isCalled, membersOf, type Member, type ObjectModel } from "../object-model.js";
import { PublicTypes, namesIn, type CallerTypes } from "../ts-types.js";
import { docComment, importType, outputFile, sentence, type OutputFile } from "./text.js";

const MEMBER_INDENT = 2;

export function emitInterfaceTypings(model: ObjectModel, declared: MidlInterface): OutputFile {
  const types = new PublicTypes(model);
  const members = membersOf(declared);
  const element = members.some(({ name }) => name === NEW_ENUM) ? model.classOf(declared.name).element : null;
  const bases = element === null ? [declared.base] : [declared.base, `Iterable<${types.object(element)}>`];
  const head = `export interface ${declared.name} extends ${bases.join(", ")} {`;
  const body = members.map((member) => [memberDocumentation(member), signatures(member, types)].join("\n"));
  return declarationFile(model, declared, [head, body.join("\n\n"), "}"]);
}

export function emitEventTypings(model: ObjectModel, declared: MidlDispinterface): OutputFile {
  const types = new PublicTypes(model);
  const body = membersOf(declared).map((event) => {
    const result = event.declaration.documentation.handler || "void";
    return [memberDocumentation(event), `${event.name}(${parameters(event, types)}): ${result};`].join("\n");
  });
  return declarationFile(model, declared, [`export interface ${declared.name} {`, body.join("\n\n"), "}"]);
}

/** A file with the interface, its documentation and the imports that its text needs. */
function declarationFile(
  model: ObjectModel,
  { name, documentation }: MidlInterface | MidlDispinterface,
  text: readonly string[],
): OutputFile {
  const fromCom = ["IDispatch", "IEnumVARIANT", "GENERIC_MAPPING", "VARIANT"];
  const interfaces = namesIn(text, (each) => each !== name && model.isInterface(each));
  return outputFile(`typings/${name}.d.ts`, [
    importType(
      namesIn(text, (each) => fromCom.includes(each)),
      "./com.js",
    ),
    importType(
      namesIn(text, (each) => model.isEnum(each)),
      "./enumerations.js",
    ),
    ...interfaces.map((each) => importType([each], `./${each}.js`)),
    "",
    docComment(documentation.paragraphs),
    ...text,
  ]);
}

/** The declarations of a member: a method, a property, or accessors where reading and writing differ. */
export function signatures(member: Member, types: CallerTypes): string {
  const { name, get, put } = member;
  const result = types.result(member);
  if (isCalled(member)) return `${name}(${parameters(member, types)}): ${result};`;
  if (put === null) return `readonly ${name}: ${result};`;
  const setter = `set ${name}(value: ${types.value(member)});`;
  if (get === null) return setter;
  return result === types.value(member) ? `${name}: ${result};` : `get ${name}(): ${result};\n${setter}`;
}

export function parameters({ inputs, declaration }: Member, types: CallerTypes): string {
  return inputs.map((input) => `${input.name}: ${types.input(input, declaration)}`).join(", ");
}

export function memberDocumentation(
  { name, interface: owner, declaration }: Member,
  indent: number = MEMBER_INDENT,
): string {
  const { help, documentation } = declaration;
  const paragraphs = [
    help,
    ...documentation.paragraphs,
    ...successes(documentation),
    `See ${owner}.${name} in the Virtual Server reference.`,
  ];
  return docComment(
    paragraphs.filter((paragraph) => paragraph !== ""),
    tagsOf(declaration),
    indent,
  );
}

function successes({ successes: codes }: Documentation): string[] {
  return codes.map(({ code, reason }) => sentence(`Succeeds with ${code}: ${reason.replace(/^no failure: /, "")}`));
}

function tagsOf({ documentation, parameters: declared }: MidlFunction): string[] {
  const inputs = new Set(declared.filter(({ direction }) => direction === "in").map(({ name }) => name));
  const described = Array.from(documentation.parameters).filter(([name]) => inputs.has(name));
  return [
    ...described.map(([name, phrase]) => `@param ${name} ${phrase}`),
    ...(documentation.returns === "" ? [] : [`@returns ${documentation.returns}`]),
    ...documentation.failures.map(({ code, reason }) => `@throws ComError ${code}: ${reason}`),
  ];
}
