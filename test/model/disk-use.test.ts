import { expect } from "chai";
import { E_SHARING_VIOLATION } from "../../lib/generated/hresults.js";
import { DiskUse, type DiskAccess } from "../../lib/model/disk-use.js";
import { expectHresult } from "../support/com-error-of.js";

const PATH = "C:\\Images\\disk.vhd";
const FIRST = { description: "the first" };
const SECOND = { description: "the second" };

/** Whether the second may have what the first has. */
const TOGETHER: readonly (readonly [first: DiskAccess, second: DiskAccess, may: boolean])[] = [
  ["read", "read", true],
  ["shared", "shared", true],
  ["write", "write", false],
  ["read", "write", false],
  ["write", "read", false],
  ["shared", "read", false],
  ["shared", "write", false],
];

describe("DiskUse", () => {
  for (const [first, second, may] of TOGETHER) {
    it(`${may ? "lets" : "does not let"} one ${second} what another has to ${first}`, () => {
      const use = new DiskUse();
      use.claim(FIRST, [{ path: PATH, access: first }]);
      const claim = (): void => use.claim(SECOND, [{ path: PATH, access: second }]);
      if (may) claim();
      else expect(expectHresult(E_SHARING_VIOLATION, claim).message).to.include("the first");
    });
  }

  it("knows an image by any spelling of its path", () => {
    const use = new DiskUse();
    use.claim(FIRST, [{ path: PATH, access: "write" }]);
    expectHresult(E_SHARING_VIOLATION, () => use.assertUnused("c:/images\\\\DISK.VHD"));
  });

  it("enters several claims or none", () => {
    const use = new DiskUse();
    use.claim(FIRST, [{ path: PATH, access: "write" }]);
    const claims = ["C:\\other.vhd", PATH].map((path) => ({ path, access: "write" }) as const);
    expectHresult(E_SHARING_VIOLATION, () => use.claim(SECOND, claims));
    use.assertUnused("C:\\other.vhd");
  });

  it("does not weaken what a user has already", () => {
    const use = new DiskUse();
    for (const access of ["write", "read"] as const) use.claim(FIRST, [{ path: PATH, access }]);
    expectHresult(E_SHARING_VIOLATION, () => use.claim(SECOND, [{ path: PATH, access: "read" }]));
  });

  it("lets go of some images of a user, or of all", () => {
    const use = new DiskUse();
    use.claim(FIRST, [
      { path: PATH, access: "write" },
      { path: "C:\\other.vhd", access: "write" },
    ]);
    use.release(FIRST, ["C:\\other.vhd"]);
    use.assertUnused("C:\\other.vhd");
    use.release(FIRST);
    use.assertUnused(PATH);
  });

  it("has what is in use without a claim entered before it looks", () => {
    const use: DiskUse = new DiskUse(() => use.enter(FIRST, [{ path: PATH, access: "read" }]));
    expectHresult(E_SHARING_VIOLATION, () => use.claim(SECOND, [{ path: PATH, access: "write" }]));
  });
});
