/**
 * Parts of vmcom that scripts may need, or may not: loaded when the first one is used, which is in the
 * middle of a script and has to happen at once. require does that with ES modules, too.
 */
import { createRequire } from "node:module";
import type * as Face from "../../index.js";
import type * as Objects from "../objects/script-objects.js";
import type * as HomeFiles from "./home-files.js";
import type * as Session from "./script-session.js";

/** The library. */
export type FaceLoader = () => typeof Face;

export interface LazyModules {
  readonly face: FaceLoader;
  readonly objects: () => typeof Objects;
  readonly homeFiles: () => typeof HomeFiles;
  readonly session: () => typeof Session;
}

/** How the modules are loaded. In the TypeScript sources a loader would load them a second time: there they are loaded now. */
export async function lazyModules(): Promise<LazyModules> {
  if (import.meta.url.endsWith(".ts")) {
    const [face, objects, homeFiles, session] = await Promise.all([
      import("../../index.js"),
      import("../objects/script-objects.js"),
      import("./home-files.js"),
      import("./script-session.js"),
    ]);
    return { face: () => face, objects: () => objects, homeFiles: () => homeFiles, session: () => session };
  }
  return lazyModulesNow();
}

/** The same at once, in what has been built; the sources have to have been loaded with `lazyModules`. */
export function lazyModulesNow(): LazyModules {
  let require: NodeJS.Require | undefined;
  const load = <T>(specifier: string): T => (require ??= createRequire(import.meta.url))(specifier) as T;
  return {
    face: () => load<typeof Face>("../../index.js"),
    objects: () => load<typeof Objects>("../objects/script-objects.js"),
    homeFiles: () => load<typeof HomeFiles>("./home-files.js"),
    session: () => load<typeof Session>("./script-session.js"),
  };
}
