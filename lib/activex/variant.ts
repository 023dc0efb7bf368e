/** winax.Variant: a value with its type, on its own, by reference to a value or to another Variant, or an array. */
import { inspect } from "node:util";
import { ComError } from "../com/com-error.js";
import { E_NOTIMPL } from "../generated/hresults.js";
import {
  Variant as ComVariant,
  VT_ARRAY,
  VT_BSTR,
  VT_BYREF,
  VT_EMPTY,
  VT_NULL,
  VT_UI1,
  VT_UI4,
  VT_VARIANT,
  vartypeOf,
} from "../com/variant.js";
import { failure } from "./automation-error.js";
import { bytesOfObject } from "./object-bytes.js";
import { variantText } from "./variant-text.js";
import { changeType, typeName, vartypeNamed } from "./variant-types.js";

/** A VARIANT: what it holds, or what it refers to. */
interface Cell {
  vt: number;
  value: unknown;
  /** Of one with VT_BYREF: the cell that it refers to. */
  target?: Cell;
}

const cells = new WeakMap<object, Cell>();

const TYPE_MASK = 0xfff;

/** Names of properties that are indexes. */
const INDEX = /^(?:0|[1-9]\d*)$/;

/** A value with the type that automation sees. */
export class Variant {
  /**
   * @param value what it holds; another Variant for a reference to that one
   * @param type "short", "pshort" or "short*" by reference, "byref", "short[]", or a VARTYPE; that of the value unless given
   */
  constructor(...given: [value?: unknown, type?: unknown]) {
    const cell: Cell = { vt: VT_EMPTY, value: undefined };
    assignTo(cell, given);
    const view = new Proxy(this, {
      get: read,
      set: refuse,
      has: (target, key) => key in target || isIndexOf(cell, key),
    });
    cells.set(this, cell);
    cells.set(view, cell);
    return view;
  }

  /** Holds another value from now on; a reference to this Variant sees it. */
  assign(...given: [value?: unknown, type?: unknown]): void {
    assignTo(cellOf(this), given);
  }

  /** Converts what it holds; nothing happens if that cannot be. */
  cast(type: unknown): void {
    castTo(cellOf(this), vartypeNamed(type));
  }

  /** Holds nothing from now on: VT_EMPTY. */
  clear(): void {
    const cell = cellOf(this);
    delete cell.target;
    cell.vt = VT_EMPTY;
    cell.value = undefined;
  }

  valueOf(): unknown {
    return held(cellOf(this)).value;
  }

  toString(): string {
    const { vt, value } = held(cellOf(this));
    return variantText(vt, value);
  }

  /** The number of elements; undefined for what is no array. */
  get length(): number | undefined {
    const { vt, value } = held(cellOf(this));
    return (vt & VT_ARRAY) !== 0 ? (value as ArrayLike<unknown>).length : undefined;
  }

  /** The value. */
  get __value(): unknown {
    return held(cellOf(this)).value;
  }

  /** The name of the type: "short", "byref:short", "array:string". */
  get __type(): string {
    const cell = cellOf(this);
    if ((cell.vt & VT_ARRAY) !== 0) return `array:${typeName(cell.vt & TYPE_MASK)}`;
    return `${(cell.vt & VT_BYREF) !== 0 ? "byref:" : ""}${typeName(cell.vt & TYPE_MASK)}`;
  }

  /** @internal -- its name is Node's, which a program need not have types for. */
  [inspect.custom](): string {
    return `Variant(${this.__type}) ${inspect(this.valueOf())}`;
  }

  static {
    // winax spells these two in any way.
    for (const name of ["__value", "__type"]) {
      Object.defineProperty(
        this.prototype,
        name.toUpperCase(),
        Object.getOwnPropertyDescriptor(this.prototype, name) ?? {},
      );
    }
  }
}

/** Whether a value is a Variant of winax's kind. */
export function isVariant(value: unknown): value is Variant {
  return typeof value === "object" && value !== null && cells.has(value);
}

/** Calls with Variants by reference as COM's, and brings back what the callee has assigned to them. */
export function withReferences<T>(args: readonly unknown[], run: (args: unknown[]) => T): T {
  const given = args.map((each) =>
    isVariant(each) ? new ComVariant(held(cellOf(each)).vt | VT_BYREF, each.valueOf()) : each,
  );
  const before = given.map((each) => (each instanceof ComVariant ? each.value : undefined));
  const result = run(given);
  for (const [index, variant] of args.entries()) {
    const after = given[index];
    if (isVariant(variant) && after instanceof ComVariant && after.value !== before[index]) store(variant, after.value);
  }
  return result;
}

/** Arguments for a callee that assigns to none of them. */
export function withoutReferences(args: readonly unknown[]): unknown[] {
  return args.map((each) => (isVariant(each) ? each.valueOf() : each));
}

/** Whether an object can assign to it. */
export function isByReference(variant: Variant): boolean {
  return (cellOf(variant).vt & VT_BYREF) !== 0;
}

/** Assigns to what a Variant refers to, converted to its type where it has one. */
export function store(variant: Variant, value: unknown): void {
  const cell = cellOf(variant);
  const target = cell.target ?? cell;
  const wanted = cell.vt & TYPE_MASK;
  const isUntyped = wanted === VT_VARIANT || wanted === VT_EMPTY || Array.isArray(value);
  target.value = isUntyped ? value : changed(value, wanted);
  target.vt = isUntyped || target.value === undefined ? vartypeFor(target.value) : wanted;
}

function cellOf(variant: object): Cell {
  const cell = cells.get(variant);
  if (cell === undefined) throw new TypeError("DispInvalid");
  return cell;
}

/** What a cell holds, or what it refers to. */
function held(cell: Cell): Cell {
  return cell.target ?? cell;
}

function read(target: Variant, key: string | symbol, view: unknown): unknown {
  if (typeof key === "symbol" || !INDEX.test(key)) return Reflect.get(target, key, view) as unknown;
  const { vt, value } = held(cellOf(target));
  return (vt & VT_ARRAY) !== 0 ? (value as ArrayLike<unknown>)[Number(key)] : value;
}

function refuse(): never {
  throw failure("Variant", "", E_NOTIMPL, "A Variant changes by assign, cast and clear.");
}

function isIndexOf(cell: Cell, key: string | symbol): boolean {
  const { vt, value } = held(cell);
  return typeof key === "string" && INDEX.test(key) && (vt & VT_ARRAY) !== 0 && key in (value as object);
}

function assignTo(cell: Cell, given: readonly [value?: unknown, type?: unknown]): void {
  const vt = vartypeNamed(given[1]);
  if (given.length === 0) return castTo(cell, vt);
  const [value] = given;
  delete cell.target;
  if ((vt & VT_BYREF) !== 0) return referTo(cell, value, vt & ~VT_BYREF);
  const { vt: type, value: content } =
    (vt & VT_ARRAY) !== 0 && !Array.isArray(value) ? bytesIn(value, vt & TYPE_MASK) : cellFor(value, vt & TYPE_MASK);
  cell.vt = type;
  cell.value = content;
}

function castTo(cell: Cell, vt: number): void {
  const { value } = held(cell);
  try {
    const converted = changeType(value, vt);
    delete cell.target;
    cell.value = converted;
    cell.vt = vt;
  } catch (error) {
    if (!(error instanceof ComError)) throw error;
  }
}

/** A reference to another Variant, or to a value of its own. */
function referTo(cell: Cell, value: unknown, type: number): void {
  const other = isVariant(value) ? cellOf(value) : undefined;
  const target = other?.target ?? other ?? cellFor(value, type);
  // A reference to a reference is the same reference.
  const isUntyped = type === VT_EMPTY || type === VT_VARIANT || target.vt === VT_EMPTY;
  cell.vt = (other?.target !== undefined ? other.vt : isUntyped ? VT_VARIANT : target.vt) | VT_BYREF;
  cell.target = target;
  cell.value = undefined;
}

/** The bytes that stand for an object, which winax has its pointer for. */
function bytesIn(value: unknown, type: number): Cell {
  if (value === null) return { vt: VT_NULL, value: null };
  if (type !== VT_UI1 || !isObject(value)) return { vt: VT_EMPTY, value: undefined };
  return { vt: VT_ARRAY | VT_UI1, value: [...bytesOfObject(value)] };
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function cellFor(value: unknown, type: number): Cell {
  if (isVariant(value)) {
    const { vt, value: content } = held(cellOf(value));
    return type === VT_EMPTY || type === VT_VARIANT ? { vt, value: content } : typed(content, type);
  }
  if (Array.isArray(value) && type !== VT_NULL) return arrayOf(value, type === VT_EMPTY ? VT_VARIANT : type);
  if (type === VT_EMPTY || type === VT_VARIANT) {
    const plain = typeof value === "bigint" ? String(value) : value;
    return { vt: vartypeFor(plain), value: plain };
  }
  return typed(value, type);
}

/** What cannot be converted is Empty. */
function typed(value: unknown, type: number): Cell {
  const converted = changed(value, type);
  return converted === undefined ? { vt: VT_EMPTY, value: undefined } : { vt: type, value: converted };
}

function changed(value: unknown, type: number): unknown {
  try {
    return changeType(typeof value === "bigint" ? String(value) : value, type);
  } catch (error) {
    if (error instanceof ComError) return undefined;
    throw error;
  }
}

/** An array; of arrays, all as long as the first one, if its first element is an array. */
function arrayOf(values: readonly unknown[], type: number): Cell {
  const [first] = values;
  const width = Array.isArray(first) ? first.length : 0;
  const element = (value: unknown): unknown => elementOf(value, type);
  const value =
    width === 0 ? values.map(element) : values.map((row) => rowOf(row, width).map((each) => elementOf(each, type)));
  return { vt: VT_ARRAY | type, value };
}

/** A value that is no row is the first of one. */
function rowOf(row: unknown, width: number): unknown[] {
  const cellsOfRow: readonly unknown[] = Array.isArray(row) ? row : [row];
  return Array.from({ length: width }, (_, index) => cellsOfRow[index]);
}

function elementOf(value: unknown, type: number): unknown {
  if (type === VT_VARIANT) return isVariant(value) ? value.valueOf() : value;
  return changed(isVariant(value) ? value.valueOf() : value, type) ?? (type === VT_BSTR ? "" : 0);
}

/** The type that a value travels as; winax has one more for large whole numbers. */
function vartypeFor(value: unknown): number {
  if (typeof value === "number" && value >>> 0 === value && value > 0x7fffffff) return VT_UI4;
  return vartypeOf(value);
}
