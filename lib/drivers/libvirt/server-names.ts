/** Which host a server's name stands for: what servers.json says, or `libvirt:` with a URI. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ComError } from "../../com/com-error.js";
import { defaultHome } from "../../files/home.js";
import { E_INVALIDARG, RPC_E_SERVER_UNAVAILABLE } from "../../generated/hresults.js";
import { checkedUri, withoutCredentials } from "./libvirt-uri.js";

const FILE = "servers.json";
const DIRECT = /^libvirt:/i;

/** A file with more than this in it is none of names. */
const LARGEST = 2 ** 20;

/** What servers.json looks like; docs/libvirt.md has it. */
interface ServersFile {
  /** URIs by the names that scripts say, in any letter case. */
  readonly servers: ReadonlyMap<string, string>;
}

/** Where names are looked up: VMCOM_SERVERS, else servers.json in the home. */
export function serversPath(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = defaultHome(environment),
): string {
  return environment["VMCOM_SERVERS"] || join(home, FILE);
}

/**
 * The URI of a server's name.
 * @throws ComError RPC_E_SERVER_UNAVAILABLE for a name that nobody has said, E_INVALIDARG for a broken file or URI
 */
export function uriOfServer(name: string, path: string = serversPath()): string {
  if (DIRECT.test(name)) return checkedUri(name.replace(DIRECT, ""));
  const plain = name.replace(/^\\\\/, "").toLowerCase();
  const uri = readServers(path)?.servers.get(plain);
  if (uri !== undefined) return uri;
  const shown = withoutCredentials(name).slice(0, 80);
  throw new ComError(
    RPC_E_SERVER_UNAVAILABLE,
    `The remote server machine does not exist or is unavailable: '${shown}' ('${path}' has no such name).`,
  );
}

/** The names that there are, as they are written. @throws ComError E_INVALIDARG for a broken file */
export function serverNames(path: string = serversPath()): readonly string[] {
  return [...(readServers(path)?.servers.keys() ?? [])];
}

function readServers(path: string): ServersFile | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw bad(path, `it cannot be read (${code ?? "unknown"})`);
  }
  if (text.length > LARGEST) throw bad(path, "it is too large");
  return { servers: serversIn(parse(path, text), path) };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own sentence quotes the text, in which there may be a password.
    throw bad(path, "it is no JSON");
  }
}

function serversIn(content: unknown, path: string): Map<string, string> {
  if (!isObject(content) || !isObject(content["servers"])) {
    throw bad(path, 'it is not of the form { "servers": { "name": "uri" } }');
  }
  const unknown = Object.keys(content).find((key) => key !== "servers");
  if (unknown !== undefined) throw bad(path, `it has '${unknown.slice(0, 40)}', which means nothing`);
  const servers = new Map<string, string>();
  for (const [name, uri] of Object.entries(content["servers"])) {
    const key = name.toLowerCase();
    if (!/^[^\s\\/:]{1,255}$/.test(name)) throw bad(path, `'${name.slice(0, 40)}' is no name of a server`);
    if (servers.has(key)) throw bad(path, `it has '${name}' twice`);
    if (typeof uri !== "string") throw bad(path, `the URI of '${name}' is no text`);
    servers.set(key, uriIn(path, name, uri));
  }
  return servers;
}

function uriIn(path: string, name: string, uri: string): string {
  try {
    return checkedUri(uri);
  } catch (error) {
    throw bad(path, `of '${name}': ${error instanceof Error ? error.message.replace(/\.$/, "") : String(error)}`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function bad(path: string, why: string): ComError {
  return new ComError(E_INVALIDARG, `The servers in '${path}' cannot be used: ${why}.`);
}
