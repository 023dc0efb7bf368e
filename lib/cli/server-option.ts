/** `--server NAME`, as the commands have it: before a script's file, as what is behind that is the script's. */
import { UsageError } from "./command.js";

export interface ServerOption {
  /** In their order; none if none was named. */
  readonly servers: readonly string[];
  readonly rest: string[];
}

const OPTION = "--server";

/** @throws UsageError for an option without a name */
export function takeServers(args: readonly string[]): ServerOption {
  const servers: string[] = [];
  const rest = [...args];
  for (let at = 0; at < rest.length;) {
    const arg = rest[at] ?? "";
    const [option, value] = arg.startsWith(`${OPTION}=`) ? [OPTION, arg.slice(OPTION.length + 1)] : [arg, undefined];
    if (option === OPTION) {
      const name = value ?? rest[at + 1];
      if (name === undefined || name === "") throw new UsageError("--server takes the name of a server");
      servers.push(name);
      rest.splice(at, value === undefined ? 2 : 1);
    } else if (arg.startsWith("-") && !arg.startsWith("//")) {
      at += takesValue(arg) ? 2 : 1;
    } else break;
  }
  return { servers, rest };
}

/** @throws UsageError for more than one */
export function takeServer(args: readonly string[]): { readonly server: string | undefined; readonly rest: string[] } {
  const { servers, rest } = takeServers(args);
  if (servers.length > 1) throw new UsageError("--server can be said once here");
  return { server: servers[0], rest };
}

/** Options whose next argument is theirs, and no file. */
function takesValue(arg: string): boolean {
  return arg === "--seconds" || arg === "--module";
}

/** Has a server stand where none is named. The library is loaded only if there is one. */
export async function chooseServer(name: string | undefined): Promise<void> {
  if (name === undefined) return;
  const { useServer } = await import("../process-servers.js");
  useServer(name);
}
