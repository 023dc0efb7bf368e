import { expect } from "chai";
import fc from "fast-check";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { Apartment } from "../../lib/apartment/apartment.js";
import { ComError } from "../../lib/com/com-error.js";
import { SimulatedDriver } from "../../lib/drivers/simulated.js";
import { VM_E_PREF_SAVED_STATE_BAD_VERSION } from "../../lib/generated/hresults.js";
import type { DriverEvents, DriverOperation, DriverSession } from "../../lib/machine/driver.js";
import { expectHresult } from "../support/com-error-of.js";

const nothing = (): void => undefined;

const EVENTS: DriverEvents = {
  heartbeat: nothing,
  heartbeatStopped: nothing,
  tripleFault: nothing,
  guestPowerOff: nothing,
  guestReset: nothing,
  hostPowerOff: nothing,
  diskSpace: nothing,
};

const MACHINE = { name: "web", id: "{1}" };

interface Bench {
  readonly driver: SimulatedDriver;
  readonly session: DriverSession;
  readonly clock: VirtualClock;
  readonly events: string[];
  run(operation: DriverOperation): void;
}

/** A session of a driver that has never seen the machine. */
function bench(): Bench {
  const clock = new VirtualClock({ autoAdvance: false });
  const driver = new SimulatedDriver();
  const events: string[] = [];
  const heard = { ...EVENTS, heartbeatStopped: () => void events.push("heartbeatStopped") };
  const session = driver.attach(MACHINE, heard, new Apartment(clock));
  const run = (operation: DriverOperation): void => {
    let isDone = false;
    session.begin(operation, { progress: nothing, done: () => (isDone = true), fail: nothing });
    clock.advance(1_000);
    expect(isDone, operation).to.equal(true);
  };
  return { driver, session, clock, events, run };
}

function savedState(prepare: (bench: Bench) => void = nothing): Uint8Array {
  const before = bench();
  before.run("powerOn");
  prepare(before);
  before.run("save");
  return before.session.state?.() ?? new Uint8Array();
}

function restored(state: Uint8Array): Bench {
  const after = bench();
  after.session.restoreState?.(state);
  after.run("restore");
  return after;
}

describe("The saved state of a simulated machine", () => {
  it("lets another process go on with what guest and devices know", () => {
    const state = savedState(({ session, clock }) => {
      clock.advance(90_000);
      session.guest?.setParameter("Colour", "blue");
      session.display?.resize(1024, 768);
      session.mouse?.moveTo(1000, 700);
      session.keyboard?.send([0x1e, 0x9e, 0x30, 0xb0]);
    });
    const { session } = restored(state);
    expect(session.guest?.getParameter("colour")).to.equal("blue");
    expect([session.display?.width, session.display?.height]).to.deep.equal([1024, 768]);
    expect([session.mouse?.x, session.mouse?.y]).to.deep.equal([1000, 700]);
    expect(session.counters?.upTime).to.be.within(90_000, 93_000);
  });

  it("shows the same picture when it is restored", () => {
    const pictures: Uint32Array[] = [];
    const state = savedState(({ session }) => {
      session.keyboard?.send([0x1e, 0x9e, 0x30, 0xb0]);
      pictures.push(session.display?.thumbnail() ?? new Uint32Array());
    });
    pictures.push(restored(state).session.display?.thumbnail() ?? new Uint32Array());
    expect(pictures[0]).to.have.length(3072);
    expect(pictures[1]).to.deep.equal(pictures[0]);
  });

  it("keeps Additions that are being set up on their way", () => {
    const state = savedState(({ session }) => session.guest?.installAdditions?.());
    const { session, clock } = restored(state);
    clock.advance(1_000);
    expect(session.guest?.additionsVersion).to.equal("13.813");
  });

  it("keeps a heartbeat that has stopped, and the minute after which that is told", () => {
    const state = savedState(({ driver }) => driver.machineOf(MACHINE).stopHeartbeat());
    const after = restored(state);
    after.clock.advance(30_000);
    expect(after.events).to.deep.equal([]);
    after.clock.advance(30_000);
    expect(after.events).to.deep.equal(["heartbeatStopped"]);
    expect(after.session.guest?.heartbeatPercentage).to.equal(0);
  });

  it("VM_E_PREF_SAVED_STATE_BAD_VERSION for anything else, and nothing has changed", () => {
    const text = Buffer.from(savedState()).toString();
    const others = [
      "",
      "{}",
      "null",
      "[]",
      text.slice(0, -1),
      text.replace("machine 1", "machine 2"),
      text.replace('"upTime":', '"upTime":-'),
      text.replace('"rows":[', '"rows":[1,'),
    ];
    for (const other of others) {
      const { session } = bench();
      const error = expectHresult(VM_E_PREF_SAVED_STATE_BAD_VERSION, () => session.restoreState?.(Buffer.from(other)));
      expect(error.message).to.match(/saved state/);
      expect(session.display).to.equal(undefined);
    }
  });

  it("is refused or taken, never worse, whatever a fault of the disk has made of it", () => {
    const state = savedState(({ session }) => session.guest?.setParameter("Colour", "blue"));
    fc.assert(
      fc.property(fc.nat({ max: state.length - 1 }), fc.nat({ max: 255 }), (index, byte) => {
        const changed = Buffer.from(state);
        changed[index] = byte;
        const { session, run } = bench();
        try {
          session.restoreState?.(changed);
        } catch (error) {
          expect(error).to.be.instanceOf(ComError);
          return;
        }
        run("restore");
        expect(session.display?.thumbnail()).to.have.length(3072);
      }),
      { numRuns: 500 },
    );
  });

  it("goes on as before when it could not be kept", () => {
    const { session, clock, run } = bench();
    run("powerOn");
    run("save");
    const upTime = session.counters?.upTime ?? NaN;
    clock.advance(5_000);
    expect(session.counters?.upTime).to.equal(upTime);
    session.abandonSave?.();
    clock.advance(5_000);
    expect(session.counters?.upTime).to.equal(upTime + 5_000);
  });
});
