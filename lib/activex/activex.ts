/** A module of winax's shape. */
import { pumpAll } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { E_INVALIDARG } from "../generated/hresults.js";
import { activeObject, activePrototype, placeOf, type Place } from "./active-object.js";
import { attempt, invalidArguments } from "./automation-error.js";
import { ClassFinder, type ClassFinderOptions, type WinaxModule } from "./class-finder.js";
import { connectionPoints, type ConnectionPoint } from "./connection-points.js";
import { objectOfBytes } from "./object-bytes.js";
import { targetOf } from "./values.js";
import { Variant } from "./variant.js";

/** How an object is asked for; what winax does not know is ignored. */
export interface ActiveXObjectOptions {
  /** Takes an object that runs already, if there is one; false unless given. */
  readonly activate?: boolean | undefined;
  /** Takes the first argument for the name of an object instead of a class; false unless given. */
  readonly getobject?: boolean | undefined;
  /** Whether a property is its value at once; true unless given. */
  readonly type?: boolean | undefined;
  /** Without effect: calls are synchronous. */
  readonly async?: boolean | undefined;
  /** Windows have no objects here: fails unless the real winax has one. */
  readonly getaccessibleobject?: boolean | undefined;
}

export type ActiveXOptions = ClassFinderOptions;

/** winax.Object, with or without `new`. */
export interface ActiveXObjectConstructor {
  new (id: unknown, options?: unknown): object;
  (id: unknown, options?: unknown): object;
  readonly prototype: object;
}

/** What `require("winax")` gives, and the real one. */
export interface ActiveX {
  readonly Object: ActiveXObjectConstructor;
  readonly Variant: typeof Variant;
  readonly winax: WinaxModule | undefined;
  cast(...given: [value?: unknown, type?: unknown]): Variant;
  release(...objects: readonly unknown[]): number;
  getConnectionPoints(object: unknown): ConnectionPoint[];
  peekAndDispatchMessages(): void;
  winaxsleep(ms: number): void;
  /** An object of vmcom's own, or of JavaScript, as an automation object. */
  wrap(object: object, name: string): object;
}

/**
 * Makes a module of winax's shape.
 * @param options what finds the classes that vmcom does not have, and where the drives are
 */
export function createActiveX(options: ActiveXOptions = {}): ActiveX {
  const finder = new ClassFinder(options);
  const wrap = (object: object, name: string, isOwn = false, usesTypes = true): object =>
    activeObject({
      target: targetOf(object, isOwn),
      name,
      parent: undefined,
      member: undefined,
      isProperty: false,
      usesTypes,
    });
  const create = (...given: [id?: unknown, options?: unknown]): object => {
    if (given.length === 0) throw invalidArguments();
    const [id, asked] = given;
    const wanted = optionsOf(asked);
    if (typeof id === "string") {
      const object = attempt("CreateInstance", id, () => finder.find(nameOf(id), wanted, asked));
      return isOfWinax(finder, object) ? object : wrap(object, id, false, wanted.type !== false);
    }
    if (id instanceof Uint8Array) return again(objectOfBytes(id));
    if (!isObject(id)) return attempt("CreateInstance", "", refused);
    return placeOf(id) === undefined ? wrap(id, "#", true) : again(id);
  };
  const Object = function (...given: [id?: unknown, options?: unknown]): object {
    return create(...given);
  } as unknown as ActiveXObjectConstructor;
  globalThis.Object.defineProperty(Object, "name", { value: "Dispatch" });
  globalThis.Object.defineProperty(Object, "prototype", { value: activePrototype });
  return {
    Object,
    Variant,
    get winax() {
      return finder.winax;
    },
    cast: (...given) => new Variant(...given),
    release: (...objects) => objects.filter((each) => release(finder, each)).length,
    getConnectionPoints: (object) =>
      isOfWinax(finder, object)
        ? (finder.winax?.getConnectionPoints(object) as ConnectionPoint[])
        : connectionPoints(object),
    peekAndDispatchMessages: () => {
      finder.winax?.peekAndDispatchMessages();
      pumpAll(0);
    },
    winaxsleep: (ms) => pumpAll(Number(ms) > 0 ? Number(ms) : 0),
    wrap,
  };
}

function optionsOf(asked: unknown): ActiveXObjectOptions {
  return typeof asked === "object" && asked !== null ? asked : {};
}

function nameOf(id: string): string {
  if (id === "") throw refusal();
  return id;
}

function refused(): never {
  throw refusal();
}

function refusal(): ComError {
  return new ComError(E_INVALIDARG, "An object is made of the name of a class, or of an object of JavaScript.");
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** Another automation object for what one stands for. */
function again(object: object | undefined): object {
  const place = placeOf(object);
  if (place?.target === undefined) throw invalidArguments();
  return activeObject({ ...place } satisfies Place);
}

function isOfWinax({ winax }: ClassFinder, object: unknown): boolean {
  return winax !== undefined && isObject(object) && object instanceof winax.Object;
}

function release(finder: ClassFinder, object: unknown): boolean {
  if (isOfWinax(finder, object)) return finder.winax?.release(object) === 1;
  const place = placeOf(object);
  if (place?.target === undefined) return false;
  place.target = undefined;
  return true;
}
