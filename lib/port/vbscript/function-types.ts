/** What is known of the results of VBScript's functions. */
import { BOOLEAN, NUMBER, STRING, VALUE, WHOLE, type StaticType } from "./static-type.js";

type Rule = "text of text" | "text" | "whole" | "number" | "boolean" | "array" | "value";

/** The functions that "vmcom/port" has under their own names; others are asked for as `exact.Name`. */
const RULES: Readonly<Record<string, Rule>> = Object.fromEntries(
  (
    [
      ["text of text", "Left Right Mid LCase UCase Trim LTrim RTrim StrReverse Replace"],
      [
        "text",
        "CStr Chr ChrW Space String Join MonthName WeekdayName FormatNumber FormatCurrency FormatPercent FormatDateTime TypeName",
      ],
      ["whole", "CInt CLng UBound LBound Asc AscW"],
      ["number", "CDbl"],
      ["boolean", "CBool IsArray IsDate IsEmpty IsNull IsNumeric IsObject"],
      ["array", "Split Filter Array"],
    ] as const
  ).flatMap(([rule, names]) => names.split(" ").map((name) => [name, rule])),
);

/** Functions whose names JavaScript has for something else. */
const RENAMED: Readonly<Record<string, string>> = { String: "Repeat", Array: "ArrayOf" };

export interface FunctionPort {
  /** What it is called in the port. */
  readonly name: string;
  readonly isExact: boolean;
  readonly type: StaticType;
}

/** @param typesMatter whether the VARTYPE of a number may show */
export function functionPort(name: string, first: StaticType | null, typesMatter: boolean): FunctionPort {
  const rule = RULES[name] ?? "value";
  const ported = RENAMED[name] ?? name;
  const own = (type: StaticType): FunctionPort => ({ name: ported, isExact: false, type });
  switch (rule) {
    case "text of text":
      return own(
        first === null || first.kind === "string" || first.kind === "whole"
          ? first?.kind === "string"
            ? STRING
            : VALUE
          : VALUE,
      );
    case "text":
      return own(STRING);
    case "boolean":
      return own(BOOLEAN);
    case "array":
      return own(VALUE);
    case "whole":
    case "number":
      if (typesMatter) return { name, isExact: true, type: VALUE };
      return own(rule === "whole" ? WHOLE : NUMBER);
    default:
      return { name, isExact: true, type: VALUE };
  }
}

/** Functions that never give an object. */
export function givesObject(name: string): boolean {
  return /^(?:CreateObject|GetObject|Array|Split|Filter)$/.test(name);
}
