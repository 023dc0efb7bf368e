import { expect } from "chai";
import {
  announceSleep,
  AWAKE,
  BELL_RUNG,
  BELL_SLEEPING,
  blockingSleepOf,
  createBell,
  IN_EVENT_LOOP,
  IN_NATIVE_WAIT,
  IN_WAIT,
  ring,
  setNativeWait,
  waitForBell,
} from "../../lib/apartment/bell.js";

/** The two bits of BELL_SLEEPING that say how the host sleeps. */
function sleepOf(bell: Int32Array): number {
  return (bell[BELL_SLEEPING] ?? 0) & 3;
}

describe("A bell", () => {
  it("changes with every ring, and wakes who has announced that it sleeps", () => {
    const bell = createBell();
    announceSleep(bell, IN_WAIT);
    expect(sleepOf(bell)).to.equal(IN_WAIT);
    ring(bell);
    expect({ rung: bell[BELL_RUNG], sleep: sleepOf(bell) }).to.deep.equal({ rung: 1, sleep: AWAKE });
    ring(bell);
    expect(bell[BELL_RUNG]).to.equal(2);
  });

  it("gives each sleep a number of its own, so that who rings late wakes no later one", () => {
    const bell = createBell();
    announceSleep(bell, IN_EVENT_LOOP);
    const first = bell[BELL_SLEEPING] ?? 0;
    announceSleep(bell, IN_EVENT_LOOP);
    // What a ring does that has looked at the first sleep.
    Atomics.compareExchange(bell, BELL_SLEEPING, first, first - IN_EVENT_LOOP);
    expect(sleepOf(bell)).to.equal(IN_EVENT_LOOP);
  });

  it("goes on counting sleeps where 32 bits end", () => {
    const bell = createBell();
    bell[BELL_SLEEPING] = 0x7fffffff;
    announceSleep(bell, IN_WAIT);
    expect(sleepOf(bell)).to.equal(IN_WAIT);
  });

  it("that was rung since it was looked at is not waited for", () => {
    const bell = createBell();
    const seen = bell[BELL_RUNG] ?? 0;
    ring(bell);
    waitForBell(bell, seen, 60_000);
  });

  it("is waited for natively where native threads ring it", () => {
    const bell = createBell();
    const waits: number[] = [];
    setNativeWait(bell, (timeout) => void waits.push(timeout));
    expect(blockingSleepOf(bell)).to.equal(IN_NATIVE_WAIT);
    waitForBell(bell, 0, 5);
    ring(bell);
    waitForBell(bell, 0, 6);
    setNativeWait(bell, undefined);
    expect(blockingSleepOf(bell)).to.equal(IN_WAIT);
    expect(waits).to.deep.equal([5]);
  });
});
