/** All operators of the language. */
export { add, concat, div, intDiv, mod, mul, neg, pos, pow, sub } from "./arithmetic.js";
export { compare, condition, eq, ge, gt, isSame, le, lt, ne, type Literals, type Ordering } from "./comparison.js";
export { and, eqv, imp, not, or, xor } from "./logic.js";
