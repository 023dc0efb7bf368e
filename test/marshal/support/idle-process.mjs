/** Has a server in a thread that nothing keeps alive but a handle, and a proxy and a sink here: it ends by itself. */
import { register } from "tsx/esm/api";

register();
const { RemoteServer } = await import("./remote-server.ts");
const { advise } = await import("../../../lib/com/sinks.ts");
const remote = await RemoteServer.start();
advise(remote.machine("web"), {});
console.log(remote.server.VirtualMachines.Count === 1 ? "one machine" : "no machine");
// A thread that runs keeps its process alive, whatever it does.
remote.worker.unref();
