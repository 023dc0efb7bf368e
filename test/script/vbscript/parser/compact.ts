import type {
  Argument,
  ClassDeclaration,
  Expression,
  Literal,
  Procedure,
  Program,
  Statement,
  VariableDeclaration,
} from "../../../../lib/script/vbscript/ast.js";

/**
 * A tree as one line of text, for comparing in tests: operations in parentheses, `[x]` for an expression that the
 * source has in parentheses, `1L` for a Long, `1D` for a Double, `_` for an argument left out.
 */
export function compactProgram(program: Program): string {
  return [
    ...(program.optionExplicit ? ["explicit"] : []),
    ...program.classes.map(compactClass),
    ...program.procedures.map(compactProcedure),
    ...program.body.map(compactStatement),
  ].join("; ");
}

/** One expression of `compactProgram`. */
export function compactExpression(expression: Expression): string {
  switch (expression.kind) {
    case "Literal":
      return compactLiteral(expression);
    case "Name":
      return expression.name;
    case "Me":
      return "me";
    case "New":
      return `new ${expression.name}`;
    case "Member":
      return `${expression.object === null ? "" : compactExpression(expression.object)}.${expression.name}`;
    case "Call":
      return `${compactExpression(expression.callee)}(${compactArguments(expression.args)})`;
    case "Paren":
      return `[${compactExpression(expression.expression)}]`;
    case "Unary":
      return `(${expression.operator} ${compactExpression(expression.operand)})`;
    case "Binary": {
      const { left, operator, right } = expression;
      return `(${compactExpression(left)} ${operator} ${compactExpression(right)})`;
    }
  }
}

function compactLiteral(literal: Literal): string {
  switch (literal.type) {
    case "Integer":
      return String(literal.value);
    case "Long":
      return `${literal.value}L`;
    case "Double":
      return `${literal.value}D`;
    case "Date":
      return `#${literal.value}#`;
    case "String":
      return JSON.stringify(literal.value);
    case "Boolean":
      return literal.value ? "true" : "false";
    default:
      return literal.type.toLowerCase();
  }
}

function compactArguments(args: readonly Argument[]): string {
  return args.map((arg) => (arg === null ? "_" : compactExpression(arg))).join(", ");
}

function compactBlock(body: readonly Statement[]): string {
  return `{${body.map(compactStatement).join("; ")}}`;
}

function compactVariable({ name, bounds }: VariableDeclaration): string {
  return bounds === null ? name : `${name}(${bounds.join(", ")})`;
}

function compactStatement(statement: Statement): string {
  switch (statement.kind) {
    case "Let":
      return `${compactExpression(statement.target)} = ${compactExpression(statement.value)}`;
    case "Set":
      return `set ${compactExpression(statement.target)} = ${compactExpression(statement.value)}`;
    case "CallStatement":
      return `call ${compactExpression(statement.callee)}<${compactArguments(statement.args)}>`;
    case "Dim":
      return `dim ${statement.variables.map(compactVariable).join(", ")}`;
    case "Const":
      return `const ${statement.constants.map(({ name, value }) => `${name} = ${compactExpression(value)}`).join(", ")}`;
    case "ReDim":
      return `redim${statement.preserve ? " preserve" : ""} ${statement.arrays
        .map(({ target, bounds }) => `${compactExpression(target)}<${compactArguments(bounds)}>`)
        .join(", ")}`;
    case "Erase":
      return `erase ${compactExpression(statement.target)}`;
    case "Exit":
      return `exit ${statement.what.toLowerCase()}`;
    case "OnError":
      return statement.resumeNext ? "resume next" : "goto 0";
    case "Stop":
      return "stop";
    default:
      return compactCompound(statement);
  }
}

function compactCompound(
  statement: Extract<Statement, { kind: "If" | "Select" | "For" | "ForEach" | "Do" | "While" | "With" }>,
): string {
  switch (statement.kind) {
    case "If": {
      const branches = statement.branches.map(({ test, body }) => `${compactExpression(test)} ${compactBlock(body)}`);
      return `if ${branches.join(" elseif ")}${compactElse(statement.otherwise)}`;
    }
    case "Select": {
      const cases = statement.cases.map(
        ({ values, body }) => ` case ${compactArguments(values)} ${compactBlock(body)}`,
      );
      return `select ${compactExpression(statement.subject)}${cases.join("")}${compactElse(statement.otherwise)}`;
    }
    case "For": {
      const { variable, from, to, step, body } = statement;
      const range = `${compactExpression(from)} to ${compactExpression(to)}`;
      const by = step === null ? "" : ` step ${compactExpression(step)}`;
      return `for ${variable.name} = ${range}${by} ${compactBlock(body)}`;
    }
    case "ForEach":
      return `each ${statement.variable.name} in ${compactExpression(statement.collection)} ${compactBlock(statement.body)}`;
    case "Do": {
      const { condition, body } = statement;
      const test =
        condition === null ? "" : `${condition.until ? "until" : "while"} ${compactExpression(condition.test)}`;
      return condition?.atEnd === true ? `do ${compactBlock(body)} ${test}` : `do ${test} ${compactBlock(body)}`;
    }
    case "While":
      return `while ${compactExpression(statement.test)} ${compactBlock(statement.body)}`;
    case "With":
      return `with ${compactExpression(statement.object)} ${compactBlock(statement.body)}`;
  }
}

function compactElse(otherwise: readonly Statement[] | null): string {
  return otherwise === null ? "" : ` else ${compactBlock(otherwise)}`;
}

function compactProcedure({ procedureKind, name, visibility, isDefault, parameters, body }: Procedure): string {
  const modifiers = `${visibility === "Private" ? "private " : ""}${isDefault ? "default " : ""}`;
  const list = parameters.map((parameter) => {
    const { byRef, isArray } = parameter;
    return `${byRef ? "" : "byval "}${parameter.name}${isArray ? "()" : ""}`;
  });
  return `${modifiers}${procedureKind.toLowerCase()} ${name}(${list.join(", ")}) ${compactBlock(body)}`;
}

function compactClass({ name, fields, members }: ClassDeclaration): string {
  const parts = [
    ...fields.map((field) => `${field.visibility.toLowerCase()} ${compactVariable(field)}`),
    ...members.map(compactProcedure),
  ];
  return `class ${name} {${parts.join("; ")}}`;
}
