import { dispatchTables } from "../generated/dispatch-tables.js";
import { ComError } from "../com/com-error.js";
import { E_NOINTERFACE } from "../generated/hresults.js";
import { ROOT } from "./object-handle-data.js";
import { remoteClass, type RemoteObject } from "./remote-object.js";
import type { RemoteSession } from "./remote-session.js";
import type { ReleaseMessage } from "./remote-tables.js";

interface Entry {
  readonly id: number;
  readonly proxy: WeakRef<RemoteObject>;
  /** How often a reference to it has come. */
  count: number;
}

/**
 * The proxies of a session: an object of the other thread has one here, as long as somebody holds it. Those that are
 * collected are given back to the stub with the number of references that came, since another one may be on its way.
 */
export class ProxyTable {
  readonly #session: RemoteSession;
  readonly #giveBack: (references: ReleaseMessage) => void;
  readonly #entries = new Map<number, Entry>();
  /** Those with sinks, which stay: who calls for their events need not hold them. */
  readonly #connected = new Set<RemoteObject>();
  readonly #collected = new FinalizationRegistry<Entry>((entry) => this.#forget(entry));
  #forgotten: [object: number, count: number][] = [];

  constructor(session: RemoteSession, giveBack: (references: ReleaseMessage) => void) {
    this.#session = session;
    this.#giveBack = giveBack;
  }

  /** The proxy for a reference that has come. */
  receive(id: number, tableName: string): RemoteObject {
    const entry = this.#entries.get(id);
    const known = entry?.proxy.deref();
    if (entry === undefined || known === undefined) return this.#make(id, tableName);
    entry.count++;
    return known;
  }

  #make(id: number, tableName: string): RemoteObject {
    const table = dispatchTables[tableName];
    if (table === undefined) throw new ComError(E_NOINTERFACE, `${tableName} is no class of Virtual Server.`);
    const proxy = new (remoteClass(table))(this.#session, id);
    const entry: Entry = { id, proxy: new WeakRef(proxy), count: 1 };
    this.#entries.set(id, entry);
    this.#collected.register(proxy, entry);
    return proxy;
  }

  /** Takes note that a proxy has sinks, or has none any more. */
  setConnected(proxy: RemoteObject, isConnected: boolean): void {
    if (isConnected) this.#connected.add(proxy);
    else this.#connected.delete(proxy);
  }

  /** Forgets all sinks. */
  disconnect(): void {
    for (const proxy of this.#connected) proxy.outgoing()?.disconnect();
    this.#connected.clear();
  }

  #forget(entry: Entry): void {
    // It may have come again already.
    if (this.#entries.get(entry.id) === entry) this.#entries.delete(entry.id);
    if (this.#entries.size === 0) return this.#session.close();
    if (entry.id === ROOT) return;
    // Many are collected at a time.
    if (this.#forgotten.length === 0) queueMicrotask(() => this.#report());
    this.#forgotten.push([entry.id, entry.count]);
  }

  #report(): void {
    this.#giveBack(this.#forgotten);
    this.#forgotten = [];
  }
}
