/** Test libraries that a program may or may not have installed. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A library that is needed now. @throws Error that says what to install, if it is not there */
export function requirePeer<T>(name: string, purpose: string): T {
  try {
    return require(name) as T;
  } catch (cause) {
    if (!isMissing(cause, name)) throw cause;
    throw new Error(`${purpose} needs the package '${name}': npm install --save-dev ${name}`, { cause });
  }
}

/** A library if it is there. */
export function findPeer<T>(name: string): T | undefined {
  try {
    return require(name) as T;
  } catch (error) {
    if (isMissing(error, name)) return undefined;
    throw error;
  }
}

/** The library itself is missing, and not something that it needs. */
function isMissing(error: unknown, name: string): boolean {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  return code === "MODULE_NOT_FOUND" && String(message).includes(`'${name}'`);
}
