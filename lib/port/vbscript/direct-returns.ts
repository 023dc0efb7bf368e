/**
 * A function of VBScript assigns to its name what it returns. Where it ends right after that, the port returns the value,
 * and the variable goes if nothing else is done with it.
 */
import type { WrittenLine } from "./line-writer.js";
import { names } from "./tidy-lines.js";

/** What may stand in the place of a variable that is nothing else. */
const LITERAL = /^(?:undefined|null|true|false|-?\d+(?:\.\d+)?|"(?:[^"\\]|\\.)*")$/;

const IDENTIFIER = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

const CLEARS = /^\s*Err_*\.Clear\(\);$/;

/**
 * Changes the lines of a function, from one on to the last.
 * @param id the variable of its result
 */
export function returnDirectly(lines: WrittenLine[], from: number, id: string): void {
  const own = lines.slice(from);
  // Others get it as a place, and may look at what it holds.
  if (own.some(({ text }) => text.includes(`=> ${id}`) || text.includes(`(${id} =`) || text.includes("\n"))) return;
  const returned = own.filter((line, i) => {
    const isReturn = line.text.trim() === `return ${id};`;
    return !isReturn || !returnsBefore(own, i - 1, indentOf(line.text), id);
  });
  lines.splice(from, own.length, ...withoutVariable(returned, id));
}

/**
 * Makes `return value;` of `result = value;` where nothing comes behind it but the return of the result, at the end of a
 * statement and of its branches.
 * @param at the last line of the statement
 * @returns whether it always returns then
 */
function returnsBefore(lines: readonly WrittenLine[], at: number, indent: string, id: string): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (line.text.startsWith(`${indent}return `)) return true;
  const assigned = assignmentIn(line.text, id);
  if (assigned?.indent === indent) {
    line.text = `${indent}return ${assigned.value}`;
    return true;
  }
  if (CLEARS.test(line.text)) return returnsBehind(lines[at - 1], line, id);
  const { ends, isWhole } = branchesBefore(lines, at, indent);
  const returns = ends.map((end) => returnsBefore(lines, end, `${indent}  `, id));
  return isWhole && returns.every(Boolean);
}

/** The same where Err is cleared between the two. */
function returnsBehind(before: WrittenLine | undefined, clears: WrittenLine, id: string): boolean {
  const assigned = before === undefined ? null : assignmentIn(before.text, id);
  if (before === undefined || assigned?.indent !== indentOf(clears.text)) return false;
  // What may be evaluated later, too.
  const value = assigned.value.replace(/;$/, "");
  if (!LITERAL.test(value) && !IDENTIFIER.test(value)) return false;
  before.text = clears.text;
  clears.text = `${assigned.indent}return ${assigned.value}`;
  return true;
}

interface Branches {
  /** The last lines of the branches. */
  readonly ends: readonly number[];
  /** Whether one of them is always taken. */
  readonly isWhole: boolean;
}

/** The branches of an If whose last line is given; none for any other statement. */
function branchesBefore(lines: readonly WrittenLine[], at: number, indent: string): Branches {
  const none = { ends: [], isWhole: false };
  if (lines[at]?.text !== `${indent}}`) return none;
  const ends: number[] = [];
  let isWhole = false;
  let end = at;
  for (let i = at - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? "";
    if (text === "" || indentOf(text) !== indent) continue;
    const head = text.slice(indent.length);
    if (!/^(?:\} else )?(?:if \(.*\) )?\{(?: \/\/.*)?$/.test(head)) return none;
    ends.push(end - 1);
    isWhole ||= head.startsWith("} else {");
    if (head.startsWith("if ")) return { ends, isWhole };
    end = i;
  }
  return none;
}

/** Takes out the declaration of a variable that is only returned, or only declared; one assignment is a declaration. */
function withoutVariable(lines: readonly WrittenLine[], id: string): WrittenLine[] {
  const [declaration, ...others] = lines.filter(({ text }) => names(text, id));
  const declared = declaration === undefined ? null : declarationIn(declaration.text, id);
  if (declaration === undefined || declared === null) return [...lines];
  const rest = lines.filter((line) => line !== declaration);
  if (others.length === 0) return rest;
  const { initial } = declared;
  if (others.every(({ text }) => text.trim() === `return ${id};`) && initial !== undefined && LITERAL.test(initial)) {
    for (const line of others) line.text = line.text.replace(id, initial);
    return rest;
  }
  const writes = others.filter(({ text }) => isWrite(text, id));
  const [only] = writes;
  if (only === undefined && initial !== undefined) {
    declaration.text = declaration.text.replace(/^(\s*)let /, "$1const ");
  }
  const isOuter = only !== undefined && indentOf(only.text) === indentOf(declaration.text);
  if (writes.length !== 1 || !isOuter || initial !== undefined || assignmentIn(only.text, id) === null) {
    return [...lines];
  }
  only.text = only.text.replace(/^\s*/, "$&const ");
  return rest;
}

interface Assignment {
  readonly indent: string;
  /** With what follows it on the line. */
  readonly value: string;
}

function assignmentIn(text: string, id: string): Assignment | null {
  const [, indent = "", name, value = ""] =
    /^(\s*)(?:(?:const|let) )?([\p{ID_Continue}$]+)(?:: [^=]+)? = (.*)$/u.exec(text) ?? [];
  return name === id && /;(?: \/\/.*)?$/.test(value) ? { indent, value } : null;
}

function isWrite(text: string, id: string): boolean {
  const [own = ""] = /^\s*[\p{ID_Continue}$]+(?: [-+*/%]?= |\+\+|--)/u.exec(text) ?? [];
  return own.trimStart().startsWith(id) && names(own, id);
}

function declarationIn(text: string, id: string): { readonly initial: string | undefined } | null {
  const [, name, initial] = /^\s*(?:const|let) ([\p{ID_Continue}$]+)(?:: [^=]+)?(?: = (.*))?;$/u.exec(text) ?? [];
  return name === id ? { initial } : null;
}

function indentOf(text: string): string {
  return /^\s*/.exec(text)?.[0] ?? "";
}
