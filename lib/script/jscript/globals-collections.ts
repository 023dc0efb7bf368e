/** Enumerator and VBArray. */
import { isObject } from "./bridge.js";
import { defineConstructor, numberOf, type GlobalParts } from "./globals.js";
import { ENUMERATOR_EXPECTED, VBARRAY_EXPECTED } from "./messages.js";
import type { VbArray } from "../vbscript/runtime/vb-array.js";

const SUBSCRIPT_OUT_OF_RANGE = 9;

interface Walk {
  readonly elements: readonly unknown[];
  position: number;
}

/** `new Enumerator(collection)` */
export function addEnumerator({ bridge, realm }: GlobalParts): void {
  const walks = new WeakMap<object, Walk>();
  const prototype = realm.kit.object();
  const walkOf = (self: unknown): Walk =>
    (isObject(self) ? walks.get(self) : undefined) ?? bridge.errors.raise(ENUMERATOR_EXPECTED);
  defineConstructor(
    realm,
    "Enumerator",
    7,
    (_self, args) => {
      const elements = args.length === 0 || args[0] === undefined ? [] : bridge.elements(args[0]);
      const enumerator = realm.kit.object();
      Object.setPrototypeOf(enumerator, prototype);
      walks.set(enumerator, { elements, position: 0 });
      return enumerator;
    },
    prototype,
  );
  realm.defineMethod(prototype, "atEnd", 0, (self) => {
    const walk = walkOf(self);
    return walk.position >= walk.elements.length;
  });
  realm.defineMethod(prototype, "item", 0, (self) => {
    const walk = walkOf(self);
    return walk.elements[walk.position];
  });
  realm.defineMethod(prototype, "moveFirst", 0, (self) => {
    walkOf(self).position = 0;
  });
  realm.defineMethod(prototype, "moveNext", 0, (self) => {
    const walk = walkOf(self);
    walk.position = Math.min(walk.position + 1, walk.elements.length);
  });
}

/** `new VBArray(safeArray)` */
export function addVBArray({ bridge, realm }: GlobalParts): void {
  const arrays = new WeakMap<object, { readonly array: VbArray; readonly value: object }>();
  const prototype = realm.kit.object();
  const entryOf = (self: unknown): { readonly array: VbArray; readonly value: object } =>
    (isObject(self) ? arrays.get(self) : undefined) ?? bridge.errors.raise(VBARRAY_EXPECTED);
  const boundOf = (self: unknown, dimension: unknown): { readonly lower: number; readonly size: number } => {
    const index = dimension === undefined ? 1 : Math.trunc(numberOf(realm, dimension));
    return entryOf(self).array.bounds[index - 1] ?? bridge.errors.raise(SUBSCRIPT_OUT_OF_RANGE);
  };
  defineConstructor(
    realm,
    "VBArray",
    1,
    (_self, [value], target) => {
      const array = bridge.safeArrayOf(value) ?? bridge.errors.raise(VBARRAY_EXPECTED);
      if (target === undefined) return value;
      const made = realm.kit.object();
      Object.setPrototypeOf(made, prototype);
      arrays.set(made, { array, value: value as object });
      return made;
    },
    prototype,
  );
  realm.defineMethod(prototype, "dimensions", 0, (self) => entryOf(self).array.bounds.length);
  realm.defineMethod(prototype, "lbound", 0, (self, [dimension]) => boundOf(self, dimension).lower);
  realm.defineMethod(prototype, "ubound", 0, (self, [dimension]) => {
    const { lower, size } = boundOf(self, dimension);
    return lower + size - 1;
  });
  realm.defineMethod(prototype, "getItem", 1, (self, indexes) => {
    const { array } = entryOf(self);
    return bridge.guard(() => bridge.fromValue(array.get(indexes.map((index) => Math.trunc(numberOf(realm, index))))));
  });
  realm.defineMethod(prototype, "toArray", 0, (self) => {
    const { array } = entryOf(self);
    return realm.array(array.elements.map((element) => bridge.fromValue(element)));
  });
  realm.defineMethod(prototype, "valueOf", 0, (self) => entryOf(self).value);
}
