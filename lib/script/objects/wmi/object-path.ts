/** Paths of WMI: `\\server\root\cimv2:Win32_Process.Handle="4"`, and the monikers that begin with winmgmts. */
import { ComError } from "../../../com/com-error.js";
import { MK_E_SYNTAX } from "../../../generated/hresults.js";
import { WBEM_E_INVALID_OBJECT_PATH, wmiError } from "./wmi-error.js";

export interface ObjectPath {
  /** "" or "." for this machine. */
  readonly server: string;
  /** With backslashes; undefined if the path does not say. */
  readonly namespace: string | undefined;
  /** Undefined for the path of a namespace. */
  readonly className: string | undefined;
  /** Undefined for a class; the key "" is that of a class with one key only. */
  readonly keys: ReadonlyMap<string, string> | undefined;
}

/** @throws ComError WBEM_E_INVALID_OBJECT_PATH */
export function parseObjectPath(text: string): ObjectPath {
  const said = text.trim();
  const server = /^[\\/]{2}([^\\/]+)(?=[\\/]|$)/.exec(said);
  const rest = said.slice(server?.[0].length ?? 0);
  // A colon within a key is no end of a namespace.
  const split = /^([^:="']*):(.*)$/s.exec(rest);
  const isNamespace = split === null && (server !== null || /^[\\/]?root(?:[\\/]|$)/i.test(rest) || rest === "");
  const namespace = isNamespace ? rest : split?.[1];
  const object = isNamespace ? "" : (split?.[2] ?? rest);
  return {
    server: server?.[1] ?? "",
    namespace: namespace === undefined || namespace === "" ? undefined : namespaceOf(namespace),
    ...(object === "" ? { className: undefined, keys: undefined } : parseRelativePath(object)),
  };
}

function namespaceOf(text: string): string {
  return text
    .split(/[\\/]+/)
    .filter(Boolean)
    .join("\\");
}

const KEY = /(?:([A-Za-z_]\w*)\s*)?=\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[-\w.]+)\s*(?:,\s*|$)/y;

function parseRelativePath(text: string): { className: string; keys: ReadonlyMap<string, string> | undefined } {
  const className = /^[A-Za-z_]\w*/.exec(text)?.[0];
  if (className === undefined) throw wmiError(WBEM_E_INVALID_OBJECT_PATH);
  const rest = text.slice(className.length);
  if (rest === "") return { className, keys: undefined };
  if (rest === "=@") return { className, keys: new Map() };
  const keys = new Map<string, string>();
  KEY.lastIndex = rest.startsWith(".") ? 1 : 0;
  while (KEY.lastIndex < rest.length) {
    const match = KEY.exec(rest);
    if (match === null) throw wmiError(WBEM_E_INVALID_OBJECT_PATH);
    const [, name = "", value = ""] = match;
    keys.set(name.toLowerCase(), /^["']/.test(value) ? value.slice(1, -1).replace(/\\(.)/gs, "$1") : value);
  }
  return { className, keys };
}

/** Whether GetObject has to ask WMI. */
export function isWmiMoniker(moniker: string): boolean {
  return /^winmgmts:/i.test(moniker);
}

/**
 * What a moniker names: `winmgmts:{impersonationLevel=impersonate}!\\.\root\cimv2`. How callers want to be
 * impersonated and with which privileges has no meaning here.
 * @throws ComError MK_E_SYNTAX, WBEM_E_INVALID_OBJECT_PATH
 */
export function parseMoniker(moniker: string): ObjectPath {
  const match = /^winmgmts:(?:\{[^{}]*\}|\[[^\]]*\])?!?(.*)$/is.exec(moniker.trim());
  const rest = match?.[1];
  if (rest === undefined || rest.startsWith("{")) throw new ComError(MK_E_SYNTAX, "Invalid syntax");
  return parseObjectPath(rest);
}
