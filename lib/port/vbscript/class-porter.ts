/** TypeScript for classes. */
import { quoted } from "./code.js";
import type { LineWriter } from "./line-writer.js";
import type { ClassMemberModel, ClassModel, Unit } from "./model.js";
import { VALUE } from "./static-type.js";
import { expressionsIn } from "./syntax-walk.js";
import { UnitPorter } from "./unit-porter.js";
import { imported, type ProgramScope } from "./unit-scope.js";

export class ClassPorter {
  readonly #scope: ProgramScope;
  readonly #model: ClassModel;
  readonly #writer: LineWriter;

  constructor(scope: ProgramScope, model: ClassModel, writer: LineWriter) {
    this.#scope = scope;
    this.#model = model;
    this.#writer = writer;
  }

  write(): void {
    const { id } = this.#model;
    this.#useGeneralTypes();
    // No instance of it is made; whoever imports the module may.
    const head = this.#isMade() ? "class" : "export class";
    this.#writer.block(`${head} ${id} extends ${imported(this.#scope, "ScriptClass")} {`, () => {
      this.#description();
      this.#fields();
      this.#construction();
      for (const unit of this.#model.units) this.#member(unit);
    });
  }

  /** Whether something other than the class itself makes instances of it. */
  #isMade(): boolean {
    const { key } = this.#model.declaration;
    return [...this.#scope.program.units()].some((unit) => {
      const isOther = unit.owner !== this.#model;
      return isOther && expressionsIn(unit.body).some((each) => each.kind === "New" && each.key === key);
    });
  }

  /** Members are called by name, with anything. */
  #useGeneralTypes(): void {
    for (const unit of this.#model.units) {
      for (const parameter of unit.parameters) parameter.widen();
      unit.returns = VALUE;
      if (unit.result !== null) unit.result.widen();
    }
  }

  /** What code that is late bound finds. */
  #description(): void {
    const entries = [
      ...this.#model.declaration.fields
        .filter(({ visibility }) => visibility === "Public")
        .map(({ key }) => `${quoted(key)}: { field: ${quoted(this.#model.fields.get(key)?.id ?? "")} },`),
      ...[...this.#model.members.values()]
        .filter(({ isPublic, key }) => isPublic && !/^class_(?:initialize|terminate)$/.test(key))
        .map(described),
    ];
    const { name } = this.#model.declaration;
    if (name !== this.#model.id) this.#writer.line(`static override readonly className = ${quoted(name)};`);
    this.#writer.block(
      "static override readonly members = {",
      () => entries.forEach((entry) => this.#writer.line(entry)),
      "};",
    );
    const { defaultMember } = this.#model;
    if (defaultMember !== null) this.#writer.line(`static override readonly defaultMember = ${quoted(defaultMember)};`);
  }

  #fields(): void {
    for (const { key, visibility, bounds } of this.#model.declaration.fields) {
      const id = this.#model.fields.get(key)?.id ?? "";
      this.#scope.types.add("Value");
      const initial = bounds === null ? "" : ` = ${imported(this.#scope, "dim")}(${bounds.join(", ")})`;
      this.#writer.line(`${visibility === "Private" ? "private " : ""}${id}: Value${initial};`);
    }
  }

  #construction(): void {
    const { initialize, terminate } = this.#model;
    if (initialize === null && terminate === null) return;
    this.#writer.block("constructor() {", () => {
      this.#writer.line("super();");
      if (terminate !== null) this.#writer.line(`${imported(this.#scope, "born")}(this);`);
      if (initialize === null) return;
      this.#writer.line(`this.${initialize.id}();`);
    });
  }

  #member(unit: Unit): void {
    const { declaration } = unit;
    if (declaration === null) return;
    this.#writer.at(declaration.at.line);
    const porter = new UnitPorter(this.#scope, unit, this.#writer);
    const isPrivate = declaration.visibility === "Private" && !/^class_terminate$/.test(declaration.key);
    this.#writer.block(`${isPrivate ? "private " : ""}${unit.id}${porter.signature()} {`, () => {
      porter.body();
      this.#writer.commentsBefore(declaration.endAt.line);
    });
    this.#writer.startAt(declaration.endAt.line + 1);
  }
}

function described(member: ClassMemberModel): string {
  const { key, method, get } = member;
  const read = method ?? get;
  const parts = [
    ...(method === null ? [] : [`method: ${quoted(method.id)}`]),
    ...(["get", "let", "set"] as const).flatMap((accessor) => {
      const unit = member[accessor];
      return unit === null || unit.declaration?.visibility === "Private" ? [] : [`${accessor}: ${quoted(unit.id)}`];
    }),
  ];
  const count = read?.parameters.length ?? 0;
  const refs = (read?.parameters ?? []).flatMap((parameter, i) => (parameter.isRef ? [i] : []));
  if (count > 0) parts.push(`count: ${count}`);
  if (refs.length > 0) parts.push(`refs: [${refs.join(", ")}]`);
  return `${quoted(key)}: { ${parts.join(", ")} },`;
}
