import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { wrap } from "../../lib/com/com-object.js";
import { SimulatedDriver } from "../../lib/drivers/simulated.js";
import { MemoryFileSystem } from "../../lib/files/memory-file-system.js";
import { ServerOptions } from "../../lib/files/server-options.js";
import "../../lib/generated/late-bound.js";
import { DOCUMENTED_LIMITS } from "../../lib/model/limits.js";
import { VirtualServer } from "../../lib/model/virtual-server.js";
import { AccountList } from "../../lib/security/accounts.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";

export const ADMIN = "CONTOSO\\admin";
export const OPERATOR = "CONTOSO\\operator";
export const OPERATORS = "CONTOSO\\Operators";

/** What outlives a server. */
export interface ServerFiles {
  readonly fileSystem: MemoryFileSystem;
  readonly machines: Set<string>;
  saved: Uint8Array | undefined;
  /** What storing the options fails with from now on. */
  failure: Error | undefined;
}

/** A server of CONTOSO\admin, in memory. */
export interface SecuredServer {
  readonly server: IVMVirtualServer;
  readonly model: VirtualServer;
  readonly files: ServerFiles;
}

export const ACCOUNTS = new AccountList([
  { name: ADMIN, sid: "S-1-5-21-1-2-3-500", groups: ["S-1-5-21-1-2-3-513"] },
  { name: OPERATOR, sid: "S-1-5-21-1-2-3-1001", groups: ["S-1-5-21-1-2-3-2001"] },
  { name: OPERATORS, sid: "S-1-5-21-1-2-3-2001" },
  { name: "CONTOSO\\Domain Users", sid: "S-1-5-21-1-2-3-513" },
]);

/** @param files those of a server before, to go on with them */
export function securedServer(files: ServerFiles = newFiles()): SecuredServer {
  const writeFile = (_name: string, bytes: Uint8Array): void => {
    if (files.failure !== undefined) throw files.failure;
    files.saved = bytes;
  };
  const model = new VirtualServer({
    apartment: new Apartment(new VirtualClock()),
    driver: new SimulatedDriver(),
    limits: DOCUMENTED_LIMITS,
    fileSystem: files.fileSystem,
    options: ServerOptions.load({ readFile: () => files.saved, writeFile }),
    registry: {
      files: () => [...files.machines],
      add: (file) => void files.machines.add(file),
      remove: (file) => void files.machines.delete(file),
    },
    accounts: ACCOUNTS,
  });
  return { server: wrap(model) as unknown as IVMVirtualServer, model, files };
}

function newFiles(): ServerFiles {
  return { fileSystem: new MemoryFileSystem(), machines: new Set(), saved: undefined, failure: undefined };
}
