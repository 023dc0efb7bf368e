import { Apartment } from "../../../lib/apartment/apartment.js";
import { RealClock } from "../../../lib/apartment/clock.js";
import { MarshalHost } from "../../../lib/marshal/marshal-host.js";
import { nativeLayer, type NativeAddon } from "../../../lib/native/native-addon.js";

/** One of the two marshallers, for suites that run over both. */
export interface Layer {
  readonly name: "native" | "TypeScript";
  /** The environment of a process that is to use it. */
  readonly variable: "native" | "ts";
  /** An apartment of its own whose posts this layer brings. */
  apartment(): Apartment;
}

function layer(name: Layer["name"], addon: () => NativeAddon | undefined): Layer {
  return {
    name,
    variable: name === "native" ? "native" : "ts",
    apartment() {
      const apartment = new Apartment(new RealClock());
      MarshalHost.of(apartment, addon);
      return apartment;
    },
  };
}

const native = nativeLayer();

/** Why the native layer is not tested here; undefined if it is. */
export const withoutNative: string | undefined = native.addon === undefined ? native.reason : undefined;

/** Defines a suite for each layer; where the native one is not built, its tests say so and skip. */
export function describeLayers(title: string, define: (layer: Layer) => void): void {
  describe(`${title} (TypeScript)`, () => define(layer("TypeScript", () => undefined)));
  describe(`${title} (native)`, function () {
    before(function () {
      if (withoutNative === undefined) return;
      console.warn(`      skipped: the native layer is ${withoutNative}; npm run build:native builds it`);
      this.skip();
    });
    define(layer("native", () => native.addon));
  });
}
