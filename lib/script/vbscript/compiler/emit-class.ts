/** JavaScript for classes: a JavaScript class with the fields, and a description of the members. */
import { emitProcedure } from "./emit-procedure.js";
import { quote, type ProgramContext } from "./program-context.js";
import type { ClassUnit, MemberUnit, ProcedureUnit } from "./units.js";

/** The procedures of a class, the class of its instances, and the class itself under the name `unit.js`. */
export function emitClass(context: ProgramContext, unit: ClassUnit): string {
  const instance = `${unit.js}o`;
  const fields = [...unit.fields.values()].map(({ declaration, js }) => {
    const { bounds } = declaration;
    return bounds === null ? `${js};` : `${js}=${context.use("dimension")}(undefined,[${bounds.join(",")}]);`;
  });
  const members = [
    ...[...unit.fields].map(([key, { declaration, js }]) => {
      const isPublic = declaration.visibility === "Public";
      return `${quote(key)}:{name:${quote(declaration.name)},isPublic:${isPublic},field:"${js}",method:null,get:null,let:null,set:null}`;
    }),
    ...[...unit.members.values()].map((member) => describeMember(context, member)),
  ];
  const defaultMember = [...unit.members.values()].find((member) => member.isDefault);
  const initialize = unit.members.get("class_initialize")?.method ?? null;
  const terminate = unit.members.get("class_terminate")?.method ?? null;
  return [
    ...unit.procedures.map((procedure) => emitProcedure(context, procedure)),
    `class ${instance} extends ${context.use("VbObject")}{${fields.join("")}}`,
    `const ${unit.js}=new ${context.use("VbClass")}({name:${quote(unit.declaration.name)},`,
    // A member may be called __proto__: the description must not take it for JavaScript's.
    `members:Object.assign(Object.create(null),{${members.map(computed).join(",\n")}}),`,
    `defaultMember:${defaultMember === undefined ? "null" : quote(defaultMember.key)},`,
    `initialize:${procedureObject(context, initialize)},terminate:${procedureObject(context, terminate)},`,
    `make:(c)=>new ${instance}(c),counted:${context.counted}});`,
  ].join("\n");
}

/** `"__proto__":` sets a prototype, `["__proto__"]:` makes a property. */
function computed(member: string): string {
  const end = member.indexOf('":');
  return `[${member.slice(0, end + 1)}]${member.slice(end + 1)}`;
}

function describeMember(context: ProgramContext, member: MemberUnit): string {
  const accessors = (["method", "get", "let", "set"] as const).map(
    (accessor) => `${accessor}:${procedureObject(context, member[accessor])}`,
  );
  return `${quote(member.key)}:{name:${quote(member.name)},isPublic:${member.isPublic},field:null,${accessors.join(",")}}`;
}

/** The procedure as the host and other programs see it. */
export function procedureObject(context: ProgramContext, unit: ProcedureUnit | null): string {
  if (unit === null) return "null";
  const place = context.counted ? `,${context.use("pooledCell")}` : "";
  return `new ${context.use("VbProcedure")}(${quote(unit.name)},${JSON.stringify(unit.modes)},${unit.js}${place})`;
}
