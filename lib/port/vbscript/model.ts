/** A script's procedures, classes and variables, as the port needs them. */
import type {
  ClassDeclaration,
  Expression,
  Procedure,
  Statement,
  VariableDeclaration,
} from "../../script/vbscript/ast.js";
import { declarationsIn } from "../../script/vbscript/compiler/declarations.js";
import type { EmptyRead, Purpose } from "./empty-reads.js";
import { NO_NAMES, type ForeignNames } from "../shared-names.js";
import { VALUE, type MaybeType } from "./static-type.js";
import type { References } from "./references.js";
import type { JobProgram } from "./texts-of-job.js";

/** A variable, parameter or field. */
export class Variable {
  readonly key: string;
  /** As the script spells it where it first turns up. */
  readonly name: string;
  readonly role: "global" | "local" | "parameter" | "field" | "result";
  /** The unit it belongs to; null for fields. */
  readonly unit: Unit | null;
  /** Its name in the port. */
  id = "";
  type: MaybeType = null;
  /** How many statements assign to it. */
  writes = 0;
  reads = 0;
  /** Whether a Set assigns to it. */
  isSet = false;
  /** How many of these are for what is assigned to the variable itself. */
  ownReads = 0;
  /** Units other than its own that name it. */
  readonly users = new Set<Unit>();
  /** Units that read it. */
  readonly readers = new Set<Unit>();
  /** Units that assign to it. */
  readonly writers = new Set<Unit>();
  /** Whether it is read where it may be Empty, and as what. */
  emptyRead: EmptyRead = "no";
  /** For parameters: what the procedure wants them for, if that is one thing. */
  wanted: Purpose = "any";
  /** For parameters: whether the caller's variable is passed. */
  isRef = false;
  /** Upper bounds of an array that is declared with it. */
  bounds: readonly number[] | null = null;
  isDeclared = false;
  /** Whether it is the variable of loops only, and means nothing outside of them. */
  isLoopOnly = false;
  /** Whether a store asks what it has held, which may have to be let go of. */
  isHeld = false;
  /** Whether it is assigned to right in its unit, where linters want a variable's only assignment to declare it. */
  isAssignedInLine = false;
  /** The statement at which the port declares it; null for the beginning of its unit. */
  declaredAt: object | null = null;

  constructor(key: string, name: string, role: Variable["role"], unit: Unit | null) {
    this.key = key;
    this.name = name;
    this.role = role;
    this.unit = unit;
  }

  /** Anything from now on. */
  widen(): void {
    this.type = VALUE;
  }
}

/** A constant of the script. */
export interface ScriptConstant {
  readonly key: string;
  readonly name: string;
  readonly value: Expression;
  id: string;
  uses: number;
}

/** The statements outside of procedures, or a procedure. */
export class Unit {
  readonly declaration: Procedure | null;
  body: readonly Statement[];
  readonly owner: ClassModel | null;
  readonly variables = new Map<string, Variable>();
  readonly constants = new Map<string, ScriptConstant>();
  readonly parameters: Variable[] = [];
  readonly result: Variable | null = null;
  id = "";
  /** The type of what it returns. */
  returns: MaybeType = null;
  /** Units that name it. */
  readonly users = new Set<Unit>();
  /** Whether it is called in ways that do not show: by GetRef, by events, from outside. */
  isCalledFromOutside = false;
  /** Assignments to variables that nothing reads afterwards: they run for what they assign. */
  readonly unread = new Set<Statement>();
  /** Statements that are not written. */
  readonly leftOut = new Set<Statement>();
  /** Variables of the script that have been assigned to before it can be called; null as long as nothing is known. */
  assignedBefore: ReadonlySet<Variable> | null = null;

  constructor(declaration: Procedure | null, body: readonly Statement[], owner: ClassModel | null) {
    this.declaration = declaration;
    this.body = body;
    this.owner = owner;
    for (const parameter of declaration?.parameters ?? []) {
      const variable = new Variable(parameter.key, parameter.name, "parameter", this);
      variable.isDeclared = true;
      this.parameters.push(variable);
      this.variables.set(parameter.key, variable);
    }
    if (declaration !== null && (declaration.procedureKind === "Function" || declaration.procedureKind === "Get")) {
      if (!this.variables.has(declaration.key)) {
        this.result = new Variable(declaration.key, declaration.name, "result", this);
        this.result.isDeclared = true;
        this.variables.set(declaration.key, this.result);
      }
    }
  }

  get isMain(): boolean {
    return this.declaration === null;
  }

  /** Declares what its statements declare. */
  declare(): void {
    const { variables, constants, redimmed } = declarationsIn(this.body);
    for (const each of variables) declareVariable(this, each);
    for (const { key, name, value } of constants) this.constants.set(key, { key, name, value, id: "", uses: 0 });
    for (const { target } of redimmed) {
      if (target.kind === "Name" && this.isMain && !this.variables.has(target.key)) this.add(target.key, target.name);
    }
  }

  add(key: string, name: string): Variable {
    let variable = this.variables.get(key);
    if (variable === undefined) {
      variable = new Variable(key, name, this.isMain ? "global" : "local", this);
      this.variables.set(key, variable);
    }
    return variable;
  }
}

function declareVariable(unit: Unit, { key, name, bounds }: VariableDeclaration): void {
  const variable = unit.add(key, name);
  variable.isDeclared = true;
  variable.bounds ??= bounds;
}

/** The accessors of a property, or the one procedure of a method. */
export interface ClassMemberModel {
  readonly key: string;
  readonly name: string;
  readonly id: string;
  isPublic: boolean;
  method: Unit | null;
  get: Unit | null;
  let: Unit | null;
  set: Unit | null;
}

export class ClassModel {
  readonly declaration: ClassDeclaration;
  readonly fields = new Map<string, Variable>();
  readonly members = new Map<string, ClassMemberModel>();
  readonly units: Unit[] = [];
  defaultMember: string | null = null;
  id = "";

  constructor(declaration: ClassDeclaration, memberId: (name: string) => string) {
    this.declaration = declaration;
    for (const { key, name, bounds } of declaration.fields) {
      const field = new Variable(key, name, "field", null);
      field.id = memberId(name);
      field.bounds = bounds;
      field.isDeclared = true;
      field.widen();
      this.fields.set(key, field);
    }
    for (const each of declaration.members) this.#addMember(each, memberId);
  }

  #addMember(procedure: Procedure, memberId: (name: string) => string): void {
    const unit = new Unit(procedure, procedure.body, this);
    this.units.push(unit);
    let member = this.members.get(procedure.key);
    if (member === undefined) {
      const { key, name } = procedure;
      member = { key, name, id: memberId(name), isPublic: false, method: null, get: null, let: null, set: null };
      this.members.set(key, member);
    }
    if (procedure.visibility === "Public") member.isPublic = true;
    if (procedure.isDefault) this.defaultMember = procedure.key;
    switch (procedure.procedureKind) {
      case "Get":
        member.get = unit;
        unit.id = `get${upperFirst(member.id)}`;
        break;
      case "Let":
        member.let = unit;
        unit.id = `let${upperFirst(member.id)}`;
        break;
      case "Set":
        member.set = unit;
        unit.id = `set${upperFirst(member.id)}`;
        break;
      default:
        member.method = unit;
        unit.id = member.id;
    }
  }

  get initialize(): Unit | null {
    return this.members.get("class_initialize")?.method ?? null;
  }

  get terminate(): Unit | null {
    return this.members.get("class_terminate")?.method ?? null;
  }
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export class ProgramModel {
  readonly program: JobProgram;
  readonly main: Unit;
  /** The last of each name counts. */
  readonly procedures = new Map<string, Unit>();
  readonly classes = new Map<string, ClassModel>();

  /** Names of scripts in another language of the same job. */
  readonly foreign: ForeignNames;
  /** What GetRef gives. */
  references: References = { units: [], areFound: false };

  constructor(program: JobProgram, memberId: (name: string) => string, foreign: ForeignNames = NO_NAMES) {
    this.program = program;
    this.foreign = foreign;
    this.main = new Unit(null, program.body, null);
    for (const each of program.procedures) this.procedures.set(each.key, new Unit(each, each.body, null));
    for (const each of program.classes) this.classes.set(each.key, new ClassModel(each, memberId));
    for (const unit of this.units()) unit.declare();
  }

  /** Main, the procedures, and the members of classes. */
  *units(): Iterable<Unit> {
    yield this.main;
    yield* this.procedures.values();
    for (const each of this.classes.values()) yield* each.units;
  }
}
