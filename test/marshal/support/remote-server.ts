import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { DisposableVirtualServer } from "../../../lib/create-virtual-server.js";
import { unmarshalObject, type ObjectHandleData, type UnmarshalObjectOptions } from "../../../lib/marshal/index.js";
import type { IVMVirtualMachine } from "../../../typings/IVMVirtualMachine.js";
import { FOLDER } from "../../support/server.js";
import type { Command, ServerThreadOptions } from "./server-program.js";

const THREAD = new URL("./server-thread.mjs", import.meta.url);

/** A server in a thread of its own, and the proxy of it in this one. */
export class RemoteServer implements AsyncDisposable {
  readonly worker: Worker;
  readonly handle: ObjectHandleData<DisposableVirtualServer>;
  readonly server: DisposableVirtualServer;
  #machines = 0;

  static async start(thread: ServerThreadOptions = {}, options?: UnmarshalObjectOptions): Promise<RemoteServer> {
    const worker = new Worker(THREAD, { workerData: thread });
    const [handle] = (await once(worker, "message")) as [ObjectHandleData<DisposableVirtualServer>];
    return new RemoteServer(worker, handle, options);
  }

  private constructor(
    worker: Worker,
    handle: ObjectHandleData<DisposableVirtualServer>,
    options: UnmarshalObjectOptions | undefined,
  ) {
    this.worker = worker;
    this.handle = handle;
    this.server = unmarshalObject(handle, options);
  }

  /** Has the thread do something, and waits until it has. */
  async tell<T>(command: Command, argument?: unknown): Promise<T> {
    const told = once(this.worker, "message");
    this.worker.postMessage([command, argument]);
    const [result] = (await told) as [T];
    return result;
  }

  /** A machine that is turned off, with a name that no other has. */
  machine(name = `machine ${++this.#machines}`): IVMVirtualMachine {
    return this.server.CreateVirtualMachine(name, FOLDER);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server[Symbol.dispose]();
    await this.worker.terminate();
  }
}
