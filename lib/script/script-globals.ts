import * as enumerations from "../generated/enumerations.js";
import { anyCase } from "./any-case.js";
import { Enumerator } from "./enumerator.js";
import { WScriptHost, type FaceLoader, type HostStreams } from "./wscript.js";

/** Puts what a script of the time finds under its names into the scope that it runs in. */
export function installScriptGlobals(
  scope: object,
  face: FaceLoader,
  streams: HostStreams,
  script: string,
  args: readonly string[],
): void {
  const wscript = anyCase(new WScriptHost(face, streams, script, args, scope));
  const lateBound = (object: object): unknown => face().lateBound(object);
  const members: Record<string, unknown> = {
    ...enumerations,
    WScript: wscript,
    WSH: wscript,
    Enumerator,
    CreateObject: (progId: string, server?: string) => lateBound(face().CreateObject(progId, server)),
    GetObject: (path?: string, progId?: string) => lateBound(face().GetObject(path, progId)),
    // With or without `new`: a function that returns an object gives that object.
    ActiveXObject: function ActiveXObject(progId: string, server?: string) {
      return lateBound(face().CreateObject(progId, server));
    },
  };
  for (const [name, value] of Object.entries(members)) {
    // Writable and configurable: a script may declare a variable of the same name.
    Object.defineProperty(scope, name, { value, writable: true, configurable: true, enumerable: false });
  }
}
