import { expect } from "chai";
import { parseHostCommandLine } from "../../../lib/script/host/command-line.js";
import { HostError } from "../../../lib/script/host/host-error.js";

describe("The script host's command line", () => {
  it("has the script, and what is left for it", () => {
    const { script, args } = parseHostCommandLine(["x.vbs", "web", "/m:256", "--help", ""]);
    expect(script).to.equal("x.vbs");
    expect(args).to.deep.equal(["web", "/m:256", "--help", ""]);
  });

  it("has options anywhere, in any letter case, which the script does not see", () => {
    const line = parseHostCommandLine([
      "//NoLogo",
      "x.wsf",
      "a",
      "//B",
      "//T:30",
      "//Job:One",
      "b",
      "//job:two",
      "//E:VBScript",
    ]);
    expect(line).to.deep.include({
      script: "x.wsf",
      args: ["a", "b"],
      isBatch: true,
      timeout: 30,
      jobs: ["One", "two"],
      engine: "VBScript",
      showsLogo: false,
    });
  });

  it("takes the last of two that contradict each other", () => {
    expect(parseHostCommandLine(["//B", "//I", "x"]).isBatch).to.equal(false);
    expect(parseHostCommandLine(["//nologo", "//logo", "x"]).showsLogo).to.equal(true);
  });

  it("accepts what has no meaning here", () => {
    const line = parseHostCommandLine(["//D", "//X", "//S", "//U", "//H:CScript", "x.vbs"]);
    expect(line).to.deep.include({ script: "x.vbs", args: [], timeout: undefined, jobs: [], engine: undefined });
  });

  it("may ask for help, and name no script", () => {
    expect(parseHostCommandLine(["//?"])).to.include({ wantsHelp: true, script: undefined });
  });

  for (const option of ["//foo", "//", "//E:", "//Job:", "//H:perl"]) {
    it(`refuses ${option}`, () => {
      expect(() => parseHostCommandLine([option, "x.vbs"])).to.throw(
        HostError,
        `Input Error: Unknown option "${option}" specified.`,
      );
    });
  }

  for (const value of ["", "0", "-1", "1.5", "soon", "32768", "999999999"]) {
    it(`refuses a timeout of '${value}'`, () => {
      expect(() => parseHostCommandLine([`//T:${value}`, "x.vbs"])).to.throw(HostError, "Input Error: Invalid timeout");
    });
  }
});
