import { expect } from "chai";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { advise } from "../../../lib/com/sinks.js";
import { vmTaskResult_Success, vmVMState_Running, vmVMState_TurningOn } from "../../../lib/generated/enumerations.js";
import { unmarshalObject, type ObjectHandleData } from "../../../lib/marshal/index.js";
import type { IVMVirtualServer } from "../../../typings/IVMVirtualServer.js";
import { built } from "../../../lib/packaging/built.js";
import { FOLDER } from "../../support/server.js";

const THREAD = new URL("../support/many-thread.mjs", import.meta.url);
const DIST = new URL("../../../dist/", import.meta.url);

async function startServer(): Promise<{ worker: Worker; server: IVMVirtualServer & Disposable }> {
  const library = new URL("index.js", DIST).href;
  const marshal = new URL("marshal/index.js", DIST).href;
  const worker = new Worker(THREAD, { workerData: { library, marshal }, execArgv: [] });
  const [handle] = (await once(worker, "message")) as [ObjectHandleData<IVMVirtualServer>];
  return { worker, server: unmarshalObject(handle) };
}

describe("50 servers in 50 threads", function () {
  this.timeout(120_000);

  before(() => built());

  it("are driven and heard at once", async () => {
    const threads = await Promise.all(Array.from({ length: 50 }, startServer));
    const heard = threads.map((): number[] => []);
    const tasks = threads.map(({ server }, index) => {
      const machine = server.CreateVirtualMachine(`machine ${index}`, FOLDER);
      advise(machine, { OnStateChange: (state) => void heard[index]?.push(state) });
      return machine.Startup();
    });
    for (const task of tasks) task.WaitForCompletion(-1);
    expect(tasks.map(({ Result }) => Result)).to.deep.equal(threads.map(() => vmTaskResult_Success));
    expect(heard).to.deep.equal(threads.map(() => [vmVMState_TurningOn, vmVMState_Running]));
    for (const { server } of threads) server[Symbol.dispose]();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  });
});
