/** Which type the result of an operator has, for every pair of types; and values of that type. */
import {
  VT_BOOL,
  VT_BSTR,
  VT_CY,
  VT_DATE,
  VT_DECIMAL,
  VT_EMPTY,
  VT_I2,
  VT_I4,
  VT_NULL,
  VT_R4,
  VT_R8,
  VT_UI1,
} from "../../../com/variant.js";
import { isInRange } from "./date-parts.js";
import { VbDate, byte, decimal, double, long, single, type Value } from "./value.js";
import { raise } from "./vb-error.js";

/** Operands have types below this. */
const TYPES = 18;
const OPERANDS = [VT_EMPTY, VT_NULL, VT_I2, VT_I4, VT_R4, VT_R8, VT_CY, VT_DATE, VT_BSTR, VT_BOOL, VT_DECIMAL, VT_UI1];
/** In a table: the operator does not take these types. */
const REFUSED = 0xff;

/** Result types by the types of the operands. */
export type TypeTable = Uint8Array;

/** The result type, VT_NULL if an operand is Null. @throws VbError 13 */
export function resultType(table: TypeTable, left: number, right: number): number {
  const type = left < TYPES && right < TYPES ? (table[left * TYPES + right] ?? REFUSED) : REFUSED;
  return type === REFUSED ? raise(13) : type;
}

/** A table from a rule for two types neither of which is Null; an operator of two Nulls or one is Null. */
function tableOf(rule: (left: number, right: number) => number): TypeTable {
  const table = new Uint8Array(TYPES * TYPES).fill(REFUSED);
  for (const left of OPERANDS) {
    for (const right of OPERANDS) {
      const isNull = left === VT_NULL || right === VT_NULL;
      table[left * TYPES + right] = isNull ? VT_NULL : rule(left, right);
    }
  }
  return table;
}

/** From the narrowest: what Currency and Double become depends on the operator. */
function arithmetic(left: number, right: number, doubleBeatsCurrency: boolean): number {
  const has = (vt: number): boolean => left === vt || right === vt;
  const isDouble = has(VT_R8) || has(VT_BSTR) || has(VT_DATE);
  if (has(VT_DECIMAL)) return has(VT_R4) || isDouble ? VT_R8 : VT_DECIMAL;
  if (has(VT_CY)) return isDouble && doubleBeatsCurrency ? VT_R8 : VT_CY;
  if (isDouble) return VT_R8;
  // A Long has more digits than a Single.
  if (has(VT_R4)) return has(VT_I4) ? VT_R8 : VT_R4;
  return integral(left, right);
}

/** What integers make: Boolean and Empty count as Integer, everything that is no integer as Long. */
function integral(left: number, right: number): number {
  if (left === VT_UI1 && right === VT_UI1) return VT_UI1;
  return isSmall(left) && isSmall(right) ? VT_I2 : VT_I4;
}

function isSmall(vt: number): boolean {
  return vt === VT_I2 || vt === VT_BOOL || vt === VT_EMPTY || vt === VT_UI1;
}

export const ADD_TYPES = tableOf((left, right) => {
  const texts = Number(left === VT_BSTR) + Number(right === VT_BSTR);
  if (texts === 2 || (texts === 1 && (left === VT_EMPTY || right === VT_EMPTY))) return VT_BSTR;
  return left === VT_DATE || right === VT_DATE ? VT_DATE : arithmetic(left, right, false);
});

export const SUBTRACT_TYPES = tableOf((left, right) => {
  if (left === VT_DATE && right === VT_DATE) return VT_R8;
  return left === VT_DATE || right === VT_DATE ? VT_DATE : arithmetic(left, right, false);
});

export const MULTIPLY_TYPES = tableOf((left, right) => arithmetic(left, right, true));

export const DIVIDE_TYPES = tableOf((left, right) => {
  const type = arithmetic(left, right, true);
  return type === VT_DECIMAL || type === VT_R4 ? type : VT_R8;
});

/** Of `\` and Mod. */
export const INTEGRAL_TYPES = tableOf(integral);

/** Of And, Or, Xor, Eqv and Imp. */
export const LOGIC_TYPES = tableOf((left, right) => {
  const boolean = left === VT_BOOL || right === VT_BOOL;
  if (boolean && [left, right].every((vt) => vt === VT_BOOL || vt === VT_BSTR)) return VT_BOOL;
  return integral(left, right);
});

const isLong = (number: number): boolean => number >= -0x80000000 && number <= 0x7fffffff;

/** A whole number as Long, or as Double if it is too large for one. */
export function longOrDouble(number: number): Value {
  return isLong(number) ? long(number) : double(number);
}

/** A result as Double. @throws VbError 6 */
export function checkedDouble(number: number): Value {
  return Number.isFinite(number) ? double(number) : raise(6);
}

type Make = (number: number) => Value;

/** By VARTYPE. */
const MAKERS: (Make | undefined)[] = new Array<Make | undefined>(TYPES).fill(undefined);
MAKERS[VT_I2] = (number) => (number >= -0x8000 && number <= 0x7fff ? number + 0 : longOrDouble(number));
MAKERS[VT_UI1] = (number) => (number >= 0 && number <= 0xff ? byte(number) : number + 0);
MAKERS[VT_I4] = longOrDouble;
MAKERS[VT_R4] = (number) => (Number.isFinite(Math.fround(number)) ? single(number) : checkedDouble(number));
MAKERS[VT_R8] = checkedDouble;
MAKERS[VT_DECIMAL] = (number) => (Number.isFinite(number) ? decimal(number) : raise(6));
MAKERS[VT_DATE] = (number) => (isInRange(number) ? new VbDate(number) : checkedDouble(number));

/** A number as a value of a type, or of the next wider one that holds it. @throws VbError 6 */
export function widened(vt: number, number: number): Value {
  return (MAKERS[vt] as Make)(number);
}
