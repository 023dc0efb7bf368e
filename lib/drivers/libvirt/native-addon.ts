/**
 * vmcom_libvirt.node, the addon that talks to libvirt: built by `npm run build:native` where libvirt's headers are. Nothing
 * of it, and nothing of libvirt, is loaded before somebody asks.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { ComError } from "../../com/com-error.js";
import { E_FAIL } from "../../generated/hresults.js";
import { marshalAddon, marshalLayer } from "../../marshal/marshal-layer.js";
import { binariesOf } from "../../native/native-addon.js";

/** The addon's exports; native/libvirt/addon.cc has them. */
export interface LibvirtAddon {
  readonly version: string;
  /** Of libvirt's library in this process: major * 1,000,000 + minor * 1,000 + release. */
  readonly libraryVersion: number;
  /** Says by which functions of vmcom.node it posts. */
  attach(eventSinks: object): void;
  /** Begins to connect; the sink hears the answer to `call`. Tells the number of the session. */
  open(host: number, key: number, call: number, uri: string, interval: number, count: number): number;
  /** Has a method run on a thread; false if there is no such session. */
  call(session: number, call: number, method: string, subject: string, ...details: (string | number)[]): boolean;
  close(session: number): void;
}

/** Whether there is an addon for libvirt, and where; or, in one sentence, why there is none. */
export type LibvirtLayer =
  | { readonly addon: LibvirtAddon; readonly file: string }
  | { readonly addon: undefined; readonly reason: string; readonly cause: unknown };

/** Names another binary than the usual ones: for tests, and for whoever builds elsewhere. */
const VARIABLE = "VMCOM_LIBVIRT_ADDON";

const HOW_TO_BUILD =
  "install libvirt with its headers (Debian: libvirt-dev and pkg-config, Fedora: libvirt-devel) and run npm run build:native";

function candidates(): string[] {
  const named = process.env[VARIABLE];
  return named !== undefined && named !== "" ? [named] : binariesOf("vmcom_libvirt");
}

/** Looks for the addon in these files and loads the first that is there. */
export function loadLibvirtLayer(files: readonly string[]): LibvirtLayer {
  const file = files.find((candidate) => existsSync(candidate));
  if (file === undefined) {
    const reason = `vmcom_libvirt.node is not built: ${HOW_TO_BUILD}`;
    return { addon: undefined, reason, cause: undefined };
  }
  try {
    return { addon: createRequire(import.meta.url)(file) as LibvirtAddon, file };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // What a dynamic linker says of a library that it does not find.
    const advice = /libvirt[-\w]*\.so/.test(why) ? "install libvirt's library (libvirt0, libvirt-libs)" : HOW_TO_BUILD;
    return { addon: undefined, reason: `${file} does not load (${why}): ${advice}`, cause: error };
  }
}

let layer: LibvirtLayer | undefined;

/** This thread's addon for libvirt, or why there is none. */
export function libvirtLayer(): LibvirtLayer {
  return (layer ??= loadLibvirtLayer(candidates()));
}

let attached: LibvirtAddon | undefined;

/**
 * The addon, ready to post to sinks of this thread.
 * @throws ComError E_FAIL that says what is missing and how to get it
 */
export function libvirtAddon(source: string): LibvirtAddon {
  if (attached !== undefined) return attached;
  const marshaller = marshalAddon();
  if (marshaller === undefined) {
    const message = `libvirt needs the native marshaller: ${marshalLayer().reason}. npm run build:native builds it.`;
    throw new ComError(E_FAIL, message, { source });
  }
  const found = libvirtLayer();
  if (found.addon === undefined) {
    throw new ComError(E_FAIL, `There is no way to libvirt: ${found.reason}.`, { source, cause: found.cause });
  }
  found.addon.attach(marshaller.eventSinks);
  return (attached = found.addon);
}
