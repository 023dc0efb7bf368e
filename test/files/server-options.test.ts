import { expect } from "chai";
import { ComError } from "../../lib/com/com-error.js";
import { ServerOptions, type OptionsStore } from "../../lib/files/server-options.js";
import { E_DISK_FULL } from "../../lib/generated/hresults.js";
import { codeOf, comErrorOf } from "./com-error-of.js";

const WEB = "C:\\Virtual Machines\\web.vmc";
const MAIL = "C:\\Virtual Machines\\mail.vmc";

class Store implements OptionsStore {
  bytes: Uint8Array | undefined;
  full = false;

  readFile(): Uint8Array | undefined {
    return this.bytes;
  }

  writeFile(_name: string, bytes: Uint8Array): void {
    if (this.full) throw new ComError(E_DISK_FULL);
    this.bytes = bytes;
  }

  get text(): string {
    return Buffer.from(this.bytes ?? []).toString("utf16le");
  }
}

describe("ServerOptions", () => {
  let store: Store;
  let options: ServerOptions;

  beforeEach(() => {
    store = new Store();
    options = ServerOptions.load(store);
  });

  it("begin without machines and without a file", () => {
    expect(options.files()).to.deep.equal([]);
    expect(store.bytes).to.equal(undefined);
  });

  it("keep the registered configurations from one load to the next", () => {
    options.add(WEB);
    options.add(MAIL);
    expect(ServerOptions.load(store).files()).to.deep.equal([WEB, MAIL]);
  });

  it("keep each configuration once, in whatever letter case it comes", () => {
    options.add(WEB);
    options.add(WEB.toUpperCase());
    expect(options.files()).to.deep.equal([WEB]);
  });

  it("forget a configuration, in whatever letter case it is named", () => {
    options.add(WEB);
    options.add(MAIL);
    options.remove(WEB.toLowerCase());
    expect(options.files()).to.deep.equal([MAIL]);
    expect(ServerOptions.load(store).files()).to.deep.equal([MAIL]);
  });

  it("never give a configuration the place of another", () => {
    options.add(WEB);
    options.add(MAIL);
    options.remove(WEB);
    const again = ServerOptions.load(store);
    again.add(WEB);
    expect(ServerOptions.load(store).files()).to.deep.equal([MAIL, WEB]);
  });

  it("take forgetting what they do not know for done", () => {
    options.remove(WEB);
    expect(options.files()).to.deep.equal([]);
  });

  it("keep the default path", () => {
    expect(options.defaultConfigurationPath).to.equal("C:\\Virtual Machines");
    options.defaultConfigurationPath = "D:\\Machines";
    expect(ServerOptions.load(store).defaultConfigurationPath).to.equal("D:\\Machines");
  });

  it("keep values of any key", () => {
    options.setValue("customer/colour[@id=1]", "red");
    const again = ServerOptions.load(store);
    expect(again.getValue("customer/colour[@id=1]")).to.equal("red");
    again.removeValue("customer/colour[@id=1]");
    expect(ServerOptions.load(store).hasValue("customer/colour[@id=1]")).to.equal(false);
  });

  it("see a machine that was registered by its key", () => {
    options.setValue("virtual_machines/configuration[@id=7]/pathname/absolute", WEB);
    expect(options.files()).to.deep.equal([WEB]);
    options.removeValue("virtual_machines");
    expect(options.files()).to.deep.equal([]);
  });

  it("keep what somebody else has written into the file", () => {
    options.add(WEB);
    const text = store.text.replace("<virtual_machines>", "<!-- mine -->\r\n\t<other/>\r\n\t<virtual_machines>");
    store.bytes = Buffer.from(text, "utf16le");
    ServerOptions.load(store).add(MAIL);
    expect(store.text).to.include("<!-- mine -->\r\n\t<other/>");
  });

  it("take a path that is none for no machine", () => {
    options.setValue("virtual_machines/configuration[@id=0]/pathname/absolute", "web.vmc");
    expect(options.files()).to.deep.equal([]);
  });

  it("have not changed when the change cannot be written", () => {
    options.add(WEB);
    store.full = true;
    expect(codeOf(() => options.add(MAIL))).to.equal("E_DISK_FULL");
    expect(codeOf(() => options.remove(WEB))).to.equal("E_DISK_FULL");
    expect(codeOf(() => options.setValue("a", 1))).to.equal("E_DISK_FULL");
    store.full = false;
    expect(options.hasValue("a")).to.equal(false);
    expect(options.files()).to.deep.equal([WEB]);
    options.add(MAIL);
    expect(ServerOptions.load(store).files()).to.deep.equal([WEB, MAIL]);
  });

  it("refuse a file that is none of theirs, by its name", () => {
    store.bytes = Buffer.from("<html/>");
    expect(comErrorOf(() => ServerOptions.load(store)).message).to.match(/^options\.xml is no preferences document/);
  });
});
