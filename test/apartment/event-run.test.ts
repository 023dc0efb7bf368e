import { expect } from "chai";
import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import type { EventRun } from "../../lib/apartment/event-queue.js";
import { ConnectionPoint } from "../../lib/com/connection-point.js";
import { IVMVirtualMachineEventsTable } from "../../lib/generated/dispatch-tables.js";
import type { IUnknown } from "../../typings/com.js";

/** Records of OnStateChange with these arguments. */
function runOf(states: readonly number[]): EventRun {
  return { words: Int32Array.from(states.flatMap((state) => [0, 1, state, 0])), cursor: 0 };
}

describe("Apartment: runs of events", () => {
  const apartment = new Apartment(new VirtualClock({ autoAdvance: false }));

  /** Raises a run inside a turn, as an inbox does; tells what is heard, thrown, and where the run has come to. */
  function raised(
    states: readonly number[],
    hear: (state: number, point: ConnectionPoint) => unknown = () => undefined,
  ): { heard: number[]; errors: unknown[]; cursor: number; hasRun: boolean } {
    const heard: number[] = [];
    const errors: unknown[] = [];
    const onSinkError = (error: unknown): void => void errors.push(error);
    const point = new ConnectionPoint({ container: {} as IUnknown, onSinkError }, IVMVirtualMachineEventsTable);
    point.Advise({
      OnStateChange(state: number) {
        heard.push(state);
        return hear(state, point);
      },
    });
    const run = runOf(states);
    let hasRun = false;
    apartment.pump(() => {
      hasRun = apartment.raiseRun(point, 0, run, run.words.length);
      return true;
    }, 0);
    return { heard, errors, cursor: run.cursor / 4, hasRun };
  }

  it("are heard one after the other by the one sink", () => {
    expect(raised([1, 2, 3])).to.deep.equal({ heard: [1, 2, 3], errors: [], cursor: 3, hasRun: true });
  });

  it("end behind an event whose sink throws, and its error is reported", () => {
    const { heard, errors, cursor } = raised([1, 2, 3], (state) => {
      if (state === 2) throw new Error("no");
    });
    expect({ heard, cursor }).to.deep.equal({ heard: [1, 2], cursor: 2 });
    expect(errors).to.have.lengthOf(1);
  });

  it("end behind an event whose sink raises another, which has its turn first", () => {
    const { heard, cursor } = raised([1, 2, 3], (state, point) => {
      if (state === 1) apartment.raise(point, 0, 9);
    });
    expect({ heard, cursor }).to.deep.equal({ heard: [1], cursor: 1 });
    apartment.pumpEvents(0);
    expect(heard).to.deep.equal([1, 9]);
  });

  it("end behind an event whose sink pumps or is disconnected", () => {
    expect(raised([1, 2, 3], () => apartment.pumpEvents(0)).cursor).to.equal(1);
    expect(raised([1, 2, 3], (_state, point) => point.disconnect()).heard).to.deep.equal([1]);
  });

  it("have the rejections of async handlers reported", async () => {
    const { errors } = raised([1], () => Promise.reject(new Error("late")));
    await new Promise((resolve) => setImmediate(resolve));
    expect(errors).to.have.lengthOf(1);
  });

  it("are refused outside of a turn, and while an event is under way", () => {
    const run = runOf([1]);
    const onSinkError = (): void => undefined;
    const point = new ConnectionPoint({ container: {} as IUnknown, onSinkError }, IVMVirtualMachineEventsTable);
    const answers: boolean[] = [];
    point.Advise({ OnReset: () => void answers.push(apartment.raiseRun(point, 0, run, 4)) });
    answers.push(apartment.raiseRun(point, 0, run, 4));
    apartment.raise(point, 2);
    apartment.pumpEvents(0);
    expect({ answers, cursor: run.cursor }).to.deep.equal({ answers: [false, false], cursor: 0 });
  });
});
