/** Errors on their way: V8's and the host's become those of JScript, and JScript's those of hosts. */
import { ComError } from "../../com/com-error.js";
import { ScriptError } from "../script-error.js";
import { scriptErrorNumberOf, scriptHresult } from "../script-hresult.js";
import { ScriptUnwinding } from "../script-unwinding.js";
import { requireStackRoom } from "../stack-room.js";
import { VbError, numberOfHresult } from "../vbscript/runtime/vb-error.js";
import { COMPILATION_SOURCE, JScriptCompileError, SYNTAX_ERROR } from "./compile-error.js";
import {
  CANNOT_CREATE,
  NOT_CAUGHT,
  NO_SUCH_MEMBER,
  OBJECT_EXPECTED,
  OUT_OF_STACK,
  RUNTIME_SOURCE,
  UNDEFINED_NAME,
  constructorName,
  numberOfV8Message,
  runtimeSentence,
} from "./messages.js";
import type { Realm, RealmObject } from "./realm.js";
import { placeIn, type Place, type UnitOptions, type Units } from "./unit.js";

const DISP_E_EXCEPTION = 0x80020009;

const NO_PLACE: Place = { sourceName: "", line: 0, column: 0, sourceLine: "" };

/** What the engine knows of an error object that the script may have in its hands. */
interface Origin {
  readonly source?: string | undefined;
  readonly place?: Place | undefined;
  readonly cause?: unknown;
}

export class Errors {
  readonly #realm: Realm;
  readonly #units: Units;
  readonly #origins = new WeakMap<object, Origin>();
  /** Where the last `throw` of a value that is no object was. */
  #lastThrown: { value: unknown; place: Place | undefined } | undefined;
  /** What hosts have got, and what it was in the script. */
  readonly #thrownBehind = new WeakMap<ScriptError, { value: unknown }>();

  constructor(realm: Realm, units: Units) {
    this.#realm = realm;
    this.#units = units;
  }

  /**
   * A runtime error as an object of the script.
   * @param number of the error, or a signed HRESULT
   */
  create(number: number, description: string = runtimeSentence(number) ?? "", origin: Origin = {}): Error {
    const isOwn = number >= 0 && number <= 0xffff;
    const error = this.#construct(isOwn ? constructorName(number) : "Error");
    this.describe(error, isOwn ? scriptHresult(number) | 0 : number, description);
    this.#takePlace(error, origin);
    return error as object as Error;
  }

  #construct(name: string): RealmObject {
    const { kit } = this.#realm;
    const Constructor = (kit.intrinsics[name] ?? kit.intrinsics["Error"]) as new () => RealmObject;
    const error = new Constructor();
    const prototype = this.regExpErrorPrototype;
    if (name === "RegExpError" && prototype !== undefined) Object.setPrototypeOf(error, prototype);
    return error;
  }

  /** What is done with what ends the script; it is thrown on. */
  onUnwinding: (unwinding: ScriptUnwinding) => never = (unwinding) => {
    throw unwinding;
  };

  /** Set by those who make the constructor. */
  regExpErrorPrototype: object | undefined;

  /** Gives an error object the properties that scripts read. */
  describe(error: object, number: number, description: string): void {
    this.#realm.define(error, "number", number);
    this.#realm.define(error, "description", description);
    this.#realm.define(error, "message", description);
  }

  /** Notes where an error comes from, and hides the stack of V8. */
  #takePlace(error: RealmObject, origin: Origin): void {
    const { cause } = origin;
    const place =
      origin.place ??
      this.#placeOfStack(error["stack"]) ??
      (cause instanceof Error ? this.#placeOfStack(cause.stack) : undefined);
    Reflect.deleteProperty(error, "stack");
    this.#origins.set(error, { ...origin, place });
  }

  #placeOfStack(stack: unknown): Place | undefined {
    const found = typeof stack === "string" ? this.#units.inStack(stack) : undefined;
    return found?.unit.place(found.unit.statementAt(found.line, found.column));
  }

  /** An error that the script makes itself: it has no place before it is thrown. */
  createPlain(prototype: object, number: number, description: string): object {
    const error = this.#construct("Error");
    Object.setPrototypeOf(error, prototype);
    this.describe(error, number, description);
    Reflect.deleteProperty(error, "stack");
    this.#origins.set(error, {});
    return error;
  }

  /** What a failed CreateObject or GetObject is in the script. */
  ofCreation(thrown: unknown): unknown {
    const error = this.ofHost(thrown);
    return this.isNumber(error, CANNOT_CREATE) ? this.create(CANNOT_CREATE, undefined, { cause: thrown }) : error;
  }

  /** Whether a value is the error object of a runtime error. */
  isNumber(value: unknown, number: number): boolean {
    return this.#realm.isInstance(value, "Error") && ownNumber(value) === (scriptHresult(number) | 0);
  }

  /** Throws the error of a member of nothing: null or undefined. */
  raiseMissing(key: PropertyKey): never {
    const error = this.#construct("TypeError");
    const found = this.#units.inStack(String(error["stack"]));
    const text = found?.unit.memberAccessAt(found.line, found.column, String(key)) ?? "";
    const description = text === "" ? undefined : `'${text}' is null or not an object`;
    throw this.create(OBJECT_EXPECTED, description);
  }

  /** Throws a runtime error. */
  raise(number: number, description?: string): never {
    throw this.create(number, description);
  }

  // Into the script

  /**
   * What `catch` gets for whatever was thrown.
   * @throws ScriptUnwinding, which no script catches
   */
  caught(thrown: unknown): unknown {
    if (thrown instanceof ScriptUnwinding) return this.onUnwinding(thrown);
    if (this.#realm.isInstance(thrown, "Error")) {
      if (!this.#origins.has(thrown)) return this.#ofV8(thrown);
      return thrown;
    }
    return isForeign(thrown) ? this.ofHost(thrown) : thrown;
  }

  /** An error of V8 in the realm of the script. */
  #ofV8(error: RealmObject): object {
    // It may be the full stack that is being caught, and expressions tell which error it is.
    requireStackRoom();
    const message = typeof error["message"] === "string" ? error["message"] : "";
    const stack = error["stack"];
    if (typeof stack !== "string") {
      this.#origins.set(error, {});
      return error;
    }
    const isSyntax = this.#realm.isInstance(error, "SyntaxError") && !message.startsWith("Invalid");
    const number = isSyntax ? SYNTAX_ERROR : (numberOfV8Error(message, stack) ?? NO_SUCH_MEMBER);
    const description = this.#descriptionOf(number, message, stack);
    return this.create(number, description, { place: this.#placeOfStack(stack) });
  }

  #descriptionOf(number: number, message: string, stack: string): string | undefined {
    if (number === UNDEFINED_NAME) return `'${message.replace(/ is not defined$/, "")}' is undefined`;
    if (number !== OBJECT_EXPECTED || !/^Cannot (?:read|set) properties/.test(message)) return undefined;
    const found = this.#units.inStack(stack);
    const name = found?.unit.objectBefore(found.line, found.column) ?? "";
    return name === "" ? undefined : `'${name}' is null or not an object`;
  }

  /** An error that the host has thrown, or a function of this program on its behalf. */
  ofHost(thrown: unknown): unknown {
    if (thrown instanceof ScriptUnwinding) return this.onUnwinding(thrown);
    if (thrown instanceof ScriptError) {
      const behind = this.#thrownBehind.get(thrown);
      if (behind !== undefined) return behind.value;
      return this.create(thrown.number, thrown.description, { source: thrown.source, cause: thrown });
    }
    if (thrown instanceof VbError) {
      const isOwn = thrown.number >= 0 && thrown.number <= 0xffff;
      const description =
        isOwn && thrown.source.startsWith("Microsoft VBScript") ? sentenceFor(thrown) : thrown.description;
      const source = thrown.source.startsWith("Microsoft VBScript") ? undefined : thrown.source;
      return this.create(thrown.number, description, { source, cause: thrown });
    }
    if (thrown instanceof ComError) return this.#ofComError(thrown);
    if (thrown instanceof JScriptCompileError) return this.ofCompileError(thrown, "", { sourceName: "", startLine: 1 });
    if (!(thrown instanceof Error)) {
      return isForeign(thrown) ? this.create(DISP_E_EXCEPTION | 0, textOf(thrown), { cause: thrown }) : thrown;
    }
    // What V8 does not compile, though JScript's parser has let it pass.
    if (thrown instanceof SyntaxError) return this.create(SYNTAX_ERROR, "Syntax error", { cause: thrown });
    if (thrown instanceof RangeError && thrown.message.includes("call stack")) {
      return this.create(OUT_OF_STACK, undefined, { cause: thrown });
    }
    return this.create(DISP_E_EXCEPTION | 0, thrown.message, { source: thrown.name, cause: thrown });
  }

  #ofComError(error: ComError): Error {
    const number = numberOfHresult(error.hresult);
    const sentence = number >= 0 && number <= 0xffff ? runtimeSentence(number) : undefined;
    const isEngines = sentence !== undefined && scriptErrorNumberOf(error.hresult) === undefined;
    if (isEngines) return this.create(number, sentence, { cause: error });
    const source = error.source === "" ? undefined : error.source;
    return this.create(number, error.message, { source, cause: error });
  }

  /** The error of a text that the script has made and that does not compile. */
  ofCompileError(error: JScriptCompileError, text: string, options: UnitOptions): Error {
    const place = text === "" ? undefined : placeIn(text, error.offset, options);
    return this.create(error.number, error.description, { source: COMPILATION_SOURCE, place, cause: error });
  }

  /** Called for every `throw` of the script, with its place. */
  thrown(value: unknown, unitId: number, offset: number): unknown {
    const place = this.#units.get(unitId)?.place(offset);
    if (typeof value === "object" && value !== null) {
      const origin = this.#origins.get(value);
      this.#origins.set(value, { ...origin, place });
    } else {
      this.#lastThrown = { value, place };
    }
    return value;
  }

  // Out of it

  /** What the host gets for something that the script has not handled. */
  toHost(thrown: unknown): unknown {
    if (thrown instanceof ScriptUnwinding) return thrown;
    if (thrown instanceof ScriptError) return thrown;
    let value: unknown;
    try {
      value = this.caught(thrown);
    } catch (error) {
      // The stack is still too full.
      value = error;
    }
    const scriptError = this.#scriptError(value);
    this.#thrownBehind.set(scriptError, { value });
    return scriptError;
  }

  #scriptError(value: unknown): ScriptError {
    const isObject = typeof value === "object" && value !== null;
    const origin = isObject ? this.#origins.get(value) : undefined;
    const last = this.#lastThrown;
    const place = origin?.place ?? (!isObject && last?.value === value ? last?.place : undefined) ?? NO_PLACE;
    const code = isObject && this.#realm.isInstance(value, "Error") ? ownNumber(value) : 0;
    const isOwn = scriptErrorNumberOf(code) !== undefined;
    const number = isOwn ? code & 0xffff : code === 0 ? NOT_CAUGHT : code;
    const text = isObject && this.#realm.isInstance(value, "Error") ? ownDescription(value) : "";
    const hresult = number >= 0 && number <= 0xffff ? scriptHresult(number) : number >>> 0;
    return new ScriptError({
      number,
      hresult,
      source: origin?.source ?? RUNTIME_SOURCE,
      description: text === "" ? (runtimeSentence(number) ?? "Unknown runtime error") : text,
      ...place,
      cause: origin?.cause ?? value,
    });
  }
}

/** The error of a text that the host gave and that does not compile. */
export function scriptErrorOfCompileError(error: JScriptCompileError, text: string, options: UnitOptions): ScriptError {
  const { number, description, offset } = error;
  return new ScriptError({
    number,
    hresult: scriptHresult(number),
    source: COMPILATION_SOURCE,
    description,
    ...placeIn(text, offset, options),
    cause: error,
  });
}

function sentenceFor(error: VbError): string {
  return runtimeSentence(error.number) ?? error.description;
}

function numberOfV8Error(message: string, stack: string): number | undefined {
  if (message === "URI malformed") return /at (?:\w+\.)*encodeURI/.test(stack) ? 5024 : 5025;
  return numberOfV8Message(message);
}

/** Reads a data property without running a getter that the script may have put there. */
function ownValue(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value as unknown;
}

function ownNumber(error: object): number {
  const number = ownValue(error, "number");
  return typeof number === "number" ? number | 0 : 0;
}

function ownDescription(error: object): string {
  for (const key of ["description", "message"]) {
    const text = ownValue(error, key);
    if (typeof text === "string" && text !== "") return text;
  }
  return "";
}

/** Whether something thrown is an object of this program, and none of the script. */
function isForeign(thrown: unknown): boolean {
  return thrown instanceof Object;
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return typeof thrown;
  }
}
