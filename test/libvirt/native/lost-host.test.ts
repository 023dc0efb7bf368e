import { expect } from "chai";
import type {
  Answer,
  DomainSnapshot,
  HostFacts,
  HypervisorConnection,
} from "../../../lib/drivers/libvirt/hypervisor.js";
import { ask, codeOf, connectTo, whyNoBinding, type Recorder } from "../support/host.js";
import { Guest } from "../support/guest.js";
import { PrivateDaemon, whyNoDaemon } from "../support/private-daemon.js";

/** virErrorNumber */
const NO_CONNECT = 5;
const OPERATION_ABORTED = 78;

const RUNNING = 1;

/** Comes back soon; takes a host that is slow for one that is there. */
const HASTY = { keepAlive: { interval: 1, count: 60 }, backoff: { first: 50, most: 200 } };
/** Takes a host for lost that says nothing for two seconds. */
const IMPATIENT = { ...HASTY, keepAlive: { interval: 1, count: 1 } };

describe("The binding to libvirt, when a host is lost", function () {
  this.timeout(120_000);
  let daemon: PrivateDaemon;
  let connection: HypervisorConnection;
  let events: Recorder;

  before(function () {
    const reason = whyNoBinding() ?? whyNoDaemon();
    if (reason === undefined) return;
    console.warn(`      skipped: ${reason}`);
    this.skip();
  });

  beforeEach(async () => {
    daemon = new PrivateDaemon();
    await daemon.start();
    ({ connection, events } = await connectTo(daemon.uri, HASTY));
  });

  afterEach(async () => {
    connection?.close();
    await daemon?.dispose();
  });

  it("by kill -9, tells it once, fails the calls and heals", async () => {
    await daemon.kill();
    await events.untilHeard("onLost");
    expect(connection.isConnected).to.equal(false);
    expect(await codeOf((answer) => connection.domains(answer))).to.equal(NO_CONNECT);
    await daemon.start();
    await events.untilHeard("onConnected");
    expect(connection.isConnected).to.equal(true);
    expect(await ask((answer) => connection.domains(answer))).to.deep.equal([]);
    expect(events.heard).to.deep.equal([
      ["onLost", "", NO_CONNECT],
      ["onConnected", ""],
    ]);
  });

  it("hears what happens after it is back, and finds machines as they are", async () => {
    const guest = await Guest.make("idle", daemon.guests);
    await ask((answer) => connection.defineXml(guest.xml(), answer));
    await ask((answer) => connection.start(guest.uuid, {}, answer));
    await guest.runs();
    await daemon.kill();
    await events.untilHeard("onLost");
    await daemon.start();
    await events.untilHeard("onConnected");
    const machine = await ask<DomainSnapshot>((answer) => connection.domain(guest.uuid, answer));
    expect(machine).to.include({ state: RUNNING });
    const before = events.lifecycleOf(guest.uuid).length;
    // Not to be turned off at once: a daemon that has just begun to find its machines would take that for a failure.
    await ask((answer) => connection.suspend(guest.uuid, answer));
    await ask((answer) => connection.destroy(guest.uuid, answer));
    await events.untilLifecycle(guest.uuid, 5, 1);
    expect(events.lifecycleOf(guest.uuid).slice(before)).to.deep.equal([
      [3, 0],
      [6, 2],
      [5, 1],
    ]);
    guest.dispose();
  });

  it("in the midst of a save, fails it with the code of a lost host, after it has told so", async () => {
    const guest = await Guest.make("idle", daemon.guests);
    await ask((answer) => connection.defineXml(guest.xml(), answer));
    await ask((answer) => connection.start(guest.uuid, {}, answer));
    let wasToldBefore = false;
    const saved = codeOf((answer) =>
      connection.managedSave(guest.uuid, (error, result) => {
        wasToldBefore = events.heard.some(([event]) => event === "onLost");
        answer(error, result);
      }),
    );
    await events.untilLifecycle(guest.uuid, 3, 0);
    await daemon.kill();
    expect(await saved).to.equal(NO_CONNECT);
    expect(wasToldBefore).to.equal(true);
    await daemon.start();
    await events.untilHeard("onConnected");
    guest.dispose();
  });

  it("because it hangs, finds out by itself, and heals when it goes on", async () => {
    connection.close();
    ({ connection, events } = await connectTo(daemon.uri, IMPATIENT));
    daemon.signal("SIGSTOP");
    const call = codeOf((answer) => connection.domains(answer));
    await events.untilHeard("onLost");
    expect(await call).to.equal(NO_CONNECT);
    daemon.signal("SIGCONT");
    await events.untilHeard("onConnected");
    expect(await ask((answer) => connection.domains(answer))).to.deep.equal([]);
  });

  // libvirt before 10.3 goes wrong when several threads that share a connection find it lost (CVE-2024-4418).
  it("because it hangs under many calls, fails them and heals, again and again", async () => {
    connection.close();
    ({ connection, events } = await connectTo(daemon.uri, IMPATIENT));
    for (let time = 1; time <= 4; time++) {
      const callers = Array.from({ length: 40 }, () => untilFailed((answer) => connection.host(answer)));
      await ask((answer) => connection.domains(answer));
      daemon.signal("SIGSTOP");
      expect(new Set(await Promise.all(callers))).to.deep.equal(new Set([NO_CONNECT]));
      expect(events.heard.filter(([event]) => event === "onLost")).to.have.lengthOf(time);
      daemon.signal("SIGCONT");
      await events.untilHeard("onConnected", time);
    }
  });

  it("does not hold up other hosts while it hangs, with as many calls as one likes", async () => {
    const other = new PrivateDaemon();
    await other.start();
    const patient = { keepAlive: { interval: 60, count: 5 } };
    const hanging = await connectTo(daemon.uri, patient);
    const healthy = await connectTo(other.uri, patient);
    daemon.signal("SIGSTOP");
    const codes = Promise.all(
      Array.from({ length: 100 }, () => codeOf((answer) => hanging.connection.domains(answer))),
    );
    expect(await ask((answer) => healthy.connection.domains(answer))).to.deep.equal([]);
    // Those that hang can be given up.
    hanging.connection.close();
    expect(new Set(await codes)).to.deep.equal(new Set([OPERATION_ABORTED]));
    daemon.signal("SIGCONT");
    healthy.connection.close();
    await other.dispose();
  });

  it("again and again, heals again and again", async () => {
    for (let time = 1; time <= 3; time++) {
      await daemon.kill();
      await events.untilHeard("onLost", time);
      await daemon.start();
      await events.untilHeard("onConnected", time);
    }
    expect(events.heard).to.have.lengthOf(6);
  });

  it("and closed meanwhile, does not come back", async () => {
    await daemon.kill();
    await events.untilHeard("onLost");
    connection.close();
    await daemon.start();
    // Whoever connects now comes after an attempt that was due before.
    const other = await connectTo(daemon.uri);
    other.connection.close();
    expect(connection.isConnected).to.equal(false);
    expect(events.heard).to.deep.equal([["onLost", "", NO_CONNECT]]);
    expect(await codeOf((answer) => connection.domains(answer))).to.equal(OPERATION_ABORTED);
  });
});

/** Makes a call again and again; the code that it fails with in the end. */
async function untilFailed(call: (answer: Answer<HostFacts>) => void): Promise<number> {
  for (;;) {
    const code = await new Promise<number | undefined>((resolve) => void call((error) => resolve(error?.code)));
    if (code !== undefined) return code;
  }
}
