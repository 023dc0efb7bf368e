import type { Apartment } from "../apartment/apartment.js";
import { ComError } from "../com/com-error.js";
import { IMPL, isComObject, tableOf } from "../com/com-object.js";
import { early } from "../com/late-bound.js";
import { dispatchTables } from "../generated/dispatch-tables.js";
import { E_NOINTERFACE, E_POINTER } from "../generated/hresults.js";
import { ObjectHandle } from "./object-handle.js";
import { ObjectStub } from "./object-stub.js";

/** How `marshalObject` marshals an object. */
export interface MarshalObjectOptions {
  /**
   * The apartment that calls come through: they are served by its turns of the event loop, and while something pumps
   * it. The thread's own if left out, also for objects of a server with a clock of its own.
   */
  readonly apartment?: Apartment;
}

const SOURCE = "marshalObject";

/**
 * Lets other threads call an object of this one, and what they reach through it: what CoMarshalInterThreadInterfaceInStream
 * is to a COM client. Calls are served on this thread, one after the other, by the event loop or by a blocking wait.
 *
 * @example
 * const server = createVirtualServer({ home });
 * parentPort.postMessage(marshalObject(server).ref());
 * @throws ComError E_POINTER for what is no object of vmcom's, E_NOINTERFACE for one that is not Virtual Server's, E_FAIL
 * if the native layer is there and does not load
 */
export function marshalObject<T extends object>(object: T, { apartment }: MarshalObjectOptions = {}): ObjectHandle<T> {
  const typed: unknown = early(object);
  if (!isComObject(typed)) throw new ComError(E_POINTER, "There is no object to marshal.", { source: SOURCE });
  const table = tableOf(typed);
  if (dispatchTables[table.name] !== table) {
    throw new ComError(E_NOINTERFACE, `Objects of the class ${table.name} stay in their thread.`, { source: SOURCE });
  }
  return new ObjectHandle<T>(new ObjectStub(typed[IMPL], apartment), table.name);
}
