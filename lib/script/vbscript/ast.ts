/**
 * The syntax tree of a VBScript program, as the parser makes it and the compiler reads it.
 *
 * Names keep the spelling of the source in `name`; `key` is the same in lower case, for comparing: VBScript knows no
 * letter case. A name in brackets, `[End]`, comes without its brackets and is a name like any other.
 */

/** A place in the source text. */
export interface Position {
  /** The line, from 1 (or from the first line number that the caller of the parser gave). */
  readonly line: number;
  /** The column in the line, from 1, in UTF-16 code units; a tab counts one. */
  readonly column: number;
  /** The place in the whole text, from 0, in UTF-16 code units. */
  readonly offset: number;
}

/** What `parseProgram` makes. Its statements run from first to last; procedures and classes exist before the first. */
export interface Program {
  readonly kind: "Program";
  readonly at: Position;
  /** Whether `Option Explicit` stands at the beginning. */
  readonly optionExplicit: boolean;
  /** The statements, without the procedures and classes among them. */
  readonly body: readonly Statement[];
  /** Subs and Functions in the order of the source, also those that stand inside an If or a loop. */
  readonly procedures: readonly Procedure[];
  readonly classes: readonly ClassDeclaration[];
}

// Expressions

/** Any expression. */
export type Expression =
  | Literal
  | NameExpression
  | MemberExpression
  | CallExpression
  | ParenthesisedExpression
  | NewExpression
  | MeExpression
  | UnaryExpression
  | BinaryExpression;

/** What can stand left of `=`. */
export type Target = NameExpression | MemberExpression | CallExpression;

/** An argument; null for one left out, as in `f(1,,3)`. */
export type Argument = Expression | null;

/** A constant of the source. */
export type Literal =
  /** `1`: fits -32768 to 32767. `&hFFFF` is the Integer -1. */
  | LiteralOf<"Integer", number>
  /** `100000`, `&hFFFF&`. */
  | LiteralOf<"Long", number>
  /** `1.5`, `1e3`, `3000000000`. */
  | LiteralOf<"Double", number>
  | LiteralOf<"String", string>
  /** `#1/2/2026 3:04 PM#`: OLE days, that is days since 30 December 1899 with the time of day as the fraction. */
  | LiteralOf<"Date", number>
  | LiteralOf<"Boolean", boolean>
  | LiteralOf<"Empty", undefined>
  | LiteralOf<"Null", null>
  | LiteralOf<"Nothing", undefined>;

/** One kind of `Literal`. */
export interface LiteralOf<Type extends string, Value> {
  readonly kind: "Literal";
  readonly type: Type;
  readonly value: Value;
  readonly at: Position;
}

/** A plain name: a variable, a constant, a procedure, or a call of a procedure without arguments. */
export interface NameExpression {
  readonly kind: "Name";
  readonly name: string;
  readonly key: string;
  readonly at: Position;
}

/** `object.name`; inside `With`, `.name` has null for its object. */
export interface MemberExpression {
  readonly kind: "Member";
  readonly object: Expression | null;
  readonly name: string;
  readonly key: string;
  /** Where the expression begins: its object, or the dot. */
  readonly at: Position;
  readonly nameAt: Position;
}

/** `callee(arguments)`: a call, an element of an array, a default property; which of these only the run can tell. */
export interface CallExpression {
  readonly kind: "Call";
  readonly callee: Expression;
  readonly args: readonly Argument[];
  readonly at: Position;
}

/** `(expression)`: kept, because an argument in parentheses is passed by value. */
export interface ParenthesisedExpression {
  readonly kind: "Paren";
  readonly expression: Expression;
  readonly at: Position;
}

/** `New ClassName`. */
export interface NewExpression {
  readonly kind: "New";
  readonly name: string;
  readonly key: string;
  readonly at: Position;
}

/** `Me`: the instance; outside of a class, the script itself. */
export interface MeExpression {
  readonly kind: "Me";
  readonly at: Position;
}

/** An operator before its operand. */
export interface UnaryExpression {
  readonly kind: "Unary";
  readonly operator: UnaryOperator;
  readonly operand: Expression;
  readonly at: Position;
}

/** The operators of `UnaryExpression`. */
export type UnaryOperator = "-" | "+" | "Not";

/** An operator between two operands; all of them, `And` and `Or` too, evaluate both. */
export interface BinaryExpression {
  readonly kind: "Binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  /** Where the left operand begins. */
  readonly at: Position;
}

/** The operators of `BinaryExpression`. */
export type BinaryOperator =
  | "^"
  | "*"
  | "/"
  | "\\"
  | "Mod"
  | "+"
  | "-"
  | "&"
  | "="
  | "<>"
  | "<"
  | ">"
  | "<="
  | ">="
  | "Is"
  | "And"
  | "Or"
  | "Xor"
  | "Eqv"
  | "Imp";

// Statements

/** Any statement. Its `at` is where a run-time error in it is reported. */
export type Statement =
  | LetStatement
  | SetStatement
  | CallStatement
  | DimStatement
  | ConstStatement
  | ReDimStatement
  | EraseStatement
  | IfStatement
  | SelectStatement
  | ForStatement
  | ForEachStatement
  | DoStatement
  | WhileStatement
  | WithStatement
  | ExitStatement
  | OnErrorStatement
  | StopStatement;

/** `target = value`. */
export interface LetStatement {
  readonly kind: "Let";
  readonly target: Target;
  readonly value: Expression;
  readonly at: Position;
}

/** `Set target = value`. */
export interface SetStatement {
  readonly kind: "Set";
  readonly target: Target;
  readonly value: Expression;
  readonly at: Position;
}

/**
 * A call for its effect. `f x, y`, `f (x)` and `Call f(x, y)` all come as the callee `f` with arguments; in `f (x)` the
 * argument is a `Paren`, in `Call f(x)` it is not. `a.b` is the callee `a.b` without arguments.
 */
export interface CallStatement {
  readonly kind: "CallStatement";
  readonly callee: Expression;
  readonly args: readonly Argument[];
  readonly at: Position;
}

/** `Dim a, b(3), c()`; also `Public` and `Private` outside of a class, which mean the same. */
export interface DimStatement {
  readonly kind: "Dim";
  readonly variables: readonly VariableDeclaration[];
  readonly at: Position;
}

/** One variable of a `Dim`, or a field of a class. */
export interface VariableDeclaration {
  readonly name: string;
  readonly key: string;
  /** The upper bounds of a fixed array; empty for `a()`, an array without elements as yet; null for no array. */
  readonly bounds: readonly number[] | null;
  readonly at: Position;
}

/** `Const a = 1, b = -2`. */
export interface ConstStatement {
  readonly kind: "Const";
  readonly constants: readonly ConstantDeclaration[];
  readonly at: Position;
}

/** One constant of a `Const`. */
export interface ConstantDeclaration {
  readonly name: string;
  readonly key: string;
  /** Literals only: a `Literal`, or one with signs (`Unary`) or parentheses (`Paren`) around it. */
  readonly value: Expression;
  readonly at: Position;
}

/** `ReDim Preserve a(1, 2), b(3)`. */
export interface ReDimStatement {
  readonly kind: "ReDim";
  readonly preserve: boolean;
  readonly arrays: readonly ReDimArray[];
  readonly at: Position;
}

/** One array of a `ReDim`: `Name`, or the member or element that holds the array. */
export interface ReDimArray {
  readonly target: Target;
  readonly bounds: readonly Expression[];
  readonly at: Position;
}

/** `Erase a`. */
export interface EraseStatement {
  readonly kind: "Erase";
  readonly target: Target;
  readonly at: Position;
}

/** `If`, on one line or several. */
export interface IfStatement {
  readonly kind: "If";
  /** The `If` and its `ElseIf`s. */
  readonly branches: readonly IfBranch[];
  /** What `Else` says; null without one. */
  readonly otherwise: readonly Statement[] | null;
  readonly at: Position;
}

/** A condition of an `If` and what it guards. */
export interface IfBranch {
  readonly test: Expression;
  readonly body: readonly Statement[];
  /** Where the `If` or `ElseIf` stands. */
  readonly at: Position;
}

/** `Select Case`. */
export interface SelectStatement {
  readonly kind: "Select";
  readonly subject: Expression;
  readonly cases: readonly SelectCase[];
  /** What `Case Else` says; null without one. */
  readonly otherwise: readonly Statement[] | null;
  readonly at: Position;
}

/** `Case value, value`. */
export interface SelectCase {
  readonly values: readonly Expression[];
  readonly body: readonly Statement[];
  readonly at: Position;
}

/** `For variable = from To to Step step`. */
export interface ForStatement {
  readonly kind: "For";
  readonly variable: NameExpression;
  readonly from: Expression;
  readonly to: Expression;
  readonly step: Expression | null;
  readonly body: readonly Statement[];
  readonly at: Position;
  /** Where `Next` stands: an error of the increment is reported there. */
  readonly endAt: Position;
}

/** `For Each variable In collection`. */
export interface ForEachStatement {
  readonly kind: "ForEach";
  readonly variable: NameExpression;
  readonly collection: Expression;
  readonly body: readonly Statement[];
  readonly at: Position;
  readonly endAt: Position;
}

/** `Do ... Loop` in all its forms. */
export interface DoStatement {
  readonly kind: "Do";
  /** Null for a loop without a condition. */
  readonly condition: LoopCondition | null;
  readonly body: readonly Statement[];
  readonly at: Position;
  /** Where `Loop` stands: an error of a condition after it is reported there. */
  readonly endAt: Position;
}

/** `While test` or `Until test` of a `Do`. */
export interface LoopCondition {
  readonly test: Expression;
  readonly until: boolean;
  /** Whether it stands after `Loop`, and is tested after the body. */
  readonly atEnd: boolean;
}

/** `While ... Wend`, which has no `Exit`. */
export interface WhileStatement {
  readonly kind: "While";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly at: Position;
  readonly endAt: Position;
}

/** `With object ... End With`. */
export interface WithStatement {
  readonly kind: "With";
  readonly object: Expression;
  readonly body: readonly Statement[];
  readonly at: Position;
}

/** `Exit Do` and the others; the parser has made sure that there is what it leaves. */
export interface ExitStatement {
  readonly kind: "Exit";
  readonly what: "Do" | "For" | "Function" | "Sub" | "Property";
  readonly at: Position;
}

/** `On Error Resume Next` or `On Error GoTo 0`. */
export interface OnErrorStatement {
  readonly kind: "OnError";
  readonly resumeNext: boolean;
  readonly at: Position;
}

/** `Stop`: nothing, unless a debugger listens. */
export interface StopStatement {
  readonly kind: "Stop";
  readonly at: Position;
}

// Declarations

/** What a procedure is. */
export type ProcedureKind = "Sub" | "Function" | "Get" | "Let" | "Set";

/** Who may use a member of a class, or a procedure. */
export type Visibility = "Public" | "Private";

/** A Sub, a Function, or one accessor of a property. */
export interface Procedure {
  readonly kind: "Procedure";
  readonly procedureKind: ProcedureKind;
  readonly name: string;
  readonly key: string;
  readonly visibility: Visibility;
  /** Whether it is the default member of its class. */
  readonly isDefault: boolean;
  /** For `Let` and `Set` the last one takes the value. */
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly at: Position;
  /** Where its `End` stands. */
  readonly endAt: Position;
}

/** A parameter of a procedure. */
export interface Parameter {
  readonly name: string;
  readonly key: string;
  /** Whether the caller's variable is passed: the rule, but for `ByVal`. */
  readonly byRef: boolean;
  /** Whether it is written `a()`; without a meaning at run time. */
  readonly isArray: boolean;
  readonly at: Position;
}

/** `Class name ... End Class`. */
export interface ClassDeclaration {
  readonly kind: "Class";
  readonly name: string;
  readonly key: string;
  readonly fields: readonly ClassField[];
  /** Methods, property accessors, Class_Initialize and Class_Terminate. */
  readonly members: readonly Procedure[];
  readonly at: Position;
}

/** A variable of a class; `Dim` makes it public. */
export interface ClassField extends VariableDeclaration {
  readonly visibility: Visibility;
}
