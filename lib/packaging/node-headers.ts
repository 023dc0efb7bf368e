import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** What an installation of Node has if it has its headers. */
const HEADER = "include/node/node_api.h";

/**
 * The installation whose headers node-gyp is to take (its --nodedir), so that it fetches none; undefined if this Node
 * came without them.
 */
export function nodeDirectory(): string | undefined {
  const installation = resolve(dirname(process.execPath), "..");
  const places = [process.env["npm_config_nodedir"], installation];
  return places.find((place) => place !== undefined && existsSync(resolve(place, HEADER)));
}
