import { expect } from "chai";
import { dispatchTables } from "../../lib/generated/dispatch-tables.js";
import { referenceWorld } from "../../lib/testing/contract/reference-world.js";
import { runRoundTrip } from "../../lib/testing/contract/round-trip.js";
import { NO_ROUND_TRIP, ROUND_TRIPS } from "../../lib/testing/contract/round-trips.js";

/** Every property that the IDL lets be written and read. */
function readWriteProperties(): string[] {
  const names = Object.values(dispatchTables).flatMap((table) =>
    table.members
      .filter(({ kind, parameters }) => kind === "get/put" && parameters.length === 0)
      .map((member) => `${member.interface}.${member.name}`),
  );
  return [...new Set(names)];
}

describe("Round trips", () => {
  it("have a sample for every property that can be written and read, or a reason", () => {
    expect([...Object.keys(ROUND_TRIPS), ...Object.keys(NO_ROUND_TRIP)]).to.have.members(readWriteProperties());
  });

  it("write at least two values, or a flag both ways", () => {
    const tooFew = Object.entries(ROUND_TRIPS).filter(([, { values }]) => Array.isArray(values) && values.length < 2);
    expect(tooFew).to.deep.equal([]);
  });

  for (const [property, trip] of Object.entries(ROUND_TRIPS)) {
    it(`${property} reads what was written`, () => {
      expect(runRoundTrip(property, trip, referenceWorld(), { restarts: true })).to.deep.equal({
        outcome: "passed",
        reason: "",
      });
    });
  }
});
