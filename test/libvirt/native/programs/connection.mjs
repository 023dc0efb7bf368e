/** Connects to libvirt's test driver, for a process or a thread that ends in some way or other: `connection.mjs WAY URI`. */
import { isMainThread, parentPort, workerData, Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { defaultApartment } from "../../../../dist/apartment/apartment.js";
import { NativeHypervisor } from "../../../../dist/drivers/libvirt/native-hypervisor.js";

const [way, uri, count] = isMainThread ? process.argv.slice(2) : workerData;

const report = (line) => process.stdout.write(`${line}\n`);

const events = new Proxy({}, { get: () => () => undefined });

function connect(opened) {
  const connection = new NativeHypervisor().connect(uri, defaultApartment(), events, (error) => {
    if (error !== undefined) throw new Error(error.message);
    opened(connection);
  });
}

/** Has so many calls under way that the end comes in the midst of them, with all that they tell. */
function flood(connection) {
  connection.domains((_error, domains) => {
    const { uuid } = domains[0];
    const step = () => {
      connection.suspend(uuid, () => undefined);
      connection.resume(uuid, () => undefined);
      connection.screenshot(uuid, step);
    };
    for (let i = 0; i < 20; i++) step();
  });
}

const ways = {
  /** Nothing is under way, and the connection is open: the process ends. */
  idle: () => connect(() => report("open")),
  /** A call is under way: it is answered first. */
  call: () => connect((connection) => connection.host((_error, host) => report(host.hypervisorType))),
  /** Connections that are used and closed, one after the other, for whoever looks for what is left of them. */
  closing: () => {
    const next = (left) =>
      connect((connection) =>
        connection.domains((_error, [domain]) =>
          connection.screenshot(domain.uuid, () => {
            connection.close();
            if (left > 1) next(left - 1);
            // A little later, when libvirt's threads have let go of the last.
            else setTimeout(() => report("closed"), 500);
          }),
        ),
      );
    next(Number(count));
  },
  exit: () =>
    connect((connection) => {
      flood(connection);
      setTimeout(() => process.exit(0), 20);
    }),
  throw: () =>
    connect((connection) => {
      flood(connection);
      setTimeout(() => {
        throw new Error("on purpose");
      }, 20);
    }),
  /** Threads that are terminated, one after the other, each in the midst of its calls. */
  terminate: async () => {
    for (let i = 0; i < Number(count); i++) {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: ["thread", uri] });
      await new Promise((resolve) => worker.once("message", resolve));
      await worker.terminate();
    }
    report("terminated");
  },
  thread: () =>
    connect((connection) => {
      flood(connection);
      parentPort.postMessage("flooded");
    }),
  /** The thread that has connected first is gone; the next one finds libvirt as it should be. */
  opening: () => {
    connect(() => undefined);
    process.exit(0);
  },
  /** What says that there is no way to libvirt. */
  refused: () => {
    try {
      connect(() => undefined);
    } catch (error) {
      report(`${error.name} ${error.code} ${error.source}: ${error.message}`);
    }
  },
};

await ways[way]();
