/** What the values of a VBScript program come from. */
import type {
  Argument,
  CallExpression,
  ClassDeclaration,
  Expression,
  NameExpression,
  Position,
  Procedure,
  Program,
  Statement,
} from "../vbscript/ast.js";
import { blocksOf } from "../vbscript/compiler/declarations.js";
import { type Origin, PLAIN, type Place, inShape, plain, unknown } from "./flow.js";
import { objectTypeNamed } from "./object-types.js";
import { OwnClass } from "./own-class.js";
import type { ScriptScope } from "./script-scope.js";
import { type ParameterShape, type ProcedureShape, Shape } from "./shape.js";

/** Names of a procedure, or of a class and the procedure in it. */
type Names = ReadonlyMap<string, Shape>;

/** What all procedures of a text share. */
interface Context {
  readonly scope: ScriptScope;
  readonly classes: ReadonlyMap<string, OwnClass>;
  /** Where a position of the text is in the file that it is from. */
  readonly placeOf: (position: Position) => Place;
}

/** Adds what a program does to the scope that it shares with the other texts of its script. */
export function addVBScript(program: Program, scope: ScriptScope, placeOf: Context["placeOf"]): void {
  const classes = new Map(program.classes.map((each) => [each.key, new OwnClass(each.name)]));
  const context = { scope, classes, placeOf };
  const procedures = program.procedures.map((each) => [each, shapeOfProcedure(each)] as const);
  for (const [{ key }, shape] of procedures) scope.declareProcedure(key, shape);
  new Lowering(context, null).statements(program.body);
  for (const [procedure, shape] of procedures) lowerProcedure(procedure, shape, context, null);
  for (const declaration of program.classes) lowerClass(declaration, context);
}

interface ClassNames {
  readonly own: OwnClass;
  readonly names: Names;
  readonly procedures: ReadonlySet<string>;
}

function shapeOfProcedure({ parameters }: Procedure): ProcedureShape {
  return { parameters: parameters.map(({ byRef }) => ({ shape: new Shape(), byRef })), result: new Shape() };
}

function lowerClass(declaration: ClassDeclaration, context: Context): void {
  const own = context.classes.get(declaration.key) ?? new OwnClass(declaration.name);
  const names = new Map<string, Shape>();
  const procedures = new Set<string>();
  for (const { name, key } of declaration.fields) names.set(key, own.addField(name));
  const members = declaration.members.map((member) => {
    const shape = shapeOfProcedure(member);
    const { name, key, procedureKind, isDefault } = member;
    if (procedureKind === "Let" || procedureKind === "Set") own.addReceiver(name, lastOf(shape.parameters));
    else {
      names.set(key, own.addProcedure(name, shape, isDefault));
      procedures.add(key);
    }
    return [member, shape] as const;
  });
  for (const [member, shape] of members) {
    lowerProcedure(member, shape, context, { own, names, procedures });
  }
}

function lastOf(parameters: readonly ParameterShape[]): Shape | undefined {
  return parameters[parameters.length - 1]?.shape;
}

/** @param members within a class */
function lowerProcedure(
  procedure: Procedure,
  shape: ProcedureShape,
  context: Context,
  members: ClassNames | null,
): void {
  const locals = new Map<string, Shape>();
  for (const [index, { key }] of procedure.parameters.entries()) {
    const parameter = shape.parameters[index];
    if (parameter !== undefined) locals.set(key, parameter.shape);
  }
  const { key, procedureKind, body } = procedure;
  const result = procedureKind === "Function" || procedureKind === "Get" ? { key, shape: shape.result } : null;
  for (const declared of declaredKeys(body)) if (!locals.has(declared)) locals.set(declared, new Shape());
  new Lowering(context, { locals, result, members }).statements(body);
}

/** What Dim and Const declare, wherever they stand. */
function declaredKeys(statements: readonly Statement[]): string[] {
  return statements.flatMap((statement) => {
    if (statement.kind === "Dim") return statement.variables.map(({ key }) => key);
    if (statement.kind === "Const") return statement.constants.map(({ key }) => key);
    return blocksOf(statement).flatMap(declaredKeys);
  });
}

interface ProcedureNames {
  readonly locals: Map<string, Shape>;
  /** Where a function's name stands for what it gives. */
  readonly result: { readonly key: string; readonly shape: Shape } | null;
  readonly members: ClassNames | null;
}

/** Goes through the statements of one procedure, or of the script. */
class Lowering {
  readonly #context: Context;
  readonly #scope: ScriptScope;
  readonly #procedure: ProcedureNames | null;
  readonly #withs: Origin[] = [];

  constructor(context: Context, procedure: ProcedureNames | null) {
    this.#context = context;
    this.#scope = context.scope;
    this.#procedure = procedure;
  }

  statements(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case "With":
        return this.#with(statement.object, statement.body);
      case "ForEach": {
        const element: Origin = { kind: "element", of: this.#value(statement.collection) };
        this.#scope.add(element, this.#target(statement.variable));
        break;
      }
      default:
        this.#simple(statement);
    }
    for (const block of blocksOf(statement)) this.statements(block);
  }

  #simple(statement: Statement): void {
    switch (statement.kind) {
      case "Let":
      case "Set":
        return this.#scope.add(this.#value(statement.value), this.#target(statement.target));
      case "CallStatement":
        return this.#use({ kind: "Call", callee: statement.callee, args: statement.args, at: statement.at });
      case "Dim":
        for (const { key } of statement.variables) this.#variable(key);
        return;
      case "Const":
        for (const { key, value } of statement.constants) {
          this.#scope.add(this.#value(value), inShape(this.#variable(key)));
        }
        return;
      case "ReDim":
        for (const { target, bounds } of statement.arrays) [target, ...bounds].forEach((each) => this.#use(each));
        return;
      case "Erase":
        return this.#use(statement.target);
      case "If":
        return statement.branches.forEach(({ test }) => this.#use(test));
      case "Select":
        return [statement.subject, ...statement.cases.flatMap(({ values }) => values)].forEach((each) =>
          this.#use(each),
        );
      case "For":
        this.#scope.add(PLAIN, this.#target(statement.variable));
        return [statement.from, statement.to, statement.step].forEach((each) => this.#use(each));
      case "Do":
        return this.#use(statement.condition?.test ?? null);
      case "While":
        return this.#use(statement.test);
      default:
        return;
    }
  }

  /** The object is evaluated once, whatever is done with it. */
  #with(object: Expression, body: readonly Statement[]): void {
    const held = inShape(new Shape());
    this.#scope.add(this.#value(object), held);
    this.#withs.push(held);
    this.statements(body);
    this.#withs.pop();
  }

  #use(expression: Argument): void {
    if (expression !== null) this.#scope.add(this.#value(expression));
  }

  #target(target: Expression): Origin {
    if (target.kind !== "Name") return this.#value(target, true);
    const result = this.#procedure?.result;
    return inShape(result?.key === target.key ? result.shape : this.#variable(target.key));
  }

  /** @param isTarget whether something is put there: a function is not called then */
  #value(expression: Argument, isTarget = false): Origin {
    switch (expression?.kind) {
      case undefined:
        return PLAIN;
      case "Literal":
        return expression.type === "String" ? { kind: "text", text: expression.value } : PLAIN;
      case "Name":
        return this.#name(expression);
      case "Member": {
        const object =
          expression.object === null ? this.#withs[this.#withs.length - 1] : this.#value(expression.object);
        return {
          kind: "member",
          object: object ?? unknown(),
          name: expression.name,
          at: this.#context.placeOf(expression.nameAt),
        };
      }
      case "Call":
        return isTarget ? this.#plainCall(expression) : this.#call(expression);
      case "Paren":
        return this.#value(expression.expression);
      case "New":
        return this.#new(expression.key);
      case "Me": {
        const own = this.#procedure?.members?.own;
        return own === undefined ? unknown() : inShape(new Shape({ types: [own] }));
      }
      case "Unary":
        return plain(this.#value(expression.operand));
      case "Binary":
        return plain(this.#value(expression.left), this.#value(expression.right));
    }
  }

  #name({ key }: NameExpression): Origin {
    const shape = inShape(this.#variable(key));
    return this.#isProcedure(key) ? { kind: "call", callee: shape, args: [] } : shape;
  }

  #new(key: string): Origin {
    const type = key === "regexp" ? objectTypeNamed("IRegExp2") : this.#context.classes.get(key);
    return type === undefined ? unknown() : inShape(new Shape({ types: [type] }));
  }

  #call(call: CallExpression): Origin {
    const key = call.callee.kind === "Name" || call.callee.kind === "Member" ? call.callee.key : "";
    const isOwn = call.callee.kind === "Name" && this.#isKnown(key);
    const args = call.args;
    const [first, second] = args;
    if (!isOwn && key === "createobject" && first !== undefined) return this.#create(call, first);
    if (!isOwn && key === "getobject" && args.length > 0) {
      if (second !== undefined && second !== null) return this.#create(call, second);
      return { kind: "moniker", path: this.#value(first ?? null), at: this.#context.placeOf((first ?? call).at) };
    }
    return this.#plainCall(call);
  }

  #create({ callee, at }: CallExpression, progId: Argument): Origin {
    if (callee.kind === "Member") this.#use(callee.object);
    return { kind: "create", progId: this.#value(progId), at: this.#context.placeOf(literalIn(progId)?.at ?? at) };
  }

  #plainCall({ callee, args }: CallExpression): Origin {
    const of = callee.kind === "Name" ? inShape(this.#variable(callee.key)) : this.#value(callee);
    return { kind: "call", callee: of, args: args.map((arg) => this.#value(arg)) };
  }

  /** Whether the script declares the name, so that it does not mean the function of the language. */
  #isKnown(key: string): boolean {
    const { locals, members } = this.#procedure ?? {};
    return locals?.has(key) === true || members?.names.has(key) === true || this.#scope.isProcedure(key);
  }

  #isProcedure(key: string): boolean {
    const { locals, members } = this.#procedure ?? {};
    if (locals?.has(key) === true) return false;
    return members?.names.has(key) === true ? members.procedures.has(key) : this.#scope.isProcedure(key);
  }

  #variable(key: string): Shape {
    const procedure = this.#procedure;
    if (procedure === null) return this.#scope.global(key);
    const known = procedure.locals.get(key) ?? procedure.members?.names.get(key);
    if (known !== undefined) return known;
    if (this.#scope.has(key)) return this.#scope.global(key);
    const local = new Shape();
    procedure.locals.set(key, local);
    return local;
  }
}

function literalIn(expression: Argument): Expression | null {
  if (expression?.kind === "Paren") return literalIn(expression.expression);
  return expression?.kind === "Literal" ? expression : null;
}
