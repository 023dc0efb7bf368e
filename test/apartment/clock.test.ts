import { expect } from "chai";
import { RealClock, VirtualClock } from "../../lib/apartment/clock.js";
import { ComError } from "../../lib/com/com-error.js";
import { E_INVALIDARG, DISP_E_EXCEPTION } from "../../lib/generated/hresults.js";

const bell = new Int32Array(new SharedArrayBuffer(4));

describe("VirtualClock", () => {
  it("stands still until someone waits", () => {
    const clock = new VirtualClock();
    expect(clock.now()).to.equal(0);
    clock.sleep(250);
    expect(clock.now()).to.equal(250);
  });

  it("never goes back", () => {
    const clock = new VirtualClock();
    clock.sleep(250);
    clock.sleep(100);
    expect(clock.now()).to.equal(250);
  });

  it("refuses a wait that nothing can end", () => {
    expect(() => new VirtualClock().sleep(Infinity))
      .to.throw(ComError)
      .with.property("hresult", DISP_E_EXCEPTION);
  });

  it("counts from the date it is given", () => {
    const start = new Date("2006-05-01T12:00:00Z");
    expect(new VirtualClock({ start }).epoch).to.equal(start.getTime());
  });

  it("rings alarms in the order they are due when it is advanced by hand", () => {
    const clock = new VirtualClock({ autoAdvance: false });
    const rung: [string, number][] = [];
    clock.alarm(30, () => rung.push(["late", clock.now()]));
    clock.alarm(10, () => rung.push(["early", clock.now()]));
    clock.advance(20);
    expect(rung).to.deep.equal([["early", 10]]);
    expect(clock.now()).to.equal(20);
    clock.advance(20);
    expect(rung).to.deep.equal([
      ["early", 10],
      ["late", 30],
    ]);
  });

  it("forgets an alarm that is cancelled", () => {
    const clock = new VirtualClock({ autoAdvance: false });
    const alarm = clock.alarm(10, () => expect.fail("rang"));
    alarm.cancel();
    clock.advance(100);
  });

  it("refuses to go back by hand", () => {
    expect(() => new VirtualClock().advance(-1))
      .to.throw(ComError)
      .with.property("hresult", E_INVALIDARG);
  });

  it("jumps to what is due with the event loop's turns", (done) => {
    const clock = new VirtualClock();
    clock.alarm(60_000, () => {
      expect(clock.now()).to.equal(60_000);
      done();
    });
  });

  it("leaves the event loop's turns alone when it is told to", (done) => {
    const clock = new VirtualClock({ autoAdvance: false });
    clock.alarm(1, () => expect.fail("rang"));
    setImmediate(() => {
      expect(clock.now()).to.equal(0);
      done();
    });
  });
});

describe("RealClock", () => {
  it("sleeps without using the processor", () => {
    const clock = new RealClock();
    const usage = process.cpuUsage();
    const began = clock.now();
    clock.sleep(began + 100, bell, 0);
    const { user, system } = process.cpuUsage(usage);
    expect(clock.now() - began).to.be.at.least(99);
    expect((user + system) / 1000).to.be.below(50);
  });

  it("returns at once when the bell has rung already", () => {
    const clock = new RealClock();
    const began = clock.now();
    Atomics.add(bell, 0, 1);
    clock.sleep(began + 10_000, bell, 0);
    expect(clock.now() - began).to.be.below(5_000);
  });

  it("rings once what is asked for has come", (done) => {
    const clock = new RealClock();
    const due = clock.now() + 5;
    clock.alarm(due, () => {
      expect(clock.now()).to.be.at.least(due - 1);
      done();
    });
  });
});
