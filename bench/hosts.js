// @ts-check
/**
 * Servers over hosts, on a simulated libvirt: what a machine takes, how many changes a second get to one sink, and whether
 * connecting costs the same for each machine however many hosts there are.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { advise, connectVirtualServer, VirtualClock } from "../dist/index.js";
import { SimulatedLibvirt } from "../dist/drivers/libvirt/simulated-libvirt.js";
import { summarize } from "./support/compare.js";

const HOSTS = 200;
const MACHINES = 50;
const ROUNDS = 5;

/** @param {number} host */
const uriOf = (host) => `simulated:///host${host}`;

/** @param {number} hosts */
export function newHosts(hosts) {
  const libvirt = new SimulatedLibvirt();
  for (let host = 0; host < hosts; host++) {
    for (let number = 0; number < MACHINES; number++) {
      const uuid = `00000000-0000-4000-8000-${String(host * MACHINES + number).padStart(12, "0")}`;
      const xml = `<domain type="qemu"><name>vm${number}</name><uuid>${uuid}</uuid></domain>`;
      libvirt.host(uriOf(host)).define(uuid, `vm${number}`, xml);
    }
  }
  return libvirt;
}

/**
 * @param {SimulatedLibvirt} libvirt
 * @param {number} hosts
 */
export function connectAll(libvirt, hosts) {
  const clock = new VirtualClock({ autoAdvance: false });
  const servers = Array.from({ length: hosts }, (_, host) =>
    connectVirtualServer(uriOf(host), { clock, hypervisor: libvirt }),
  );
  return { clock, servers };
}

/** @param {() => unknown} action */
function timeOf(action) {
  const began = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - began);
}

/** @param {"idle" | "used"} what */
function bytesEach(what) {
  const script = fileURLToPath(new URL("./support/heap-of-hosts.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, what], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { value: Number(stdout) };
}

/** @param {{ quick: boolean }} options */
function eventsPerSecond({ quick }) {
  const { clock, servers, libvirt } = one();
  let heard = 0;
  advise(/** @type {import("../typings/index.js").IVMVirtualServer} */ (servers[0]), {
    OnVMStateChange: () => void heard++,
  });
  const domains = [...libvirt.host(uriOf(0)).domains.values()];
  for (const domain of domains) domain.start();
  clock.advance(1000);
  const rates = [];
  for (let round = -1; round < (quick ? 1 : ROUNDS); round++) {
    heard = 0;
    const time = timeOf(() => {
      for (let turn = 0; turn < 100; turn++) {
        for (const domain of domains) {
          if (turn % 2 === 0) domain.suspend();
          else domain.resume();
        }
        clock.advance(10);
      }
    });
    if (heard !== 100 * MACHINES) throw new Error(`${heard} changes were heard.`);
    if (round >= 0) rates.push(heard / (time / 1e9));
  }
  return summarize(rates);
}

function one() {
  const libvirt = newHosts(1);
  return { libvirt, ...connectAll(libvirt, 1) };
}

/** @param {{ quick: boolean }} options */
function linearity({ quick }) {
  const ratios = [];
  for (let round = -1; round < (quick ? 1 : ROUNDS); round++) {
    const [few, many] = [newHosts(HOSTS / 10), newHosts(HOSTS)];
    const short = timeOf(() => connectAll(few, HOSTS / 10));
    const long = timeOf(() => connectAll(many, HOSTS));
    if (round >= 0) ratios.push(long / 10 / short);
  }
  return summarize(ratios);
}

export const hosts = {
  name: "hosts",
  summary: "200 simulated hosts with 50 machines each",
  unit: "",
  cases: [
    { label: "bytes of an idle machine", limit: 2048, processes: 1, run: () => bytesEach("idle") },
    { label: "bytes of one that has been on", limit: 2048, processes: 1, run: () => bytesEach("used") },
    { label: "changes a second, to one sink", least: 10_000, run: eventsPerSecond },
    { label: "connecting, for each machine: 200 hosts to 20", limit: 1.5, run: linearity },
  ],
};
