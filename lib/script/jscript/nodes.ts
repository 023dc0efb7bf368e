/** What JScript's parser notes on acorn's nodes. */
import type {
  CallExpression,
  Expression,
  FunctionDeclaration,
  FunctionExpression,
  Identifier,
  MemberExpression,
  NewExpression,
} from "acorn";

export type FunctionNode = (FunctionDeclaration | FunctionExpression) & {
  /** `function obj::event() {}`: the event, a handler of which the function is. */
  event?: Identifier;
  /** `function obj.method() {}`: the names behind the first. */
  path?: Identifier[];
};

/** A call, or what stands left of `=` in `coll(1) = x`. */
export type CallNode = CallExpression & {
  /** Where the parenthesis before the arguments is. */
  argumentsStart: number;
};

export type NewNode = NewExpression & {
  callee: Expression & {
    /** Where the callee ends, parentheses around it included. */
    calleeEnd: number;
  };
};

/** `obj.name` or `obj[key]` of a plain member access. */
export type MemberNode = MemberExpression & {
  object: Expression;
  property: Expression;
  /** Where the dot or the bracket is. */
  accessStart: number;
};

/** A stretch of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
