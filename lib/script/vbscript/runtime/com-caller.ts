/**
 * Members of COM objects as functions of their own. V8 puts such a function into the code of those that
 * call it; a getter or method that is called through a variable it cannot. Names come from the dispatch
 * tables, never from scripts.
 */
import { compileFunction } from "node:vm";
import type { ComObject } from "../../../com/com-object.js";
import { toCom, toJs } from "./boundary.js";
import { ByteText } from "./byte-text.js";
import type { ComMember } from "./com-member.js";
import { valueOf, type Argument } from "./ref.js";
import { MISSING, isArray, type Value } from "./value.js";

/** Reads a property without parameters. */
export type Reader = (object: ComObject) => Value;
/** Calls a method, or reads a property with parameters, with one argument or two. */
export type Caller = (object: ComObject, first: Argument, second?: Argument) => Value;
/** Assigns to a property with one parameter, which is not left out. */
export type Putter = (object: ComObject, index: Argument, value: Value) => void;

/** What a call does that leaves arguments out. */
export type GeneralCall = (object: ComObject, member: ComMember, args: readonly Argument[]) => Value;

/** Uses before a place of a script that names a member gets a function for it. */
export const HOT = 8;

const IDENTIFIER = /^[A-Za-z]\w*$/;

/** A value for a COM object. @param asItIs whether the object keeps values of scripts as they are */
export function outgoingValue(value: Value, asItIs: boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!asItIs) return toCom(value);
  if (value === MISSING) return toJs(value);
  // What keeps values knows whole characters only.
  if (value instanceof ByteText) return value.text;
  // What is kept is a value of its own.
  return isArray(value) ? value.copy() : value;
}

/** An argument for a COM object; MISSING is itself. */
function outgoingArgument(asItIs: boolean): (argument: Argument) => unknown {
  return (argument) => {
    const value = valueOf(argument);
    if (typeof value !== "object" || value === MISSING) return value;
    return outgoingValue(value, asItIs);
  };
}

function makes(code: string, given: Readonly<Record<string, unknown>>): unknown {
  return (compileFunction(`return ${code};`, Object.keys(given)) as (...args: unknown[]) => unknown)(
    ...Object.values(given),
  );
}

/** A number that is read again and again, a state above all, is not made a Long each time. */
function readerCode(name: string, isWhole: boolean): string {
  if (!isWhole) return `(object) => convert(object.${name})`;
  return `(() => {
    let last, worth;
    return (object) => {
      const value = object.${name};
      if (value !== last) {
        worth = convert(value);
        last = value;
      }
      return worth;
    };
  })()`;
}

/** The functions of one member, made when they are first asked for. */
export class ComCallers {
  readonly #member: ComMember;
  #reader: Reader | undefined;
  readonly #callers: (Caller | undefined)[] = [];
  #putter: Putter | undefined;

  constructor(member: ComMember) {
    this.#member = member;
  }

  private get name(): string | undefined {
    const { name } = this.#member.info;
    return IDENTIFIER.test(name) ? name : undefined;
  }

  reader(): Reader | undefined {
    const { read, convert } = this.#member;
    if (read === undefined || this.name === undefined) return undefined;
    return (this.#reader ??= makes(readerCode(this.name, this.#member.isWhole), { convert }) as Reader);
  }

  /** @param count of arguments; there are functions for one and two */
  caller(count: number, general: GeneralCall): Caller | undefined {
    const known = this.#callers[count];
    if (known !== undefined) return known;
    const member = this.#member;
    if (member.method === undefined || this.name === undefined || count < 1 || count > 2) return undefined;
    const [parameters, values] = count === 1 ? ["first", "x"] : ["first, second", "x, y"];
    const isMissing = count === 1 ? "x === MISSING" : "x === MISSING || y === MISSING";
    const code = `(object, ${parameters}) => {
      const x = out(first)${count === 1 ? "" : ", y = out(second)"};
      if (${isMissing}) return general(object, member, [${parameters}]);
      return convert(object.${this.name}(${values}));
    }`;
    const { convert, keepsValues } = member;
    const out = outgoingArgument(keepsValues);
    return (this.#callers[count] = makes(code, { MISSING, convert, general, member, out }) as Caller);
  }

  putter(): Putter | undefined {
    if (this.#putter !== undefined) return this.#putter;
    const { put, keepsValues } = this.#member;
    if (put === undefined || this.name === undefined) return undefined;
    const code = `(object, index, value) => { object.put_${this.name}(out(index), out(value)); }`;
    return (this.#putter = makes(code, { out: outgoingArgument(keepsValues) }) as Putter);
  }
}
