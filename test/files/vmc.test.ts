import { expect } from "chai";
import { Vmc } from "../../lib/files/vmc.js";
import { codeOf, comErrorOf } from "./com-error-of.js";

const ID = "{1B4E28BA-2FA1-11D2-883F-0016D3CCA427}";

function preferences(content: string): Vmc {
  return Vmc.parse(Buffer.from(`<preferences>${content}</preferences>`));
}

describe("Vmc.create", () => {
  const vmc = Vmc.create({ name: "web", id: ID });

  it("makes a document of version 2.0 with all sections", () => {
    expect(vmc.get("version")).to.equal("2.0");
    expect(vmc.children()).to.deep.equal([
      "version",
      "alerts",
      "hardware",
      "integration",
      "properties",
      "settings",
      "virtual_machines",
    ]);
  });

  it("begins as such files do", () => {
    expect(Buffer.from(vmc.serialize()).toString("utf16le")).to.match(
      /^\uFEFF<\?xml version="1.0" encoding="UTF-16"\?>\r\n<!-- Microsoft Virtual Machine Options and Settings -->\r\n<preferences>\r\n\t</,
    );
  });

  const defaults: [key: string, value: unknown][] = [
    ["hardware/memory/ram_size", 128],
    ["hardware/pci_bus/ethernet_adapter/controller_count", 1],
    ["hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/drive_type", 0],
    ["hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/drive_type", 2],
    ["hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=1]/undo_pathname/relative", ""],
    ["integration/microsoft/mouse/allow", true],
    ["settings/undo_drives/enabled", false],
    ["properties/configuration/name", "web"],
    ["properties/configuration/id", ID],
  ];
  for (const [key, value] of defaults) {
    it(`sets ${key} to ${JSON.stringify(value)}`, () => {
      expect(vmc.get(key)).to.equal(value);
    });
  }

  it("leaves empty what is made up when the machine is started first", () => {
    const texts = [...vmc.entries("hardware/bios")].filter(([, value]) => typeof value === "string");
    expect(texts.map(([, value]) => value)).to.deep.equal(Array(5).fill(""));
  });

  it("keeps the sizes of what a BIOS keeps", () => {
    expect(vmc.get("hardware/bios/cmos")).to.have.lengthOf(242);
    expect(vmc.get("hardware/bios/time_bytes")).to.have.lengthOf(10);
  });

  it("gives an Ethernet address of the product's range, the same to the same machine", () => {
    const key = "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/ethernet_card_address";
    const address = vmc.get(key) as Uint8Array;
    expect([...address.subarray(0, 3)]).to.deep.equal([0x00, 0x03, 0xff]);
    expect(Vmc.create({ name: "other", id: ID }).get(key)).to.deep.equal(address);
  });

  it("takes any characters of a name that XML can hold", () => {
    const name = 'a <b> & "c" \u{1F600}\r';
    const again = Vmc.parse(Vmc.create({ name, id: ID }).serialize());
    expect(again.get("properties/configuration/name")).to.equal(name);
  });

  it("refuses a name that XML cannot hold", () => {
    expect(codeOf(() => Vmc.create({ name: "\u0000", id: ID }))).to.equal("VM_E_PREF_ILLEGAL_VALUE");
  });
});

describe("Vmc.parse", () => {
  it("says what it was reading", () => {
    expect(comErrorOf(() => Vmc.parse(new Uint8Array(), "C:\\web.vmc")).message).to.match(/^C:\\web\.vmc is no/);
  });
});

describe("Vmc.id", () => {
  it("is what the machine was created with", () => {
    expect(Vmc.parse(Vmc.create({ name: "web", id: ID }).serialize()).id).to.equal(ID);
  });

  for (const [what, leaf] of [
    ["text in braces", `<bios_guid type="string">${ID}</bios_guid>`],
    ["bare text", `<bios_guid type="string">${ID.slice(1, -1).toLowerCase()}</bios_guid>`],
    ["bytes", '<bios_guid type="bytes">BA284E1BA12FD211883F0016D3CCA427</bios_guid>'],
  ] as const) {
    it(`is the BIOS's GUID in a file of another program, as ${what}`, () => {
      expect(preferences(`<hardware><bios>${leaf}</bios></hardware>`).id).to.equal(ID);
    });
  }

  it("stays when what it was made from changes, once it has been written down", () => {
    const vmc = preferences("<settings/>");
    const { id } = vmc;
    vmc.keepId();
    vmc.set("hardware/bios/bios_guid", ID);
    expect(Vmc.parse(vmc.serialize()).id).to.equal(id);
  });

  it("is made from the content where there is none, always the same", () => {
    const [first, again, other] = ["<a/>", "<a/>", "<b/>"].map((content) => preferences(content).id);
    expect(first).to.match(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    expect(again).to.equal(first);
    expect(other).to.not.equal(first);
  });
});
