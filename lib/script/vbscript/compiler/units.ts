/** What the compiler knows of a program before it writes code: its procedures, classes and their variables. */
import type { ClassDeclaration, ClassField, Procedure, Program, Statement } from "../ast.js";
import type { ParameterMode } from "./vb-procedure.js";
import type { Facts } from "./facts.js";

/** A variable of a procedure. */
export interface LocalVariable {
  readonly key: string;
  readonly name: string;
  readonly js: string;
  /** Whether it lives in a Cell because its address is taken; otherwise it is a plain JavaScript variable. */
  isCell: boolean;
  readonly isParameter: boolean;
}

/** A procedure, or the statements outside of procedures. */
export class ProcedureUnit {
  readonly name: string;
  readonly key: string;
  readonly js: string;
  /** Null for the statements outside of procedures. */
  readonly declaration: Procedure | null;
  readonly body: readonly Statement[];
  readonly owner: ClassUnit | null;
  readonly modes: ParameterMode[];
  readonly locals = new Map<string, LocalVariable>();
  declare facts: Facts;

  constructor(js: string, declaration: Procedure | null, body: readonly Statement[], owner: ClassUnit | null) {
    this.js = js;
    this.name = declaration?.name ?? "";
    this.key = declaration?.key ?? "";
    this.declaration = declaration;
    this.body = body;
    this.owner = owner;
    this.modes = (declaration?.parameters ?? []).map(() => "value");
  }

  /** Whether its name is a variable within it, that holds what it returns. */
  get hasResult(): boolean {
    const kind = this.declaration?.procedureKind;
    return kind === "Function" || kind === "Get";
  }
}

/** The accessors of a property, or the one procedure of a method. */
export interface MemberUnit {
  readonly key: string;
  name: string;
  isPublic: boolean;
  isDefault: boolean;
  method: ProcedureUnit | null;
  get: ProcedureUnit | null;
  let: ProcedureUnit | null;
  set: ProcedureUnit | null;
}

/** A class. */
export class ClassUnit {
  readonly declaration: ClassDeclaration;
  readonly js: string;
  readonly fields = new Map<string, { readonly declaration: ClassField; readonly js: string }>();
  readonly members = new Map<string, MemberUnit>();
  readonly procedures: ProcedureUnit[] = [];

  constructor(js: string, declaration: ClassDeclaration) {
    this.js = js;
    this.declaration = declaration;
    declaration.fields.forEach((field, i) => this.fields.set(field.key, { declaration: field, js: `f${i + 1}` }));
    declaration.members.forEach((member, i) => this.addMember(member, `${js}m${i + 1}`));
  }

  private addMember(declaration: Procedure, js: string): void {
    const unit = new ProcedureUnit(js, declaration, declaration.body, this);
    this.procedures.push(unit);
    let member = this.members.get(declaration.key);
    if (member === undefined) {
      member = {
        key: declaration.key,
        name: declaration.name,
        isPublic: false,
        isDefault: false,
        method: null,
        get: null,
        let: null,
        set: null,
      };
      this.members.set(declaration.key, member);
    }
    if (declaration.visibility === "Public") member.isPublic = true;
    if (declaration.isDefault) member.isDefault = true;
    if (declaration.procedureKind === "Get") member.get = unit;
    else if (declaration.procedureKind === "Let") member.let = unit;
    else if (declaration.procedureKind === "Set") member.set = unit;
    else member.method = unit;
  }
}

/** A program. */
export class ProgramUnit {
  readonly program: Program;
  readonly main: ProcedureUnit;
  /** The last of each name counts. */
  readonly procedures = new Map<string, ProcedureUnit>();
  readonly classes = new Map<string, ClassUnit>();

  constructor(program: Program) {
    this.program = program;
    this.main = new ProcedureUnit("main", null, program.body, null);
    program.procedures.forEach((procedure, i) => {
      this.procedures.set(procedure.key, new ProcedureUnit(`p${i + 1}`, procedure, procedure.body, null));
    });
    program.classes.forEach((declaration, i) => {
      this.classes.set(declaration.key, new ClassUnit(`c${i + 1}`, declaration));
    });
  }

  /** The statements outside of procedures, the procedures, and the members of classes. */
  *units(): Iterable<ProcedureUnit> {
    yield this.main;
    yield* this.procedures.values();
    for (const owner of this.classes.values()) yield* owner.procedures;
  }
}
