/** Errors as ported scripts in JScript catch them: with the numbers and sentences that JScript gives them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ComError } from "../../com/com-error.js";
import {
  NOT_A_COLLECTION,
  NOT_CAUGHT,
  NO_SUCH_MEMBER,
  OBJECT_EXPECTED,
  RUNTIME_SOURCE,
  UNDEFINED_NAME,
  constructorName,
  numberOfV8Message,
  runtimeSentence,
} from "../../script/jscript/messages.js";
import { scriptErrorNumberOf, scriptHresult } from "../../script/script-hresult.js";
import { ScriptUnwinding } from "../../script/script-unwinding.js";
import { VbError, numberOfHresult, vbErrorOf } from "../../script/vbscript/runtime/vb-error.js";
import { asJScripts } from "./jscript-error.js";
import type { Any } from "./jscript.js";
import { language } from "./session.js";

const CONSTRUCTORS: Readonly<Record<string, new (message: string, options: ErrorOptions) => Error>> = {
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

/** Texts are kept for as long as errors may be about them; those of `eval` come and go. */
const TEXTS_KEPT = 500;

const namedTexts = new Map<string, string>();
let textsNamed = 0;

/** A text that `eval` is to run, with a name in stacks, by which errors find it. */
export function namedText(code: string): string {
  const name = `vmcom-text-${++textsNamed}`;
  namedTexts.set(name, code);
  if (namedTexts.size > TEXTS_KEPT) namedTexts.delete(`vmcom-text-${textsNamed - TEXTS_KEPT}`);
  return `${code}\n//# sourceURL=${name}`;
}

/** Errors that procedures in VBScript have raised, in a job of both languages: their sentences stay. */
export const ofProcedures = new WeakSet<object>();

/** What catch gets: an error has the number and the description that JScript gives it. */
export function thrown(error: unknown): Any {
  if (error instanceof ScriptUnwinding) throw error;
  if (error instanceof ComError) return ofComError(error);
  if (error instanceof VbError) {
    if (ofProcedures.has(error)) return created(error.number, error.text, error);
    const isEngines = isRuntimeNumber(error.number) && error.source.startsWith("Microsoft VBScript");
    return created(error.number, (isEngines ? runtimeSentence(error.number) : undefined) ?? error.description, error);
  }
  if (!(error instanceof Error) || "number" in error) return error;
  return ofV8(error);
}

/** What JScript has thrown as VBScript sees it, in a job of both languages. */
export function shownToVBScript(error: unknown): VbError {
  if (error instanceof ComError || error instanceof VbError) return vbErrorOf(error);
  const { number, description } = Object(thrown(error)) as {
    readonly number?: unknown;
    readonly description?: unknown;
  };
  if (!(error instanceof Error) || typeof number !== "number") {
    return new VbError(NOT_CAUGHT, { source: RUNTIME_SOURCE, description: runtimeSentence(NOT_CAUGHT) ?? "" });
  }
  const own = number >>> 16 === 0x800a ? number & 0xffff : number;
  return new VbError(own === 0 ? NOT_CAUGHT : own, {
    source: RUNTIME_SOURCE,
    description: String(description),
    cause: error,
  });
}

/** Whether it is the number of a runtime error, and no signed HRESULT. */
function isRuntimeNumber(number: number): boolean {
  return number >= 0 && number <= 0xffff;
}

/** @param number of a runtime error, or a signed HRESULT */
function created(number: number, description: string, cause?: unknown): Error {
  const isOwn = isRuntimeNumber(number);
  const name = isOwn ? constructorName(number) : "Error";
  const error = new (CONSTRUCTORS[name] ?? Error)(description, { cause });
  if (error.name !== name) error.name = name;
  return asJScripts(error, isOwn ? scriptHresult(number) | 0 : number, description);
}

/** An error of a text that does not compile. */
export function compilationError(number: number, description: string): Error {
  return created(number, description);
}

function ofComError(error: ComError): Error {
  return created(numberOfHresult(error.hresult), engineSentence(error) ?? error.message, error);
}

/** What the engine says of an HRESULT for which it has an error of its own. */
function engineSentence({ hresult }: ComError): string | undefined {
  const number = numberOfHresult(hresult);
  return isRuntimeNumber(number) && scriptErrorNumberOf(hresult) === undefined ? runtimeSentence(number) : undefined;
}

function ofV8(error: Error): Error {
  const { message } = error;
  const number = numberOfCall(message) ?? numberOfV8Message(message);
  if (number === undefined) return asJScripts(error, 0, message);
  if (number === UNDEFINED_NAME) {
    const name = message.replace(/ is not defined$/, "");
    return created(number, name === message ? (runtimeSentence(number) ?? "") : `'${name}' is undefined`, error);
  }
  const object = number === OBJECT_EXPECTED && /^Cannot (?:read|set) prop/.test(message) ? objectBefore(error) : "";
  return created(
    number,
    object === "" ? (runtimeSentence(number) ?? message) : `'${object}' is null or not an object`,
    error,
  );
}

/** What is called and is no function: a member that is not there, or a variable that holds nothing. */
function numberOfCall(message: string): number | undefined {
  if (message === "Object not a collection") return NOT_A_COLLECTION;
  if (/[.\]]\S* is not a function$/.test(message)) return NO_SUCH_MEMBER;
  return /^[\w$]+ is not a function$/.test(message) ? OBJECT_EXPECTED : undefined;
}

/** An object expression before the member that an error is about: the stack tells where that is. */
function objectBefore({ stack = "" }: Error): string {
  const [, file = "", line = "", column = ""] =
    /\(?((?:file:\/\/|vmcom-text-|\/|[A-Za-z]:)[^()\n]*?):(\d+):(\d+)\)?$/m.exec(stack) ?? [];
  try {
    const text = namedTexts.get(file) ?? readFileSync(file.startsWith("file:") ? fileURLToPath(file) : file, "utf8");
    const before = (text.split("\n")[Number(line) - 1] ?? "").slice(0, Number(column) - 1);
    return (
      /([\w$]+(?:\.[\w$]+)*)\s*[.[]\s*["']?$/.exec(before)?.[1] ??
      /([\w$]+(?:\.[\w$]+)*)\s*\.\s*[\w$]+\s*$/.exec(before)?.[1] ??
      ""
    );
  } catch {
    // The module has come from elsewhere.
    return "";
  }
}

/** A name that nothing declares, where it is called. @throws JScript's error 5007 */
export function noFunction(_name: string): Any {
  return objectExpected();
}

/** @throws JScript's error 5007 */
export function objectExpected(): never {
  throw created(OBJECT_EXPECTED, runtimeSentence(OBJECT_EXPECTED) ?? "");
}

/** A name that nothing declares, where it is read. @throws JScript's error 5009 */
export function noVariable(name: string): Any {
  throw created(UNDEFINED_NAME, `'${name}' is undefined`);
}

/** How an error that nothing catches is told. */
export function uncaughtText(error: unknown): { readonly source: string; readonly text: string } {
  const known = thrown(error) as unknown;
  if (!(known instanceof Error))
    return { source: RUNTIME_SOURCE, text: `Exception thrown and not caught: ${String(known)}` };
  if (language.isMixed && known.cause instanceof VbError) return known.cause;
  const { cause, message } = known;
  const isObjects = cause instanceof ComError && cause.source !== "" && engineSentence(cause) === undefined;
  return { source: isObjects ? cause.source : RUNTIME_SOURCE, text: message };
}
