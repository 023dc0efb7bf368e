import { expect } from "chai";
import { HRESULT_FROM_WIN32 } from "../../../lib/com/hresult.js";
import { identityOfHost } from "../../../lib/script/objects/shell/environment-variables.js";
import { expectHresult } from "../../support/com-error-of.js";
import { invoke, scripted } from "../../support/scripted.js";
import { scriptObjects } from "./support.js";

describe("WScript.Network", () => {
  const network = scriptObjects().network();
  const view = scripted(network);

  it("says who and where", () => {
    expect([network.UserName, network.ComputerName, network.UserDomain]).to.deep.equal(["jane", "SERVER1", "CORP"]);
    expect(view["username"]).to.equal("jane");
  });

  it("has no drives and printers of a network", () => {
    expect(network.EnumNetworkDrives().Count()).to.equal(0);
    expect(network.EnumPrinterConnections().length).to.equal(0);
    expect([...network.EnumNetworkDrives()]).to.deep.equal([]);
  });

  const REFUSED: readonly [member: string, args: readonly unknown[], code: number][] = [
    ["MapNetworkDrive", ["Z:", "\\\\server\\share"], 53],
    ["RemoveNetworkDrive", ["Z:", true], 2250],
    ["AddPrinterConnection", ["LPT1", "\\\\server\\printer"], 1801],
    ["AddWindowsPrinterConnection", ["\\\\server\\printer"], 1801],
    ["RemovePrinterConnection", ["LPT1"], 2250],
    ["SetDefaultPrinter", ["\\\\server\\printer"], 1801],
  ];
  for (const [member, args, code] of REFUSED) {
    it(`refuses ${member} with Win32 error ${code}`, () => {
      expectHresult(HRESULT_FROM_WIN32(code), () => invoke(view, member, ...args));
    });
  }

  it("knows this host", () => {
    const { computerName, userDomain } = identityOfHost({});
    expect(computerName).to.match(/^[^a-z.]{1,15}$/);
    expect(userDomain).to.equal(computerName);
    expect(identityOfHost({ USERDOMAIN: "CORP" }).userDomain).to.equal("CORP");
  });
});
