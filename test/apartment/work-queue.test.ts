import { expect } from "chai";
import fc from "fast-check";
import { WorkQueue } from "../../lib/apartment/work-queue.js";

function drain(queue: WorkQueue): void {
  for (let run = queue.take(); run !== undefined; run = queue.take()) run();
}

describe("WorkQueue", () => {
  it("gives work out by time, and in order of arrival where the time is the same", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (dues) => {
        const queue = new WorkQueue();
        const done: { due: number; index: number }[] = [];
        dues.forEach((due, index) => queue.add(due, () => done.push({ due, index }), true));
        drain(queue);
        const sorted = dues.map((due, index) => ({ due, index })).sort((a, b) => a.due - b.due || a.index - b.index);
        expect(done).to.deep.equal(sorted);
      }),
    );
  });

  it("never does what has been cancelled", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean())), (entries) => {
        const queue = new WorkQueue();
        const done: number[] = [];
        const works = entries.map(([due], index) => queue.add(due, () => done.push(index), true));
        entries.forEach(([, cancel], index) => cancel && works[index]?.cancel());
        drain(queue);
        expect(done.sort((a, b) => a - b)).to.deep.equal(
          entries.flatMap(([, cancel], index) => (cancel ? [] : [index])),
        );
        expect(queue.keepAliveCount).to.equal(0);
      }),
    );
  });

  it("says when the next work is due, and Infinity when there is none", () => {
    const queue = new WorkQueue();
    expect(queue.nextDue()).to.equal(Infinity);
    const work = queue.add(7, () => undefined, true);
    queue.add(9, () => undefined, true);
    expect(queue.nextDue()).to.equal(7);
    work.cancel();
    expect(queue.nextDue()).to.equal(9);
  });

  it("counts what keeps the process alive", () => {
    const queue = new WorkQueue();
    const work = queue.add(1, () => undefined, true);
    queue.add(2, () => undefined, false);
    expect(queue.keepAliveCount).to.equal(1);
    work.cancel();
    work.cancel();
    expect(queue.keepAliveCount).to.equal(0);
  });
});
