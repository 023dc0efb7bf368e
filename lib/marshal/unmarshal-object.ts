import { ComError } from "../com/com-error.js";
import { wrap, type ComObject } from "../com/com-object.js";
import { dispatchTables } from "../generated/dispatch-tables.js";
import { E_INVALIDARG, E_NOINTERFACE, RPC_E_DISCONNECTED } from "../generated/hresults.js";
import { ROOT, type ObjectHandleData } from "./object-handle-data.js";
import { marshalledObject, thisThread } from "./object-stub.js";
import { RemoteSession, type RemoteSinkOptions } from "./remote-session.js";
import { onThreadExit } from "./thread-exit.js";

const SOURCE = "unmarshalObject";

/** How `unmarshalObject` makes a proxy: how the sinks are marshalled that are advised on it and on what it leads to. */
export type UnmarshalObjectOptions = RemoteSinkOptions;

interface Use {
  readonly session: RemoteSession;
  /** How often the handle was unmarshalled and not disposed of. */
  count: number;
}

/** The sessions of this thread, by handle. */
const uses = new Map<string, Use>();
let isListening = false;

/**
 * Makes an object of a handle, on any other thread: what CoGetInterfaceAndReleaseStream is to a COM client, with a proxy
 * here and a stub there. It has the interfaces of the object itself, and so has what it returns. A call waits for its
 * answer and pumps meanwhile, as in a single-threaded apartment: sinks of this thread are called, and may call back.
 * A handle that is unmarshalled again gives the same object, with the options of the first time; in the thread that has
 * the object, the object itself. Disposing of it, as often as it was unmarshalled, lets go of everything that was
 * reached through it; the object itself lives on.
 *
 * @example
 * using server = unmarshalObject(handle);
 * server.CreateVirtualMachine("web", "C:\\Virtual Machines").Startup().WaitForCompletion(-1);
 * @throws ComError E_INVALIDARG for what is no handle, RPC_E_DISCONNECTED if the handle is released or its thread gone,
 * E_FAIL if the handle's thread uses the native layer and this one cannot load it
 */
export function unmarshalObject<T extends object>(
  handle: ObjectHandleData<T>,
  options: UnmarshalObjectOptions = {},
): T & Disposable {
  if (!isHandle(handle)) throw new ComError(E_INVALIDARG, "This is no handle of an object.", { source: SOURCE });
  if (handle.thread === thisThread) return ownObject(handle) as T & Disposable;
  if (dispatchTables[handle.table] === undefined) {
    throw new ComError(E_NOINTERFACE, `${handle.table} is no class of Virtual Server.`, { source: SOURCE });
  }
  const use = useOf(handle, options);
  use.count++;
  return disposable(wrap(use.session.proxies.receive(ROOT, handle.table)), () => {
    if (--use.count === 0) use.session.close();
  }) as object as T & Disposable;
}

function isHandle(value: unknown): value is ObjectHandleData {
  const { table, thread, stub, calls, clients } = (value ?? {}) as Partial<ObjectHandleData>;
  return (
    typeof table === "string" &&
    typeof thread === "string" &&
    typeof stub === "number" &&
    typeof calls === "object" &&
    clients instanceof Int32Array
  );
}

/** A view of the object, so that disposing of it ends nothing: a server's own disposal would quit it. */
function ownObject({ stub }: ObjectHandleData): object {
  const object = marshalledObject(stub);
  if (object === undefined) throw new ComError(RPC_E_DISCONNECTED, undefined, { source: SOURCE });
  return disposable(Object.create(object) as ComObject, () => undefined);
}

function disposable(object: ComObject, dispose: () => void): ComObject {
  if (Object.hasOwn(object, Symbol.dispose)) return object;
  return Object.defineProperty(object, Symbol.dispose, { value: dispose, enumerable: false });
}

function useOf(handle: ObjectHandleData, options: UnmarshalObjectOptions): Use {
  const key = `${handle.thread} ${handle.stub}`;
  const known = uses.get(key);
  if (known !== undefined) return known;
  const session = openSession(handle, options, () => uses.delete(key));
  const use = { session, count: 0 };
  uses.set(key, use);
  if (!isListening) onThreadExit(closeAll);
  isListening = true;
  return use;
}

function openSession(handle: ObjectHandleData, options: UnmarshalObjectOptions, onEnd: () => void): RemoteSession {
  try {
    return new RemoteSession(handle, options, onEnd);
  } catch (error) {
    if (error instanceof ComError && error.source === "") error.source = SOURCE;
    throw error;
  }
}

/** The stubs need not find out by themselves that this thread has ended. */
function closeAll(): void {
  for (const { session } of [...uses.values()]) session.close();
}
