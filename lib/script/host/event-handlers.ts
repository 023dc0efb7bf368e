import { ComError } from "../../com/com-error.js";
import { early } from "../../com/late-bound.js";
import { connectEvents, type Connection } from "../../com/sinks.js";

/** A procedure of a script by its name, if it has one. */
export type HandlerFinder = (name: string) => ((...args: unknown[]) => unknown) | undefined;

/** WScript.ConnectObject and DisconnectObject: which objects' events go to which procedures of the script. */
export class EventHandlers implements Disposable {
  readonly #handlerNamed: HandlerFinder;
  #connected: { readonly object: unknown; readonly connection: Connection }[] = [];

  /** @param handlerNamed asked when an event comes: procedures may be defined later */
  constructor(handlerNamed: HandlerFinder) {
    this.#handlerNamed = handlerNamed;
  }

  /** @throws ComError CONNECT_E_NOCONNECTION for what has no events */
  connect(object: unknown, prefix: string): void {
    const connection = connected(() => connectEvents(object, prefix, this.#handlerNamed));
    this.#connected.push({ object: early(object), connection });
  }

  disconnect(object: unknown): void {
    const source = early(object);
    for (const each of this.#connected) if (each.object === source) each.connection.dispose();
    this.#connected = this.#connected.filter((each) => each.object !== source);
  }

  [Symbol.dispose](): void {
    for (const { connection } of this.#connected.splice(0)) connection.dispose();
  }
}

/** The words of the script host for it. */
function connected(connect: () => Connection): Connection {
  try {
    return connect();
  } catch (cause) {
    if (!(cause instanceof ComError)) throw cause;
    throw new ComError(cause.hresult, "Could not connect object.", { source: "WScript.ConnectObject", cause });
  }
}
