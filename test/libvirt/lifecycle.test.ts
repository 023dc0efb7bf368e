import { expect } from "chai";
import { verifyLifecycle } from "../../lib/testing/lifecycle.js";
import { hostBench, listen, stateOf } from "./host-bench.js";

const STYLES = ["qemu", "test"] as const;
const ORDERS = [
  { order: "before the answers", answerLag: () => 7, eventLag: () => 0 },
  { order: "after the answers", answerLag: () => 0, eventLag: () => 7 },
  { order: "long after the answers", answerLag: () => 0, eventLag: () => 700 },
] as const;

describe("A machine on a host", () => {
  for (const style of STYLES) {
    for (const { order, ...lags } of ORDERS) {
      it(`goes through the documented table with the ${style} driver's events ${order}`, () => {
        const { server } = hostBench({ style, ...lags });
        const report = verifyLifecycle(server);
        expect(report.rows.filter((row) => !row.ok)).to.deep.equal([]);
        expect(report.rows).to.have.length(7);
      });
    }
  }

  it("hears nothing more when late events of its own calls have come", () => {
    const bench = hostBench({ eventLag: () => 900 });
    const machine = bench.machine();
    bench.finish(machine.Startup());
    machine.Pause();
    machine.Resume();
    bench.finish(machine.Save());
    const heard = listen(machine);
    bench.told();
    bench.pass(20_000);
    expect(bench.told()).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    expect(stateOf(machine)).to.equal("Saved");
  });
});
