// @ts-check
/** Run with --expose-gc: prints how many bytes of the heap a machine of one of many hosts takes. */
import { connectAll, newHosts } from "../hosts.js";

const HOSTS = 200;
const MACHINES = 50;

function heapUsed() {
  // Once is not enough: what was finalized by one collection is freed by the next.
  for (let time = 0; time < 5; time++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const libvirt = newHosts(HOSTS);
// Brings code and tables with it.
connectAll(newHosts(2), 2);
const before = heapUsed();
const { clock, servers } = connectAll(libvirt, HOSTS);
if (process.argv[2] === "used") {
  for (let host = 0; host < HOSTS; host++) {
    for (const domain of libvirt.host(`simulated:///host${host}`).domains.values()) domain.start();
  }
  clock.advance(10_000);
}
console.log(Math.round((heapUsed() - before) / (HOSTS * MACHINES)));
if (servers.length !== HOSTS) throw new Error("Servers are missing.");
