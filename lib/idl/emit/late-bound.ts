/** lib/generated/late-bound.ts: the views of objects that scripts hold. */
import { isCalled, type Member, type ObjectClass, type ObjectModel } from "../object-model.js";
import { wrapperName } from "../ts-types.js";
import { docComment, importValue, imported, localConstant, outputFile, quote, type OutputFile } from "./text.js";

const LINT = `/* eslint-disable prefer-rest-params -- counts arguments without making an array of them */`;

export function emitLateBound(model: ObjectModel): OutputFile {
  return outputFile("lib/generated/late-bound.ts", [
    LINT,
    "",
    importValue(
      ["LateBound", imported("TARGET"), "early", "invokeLate", "late", "registerLateBound"],
      "../com/late-bound.js",
    ),
    importValue(model.classes.map(wrapperName), "./wrappers.js"),
    "",
    localConstant("TARGET"),
    ...model.classes.map((each) => classText(each, model)),
  ]);
}

function classText(objectClass: ObjectClass, model: ObjectModel): string {
  const name = wrapperName(objectClass);
  return [
    "",
    docComment([`${name} for scripts.`]),
    `class Late${name} extends LateBound<${name}> {`,
    objectClass.members.map((member) => memberText(member, model)).join("\n\n"),
    "}",
    `registerLateBound(${name}, Late${name});`,
  ].join("\n");
}

function memberText(member: Member, model: ObjectModel): string {
  const { name, get, value, inputs, outputs } = member;
  const target = `this[TARGET].${name}`;
  if (isCalled(member)) {
    // The typed member converts whatever a script passes, so its parameter types do not hold here.
    const call = `${target}(${inputs.map((each) => `early(${each.name}) as never`).join(", ")})`;
    const done = outputs.length === 0 ? call : seenByScripts(member, call, model);
    return `${name}(${inputs.map((each) => `${each.name}: unknown`).join(", ")}): unknown {
      return arguments.length === ${inputs.length} ? ${done} : invokeLate(this[TARGET], ${quote(name)}, arguments);
    }`;
  }
  return [
    get === null ? "" : `get ${name}(): unknown { return ${seenByScripts(member, target, model)}; }`,
    value === null ? "" : `set ${name}(value: unknown) { ${target} = early(value) as never; }`,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** A result as scripts get it: objects as views, dates as their language has them, and a NULL BSTR as "". */
function seenByScripts({ outputs, declaration }: Member, expression: string, model: ObjectModel): string {
  const type = outputs[0]?.type.name ?? "";
  if (model.isInterface(type) || /^(?:DATE|IUnknown|VARIANT)$/.test(type)) return `late(${expression})`;
  return type === "BSTR" && declaration.documentation.nullable ? `${expression} ?? ""` : expression;
}
