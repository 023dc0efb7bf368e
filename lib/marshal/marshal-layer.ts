import { ComError } from "../com/com-error.js";
import { E_FAIL, E_INVALIDARG } from "../generated/hresults.js";
import { nativeLayer, type NativeAddon, type NativeLayer } from "../native/native-addon.js";

/** Which marshaller hosts of this thread use, and why. */
export interface MarshalLayer {
  readonly layer: "native" | "ts";
  /** A sentence's worth: where the binary is, or why there is none. */
  readonly reason: string;
}

const VARIABLE = "VMCOM_MARSHAL";

interface Choice extends MarshalLayer {
  readonly addon: NativeAddon | undefined;
}

/** What VMCOM_MARSHAL and the binaries that there are come to. */
export function chooseLayer(wanted: string | undefined, load: () => NativeLayer): Choice {
  if (wanted !== undefined && wanted !== "" && wanted !== "native" && wanted !== "ts") {
    throw new ComError(E_INVALIDARG, `${VARIABLE} is "native", "ts" or not set, and not "${wanted}".`, {
      source: "vmcom/marshal",
    });
  }
  if (wanted === "ts") return { layer: "ts", reason: `${VARIABLE} says so`, addon: undefined };
  const found = load();
  if (found.addon !== undefined) return { layer: "native", reason: found.file, addon: found.addon };
  if (found.error === undefined && wanted !== "native") return { layer: "ts", reason: found.reason, addon: undefined };
  const message = found.error?.message ?? `${VARIABLE} wants the native layer, which is ${found.reason}`;
  throw new ComError(E_FAIL, message, { source: "vmcom/marshal", cause: found.error });
}

let choice: Choice | undefined;

function chosen(): Choice {
  return (choice ??= chooseLayer(process.env[VARIABLE], nativeLayer));
}

/**
 * Tells which marshaller this thread uses and why: the native one if its binary is there, or the one in TypeScript. The
 * environment variable VMCOM_MARSHAL, "native" or "ts", forces one.
 * @throws ComError E_FAIL if there is a binary that does not load, or none although VMCOM_MARSHAL wants it;
 * E_INVALIDARG if VMCOM_MARSHAL is anything else
 */
export function marshalLayer(): MarshalLayer {
  const { layer, reason } = chosen();
  return { layer, reason };
}

/** The addon, if this thread's hosts use it. */
export function marshalAddon(): NativeAddon | undefined {
  return chosen().addon;
}
