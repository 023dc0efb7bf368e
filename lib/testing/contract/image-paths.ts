/** Clauses that hold wherever a path of an image is given. */
import type { Clauses, World } from "./clause.js";

/** A call that is given a path; what it needs besides is made before. */
export type PathCall = (world: World) => (path: string) => unknown;

/** What a caller passes for a NULL string. */
const NULL = null as never;

/** The codes of a path itself: E_POINTER, E_INVALID_NAME, E_BAD_PATHNAME, E_BUFFER_OVERFLOW. */
export function pathCodes(member: string, prepare: PathCall): Clauses {
  return {
    [`${member}:E_POINTER`]: (world) => {
      const call = prepare(world);
      return () => call(NULL);
    },
    [`${member}:E_INVALID_NAME`]: (world) => {
      const call = prepare(world);
      const path = world.path("in*valid.vhd");
      return () => call(path);
    },
    [`${member}:E_BAD_PATHNAME`]: (world) => {
      const call = prepare(world);
      return () => call("relative.vhd");
    },
    [`${member}:E_BUFFER_OVERFLOW`]: (world) => {
      const call = prepare(world);
      const path = world.path(`${"long".repeat(65)}.vhd`);
      return () => call(path);
    },
  };
}

/** The codes of the path of a file that has to be there. */
export function existingPathCodes(member: string, prepare: PathCall): Clauses {
  return {
    ...pathCodes(member, prepare),
    [`${member}:E_FILE_NOT_FOUND`]: (world) => {
      const call = prepare(world);
      const path = world.path("missing.vhd");
      return () => call(path);
    },
    [`${member}:E_PATH_NOT_FOUND`]: (world) => {
      const call = prepare(world);
      const path = world.path("missing\\disk.vhd");
      return () => call(path);
    },
  };
}

/** The codes of the path of a file that is to be made; its folder is made too, unless a file is in the way. */
export function newPathCodes(member: string, prepare: PathCall): Clauses {
  return {
    ...pathCodes(member, prepare),
    [`${member}:E_ALREADY_EXISTS`]: (world) => {
      const call = prepare(world);
      const path = world.disk("existing.vhd");
      return () => call(path);
    },
    [`${member}:E_PATH_NOT_FOUND`]: (world) => {
      const call = prepare(world);
      const path = `${world.disk("in-the-way")}\\disk.vhd`;
      return () => call(path);
    },
  };
}
