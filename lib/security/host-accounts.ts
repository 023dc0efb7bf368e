/** The accounts of this host, read when somebody first asks for one. */
import { hostname } from "node:os";
import type { Account, AccountDirectory } from "./accounts.js";
import { posixAccounts } from "./posix-accounts.js";
import { windowsAccounts } from "./windows-accounts.js";

let directory: AccountDirectory | undefined;

class HostAccounts implements AccountDirectory {
  #read: AccountDirectory | undefined;

  get process(): Account {
    return this.#directory.process;
  }

  byName(name: string): Account | undefined {
    return this.#directory.byName(name);
  }

  bySid(sid: string): Account | undefined {
    return this.#directory.bySid(sid);
  }

  get #directory(): AccountDirectory {
    return (this.#read ??= process.platform === "win32" ? windowsAccounts() : posixAccounts(domainOfHost()));
  }
}

/** The directory of this host; the same one for everybody in the process. */
export function hostAccounts(): AccountDirectory {
  return (directory ??= new HostAccounts());
}

/** What stands before the names of the host's own accounts. */
function domainOfHost(): string {
  return (hostname().split(".")[0] ?? "").toUpperCase();
}
