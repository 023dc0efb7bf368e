/**
 * The functions of VBScript, under their names. Where the types of arguments tell that of the result, the types here say
 * so; `exact` has all of them as VBScript has them, with the VARTYPEs of their results.
 */
import { MISSING, NOTHING, Typed, type Value } from "../../script/vbscript/runtime/value.js";
import type { VbArray } from "../../script/vbscript/runtime/vb-array.js";
import { intrinsic } from "./session.js";

/** Names of functions, with the largest number of their arguments. */
const COUNTS = {
  Abs: 1,
  Array: Infinity,
  Asc: 1,
  AscB: 1,
  AscW: 1,
  Atn: 1,
  CBool: 1,
  CByte: 1,
  CCur: 1,
  CDate: 1,
  CDbl: 1,
  CInt: 1,
  CLng: 1,
  CSng: 1,
  CStr: 1,
  Chr: 1,
  ChrB: 1,
  ChrW: 1,
  Cos: 1,
  CreateObject: 2,
  Date: 0,
  DateAdd: 3,
  DateDiff: 5,
  DatePart: 4,
  DateSerial: 3,
  DateValue: 1,
  Day: 1,
  Escape: 1,
  Exp: 1,
  Filter: 4,
  Fix: 1,
  FormatCurrency: 5,
  FormatDateTime: 2,
  FormatNumber: 5,
  FormatPercent: 5,
  GetLocale: 0,
  GetObject: 2,
  Hex: 1,
  Hour: 1,
  InStr: 4,
  InStrB: 4,
  InStrRev: 4,
  InputBox: 7,
  Int: 1,
  IsArray: 1,
  IsDate: 1,
  IsEmpty: 1,
  IsNull: 1,
  IsNumeric: 1,
  IsObject: 1,
  Join: 2,
  LBound: 2,
  LCase: 1,
  LTrim: 1,
  Left: 2,
  LeftB: 2,
  Len: 1,
  LenB: 1,
  LoadPicture: 1,
  Log: 1,
  Mid: 3,
  MidB: 3,
  Minute: 1,
  Month: 1,
  MonthName: 2,
  MsgBox: 5,
  Now: 0,
  Oct: 1,
  RGB: 3,
  RTrim: 1,
  Randomize: 1,
  Replace: 6,
  Right: 2,
  RightB: 2,
  Rnd: 1,
  Round: 2,
  ScriptEngine: 0,
  ScriptEngineBuildVersion: 0,
  ScriptEngineMajorVersion: 0,
  ScriptEngineMinorVersion: 0,
  Second: 1,
  SetLocale: 1,
  Sgn: 1,
  Sin: 1,
  Space: 1,
  Split: 4,
  Sqr: 1,
  StrComp: 3,
  StrReverse: 1,
  String: 2,
  Tan: 1,
  Time: 0,
  TimeSerial: 3,
  TimeValue: 1,
  Timer: 0,
  Trim: 1,
  TypeName: 1,
  UBound: 2,
  UCase: 1,
  Unescape: 1,
  VarType: 1,
  Weekday: 2,
  WeekdayName: 3,
  Year: 1,
} as const;

/** A function of the language. */
export type FunctionName = keyof typeof COUNTS;

type General = (...args: Value[]) => Value;

function general(name: FunctionName): General {
  const key = name.toLowerCase();
  const count = COUNTS[name];
  return (...args) => {
    while (args.length < count && count !== Infinity) args.push(MISSING);
    return intrinsic(key)(...args);
  };
}

/** All functions as VBScript has them: any values in, a value with its VARTYPE out. */
export const exact = Object.fromEntries(
  (Object.keys(COUNTS) as FunctionName[]).map((name) => [name, general(name)]),
) as unknown as Readonly<Record<FunctionName, General>>;

/** The number in a value that is one. */
function numberIn(value: Value): number {
  return value instanceof Typed ? Number(value.value) : (value as number);
}

/** Text where the first argument is text, and Null where it is Null. */
interface TextFunction {
  (text: string, ...rest: Value[]): string;
  (text: Value, ...rest: Value[]): Value;
}

type ToText = (...args: Value[]) => string;
type ToNumber = (...args: Value[]) => number;
type ToBoolean = (value: Value) => boolean;
type ToArray = (...args: Value[]) => VbArray;

const textual = (name: FunctionName): TextFunction => exact[name] as unknown as TextFunction;
const toText = (name: FunctionName): ToText => exact[name] as unknown as ToText;
const toArray = (name: FunctionName): ToArray => exact[name] as unknown as ToArray;
const toBoolean = (name: FunctionName): ToBoolean => exact[name] as unknown as ToBoolean;
const toNumber = (name: FunctionName): ToNumber => {
  const call = exact[name];
  return (...args) => numberIn(call(...args));
};

export const Left = textual("Left");
export const Right = textual("Right");
export const Mid = textual("Mid");
export const LCase = textual("LCase");
export const UCase = textual("UCase");
export const Trim = textual("Trim");
export const LTrim = textual("LTrim");
export const RTrim = textual("RTrim");
export const StrReverse = textual("StrReverse");
export const Replace = textual("Replace");
export const CStr = toText("CStr");
export const Chr = toText("Chr");
export const ChrW = toText("ChrW");
export const Space = toText("Space");
/** `String(number, character)`: JavaScript has another thing of that name. */
export const Repeat = toText("String");
export const Join = toText("Join");
export const MonthName = toText("MonthName");
export const WeekdayName = toText("WeekdayName");
export const FormatNumber = toText("FormatNumber");
export const FormatCurrency = toText("FormatCurrency");
export const FormatPercent = toText("FormatPercent");
export const FormatDateTime = toText("FormatDateTime");
export const TypeName = toText("TypeName");
export const CInt = toNumber("CInt");
export const CLng = toNumber("CLng");
export const CDbl = toNumber("CDbl");
export const UBound = toNumber("UBound");
export const LBound = toNumber("LBound");
export const Asc = toNumber("Asc");
export const AscW = toNumber("AscW");
export const CBool = toBoolean("CBool");
export const IsArray = toBoolean("IsArray");
export const IsDate = toBoolean("IsDate");
export const IsEmpty = toBoolean("IsEmpty");
export const IsNull = (value: Value): boolean =>
  value === null || (typeof value === "object" && exact.IsNull(value) === true);
export const IsNumeric = toBoolean("IsNumeric");
export const IsObject = toBoolean("IsObject");
export const Split = toArray("Split");
export const Filter = toArray("Filter");
/** `Array(...)`: JavaScript has another thing of that name. */
export const ArrayOf = toArray("Array");

export const Nothing: object = NOTHING;
export const Missing: Value = MISSING;
