import { expect } from "chai";
import { DomainXml } from "../../lib/drivers/libvirt/domain-xml.js";
import { vmTaskResult_Success } from "../../lib/generated/enumerations.js";
import { E_ALREADY_EXISTS, E_FAIL, E_INVALIDARG } from "../../lib/generated/hresults.js";
import { comErrorOf, expectHresult } from "../support/com-error-of.js";
import { FOLDER, domainXml, hostBench, stateOf, uuidOfNumber, type HostBench } from "./host-bench.js";

function definitionOf(bench: HostBench, name: string): DomainXml {
  return new DomainXml(bench.host.named(name).xml);
}

const UNKNOWN = `<vcpu placement='static' cpuset='1-4,^3'>7</vcpu><features><acpi/><hyperv mode='custom'><relaxed state='on'/></hyperv></features>
<devices><emulator>/opt/qemu</emulator><disk type='file' device='disk'><driver name='qemu' type='qcow2' discard='unmap'/><source file='/images/root.qcow2'/><target dev='vda' bus='virtio'/></disk>
<disk type='file' device='cdrom'><source file='/images/cd.iso'/><target dev='hdc' bus='ide'/><readonly/></disk>
<interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br0'/></interface><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng></devices>
<metadata><other:thing xmlns:other='urn:other'>kept &amp; safe</other:thing></metadata>`;

describe("Definitions of a host's machines", () => {
  it("are made of what a new machine has", () => {
    const bench = hostBench();
    const machine = bench.machine("web");
    const xml = definitionOf(bench, "web");
    expect(xml.type).to.equal("kvm");
    expect(xml.text("name")).to.equal("web");
    expect(`{${(xml.text("uuid") ?? "").toUpperCase()}}`).to.equal(machine.ConfigID);
    expect(xml.text("memory")).to.equal("128");
    expect(xml.find("memory")?.getAttribute("unit")).to.equal("MiB");
    expect(xml.all("devices", "disk").map((each) => each.getAttribute("device"))).to.deep.equal(["cdrom"]);
    expect(xml.configuration).to.include("<preferences>");
  });

  it("fall back to emulation where the host has no KVM", () => {
    const bench = hostBench();
    bench.host.failNext("define", { code: 8, message: "could not get preferred machine: kvm" });
    bench.machine("web");
    expect(definitionOf(bench, "web").type).to.equal("qemu");
  });

  it("have a machine's VHD as a disk of the format vpc, at its place", () => {
    const bench = hostBench();
    const machine = bench.machine("web");
    const path = `${FOLDER}\\web.vhd`;
    bench.finish(bench.server.CreateDynamicVirtualHardDisk(path, 64));
    machine.AddHardDiskConnection(path, 0, 0, 0);
    const disk = definitionOf(bench, "web")
      .all("devices", "disk")
      .find((each) => each.getAttribute("device") === "disk");
    expect(disk?.toString()).to.include('type="vpc"').and.to.include('dev="hda"').and.to.include("web.vhd");
    expect(machine.HardDiskConnections.Item(1).HardDisk.File).to.equal(path);
    machine.RemoveHardDiskConnection(machine.HardDiskConnections.Item(1));
    expect(definitionOf(bench, "web").toString()).to.not.include("vpc");
  });

  it("keep everything of a foreign definition that is not ours to know", () => {
    const bench = hostBench();
    const uuid = uuidOfNumber(9001);
    bench.host.define(uuid, "old", domainXml("old", uuid, UNKNOWN));
    bench.pass();
    const machine = bench.find("old");
    if (machine === null) throw new Error("the machine has not come");
    expect(machine.Memory).to.equal(64);
    expect(machine.DVDROMDrives.Item(1).ImageFile).to.equal("/images/cd.iso");
    machine.Memory = 256;
    machine.Notes = "from vmcom";
    const text = bench.host.named("old").xml;
    for (const part of [
      /cpuset="1-4,\^3"/,
      /<relaxed state="on"\/>/,
      /<emulator>\/opt\/qemu<\/emulator>/,
      /discard="unmap"/,
      /bridge="br0"/,
      /\/dev\/urandom/,
      /kept &amp; safe/,
      /<memory unit="MiB">256<\/memory>/,
      /cd\.iso/,
    ]) {
      expect(text).to.match(part);
    }
    expect(machine.Notes).to.equal("from vmcom");
  });

  it("keep a machine's own settings for the next server that connects", () => {
    const bench = hostBench();
    const machine = bench.machine("web");
    machine.Notes = "first <b> & ]]> last";
    machine.SetConfigurationValue("settings/mine/number", 42);
    bench.server[Symbol.dispose]();
    const again = hostBench({}, (host) => {
      const { uuid, name, xml } = bench.host.named("web");
      host.define(uuid, name, xml);
    });
    expect(again.find("web")?.Notes).to.equal("first <b> & ]]> last");
    expect(again.find("web")?.GetConfigurationValue("settings/mine/number")).to.equal(42);
  });

  it("keep the memory that a configuration no longer says, before the host tells that they have changed", () => {
    const bench = hostBench({ eventLag: () => 500 });
    const machine = bench.machine("web");
    machine.RemoveConfigurationValue("hardware/memory/ram_size");
    expect(machine.Memory).to.equal(128);
    expect(machine.GetConfigurationValue("hardware/memory/ram_size")).to.equal(128);
    bench.pass();
    expect(machine.Memory).to.equal(128);
  });

  for (const name of [
    "a&b</name><uuid>x</uuid>".replace(/[<>/]/g, "_"),
    'it\'s "so"'.replaceAll('"', "'"),
    "ünïcode ☃",
    "--",
  ]) {
    it(`have the name ${JSON.stringify(name)} as text and nothing else`, () => {
      const bench = hostBench();
      bench.machine(name);
      const [domain] = bench.host.domains.values();
      const xml = new DomainXml(domain?.xml ?? "");
      expect(xml.text("name")).to.equal(name);
      expect(xml.all("uuid")).to.have.length(1);
    });
  }

  it("take no markup from notes, paths or networks", () => {
    const bench = hostBench();
    const machine = bench.machine("web");
    const hostile = "</vmcom:configuration></metadata><devices><emulator>/bin/sh</emulator></devices>";
    machine.Notes = hostile;
    const xml = definitionOf(bench, "web");
    expect(xml.all("devices")).to.have.length(1);
    expect(xml.find("devices", "emulator")).to.equal(undefined);
    expect(machine.Notes).to.equal(hostile);
  });

  it("come and go with their domains, by the names of those", () => {
    const bench = hostBench();
    const domain = bench.foreign("comes");
    expect(bench.find("COMES")?.Name).to.equal("comes");
    bench.host.rename(domain, "goes");
    bench.pass();
    expect(bench.find("comes")).to.equal(null);
    expect(bench.find("goes")?.File).to.match(/goes\.vmc$/);
    bench.host.undefine(domain);
    bench.pass();
    expect(bench.find("goes")).to.equal(null);
    expect(bench.server.VirtualMachines.Count).to.equal(0);
  });

  it("leave a machine there whose definition goes while it runs, until it is off", () => {
    const bench = hostBench();
    const domain = bench.foreign("web");
    domain.start();
    bench.pass();
    bench.host.undefine(domain);
    bench.pass();
    expect(stateOf(bench.find("web"))).to.equal("Running");
    bench.told();
    domain.destroy();
    bench.pass();
    expect(bench.told()).to.deep.equal(["TurningOff", "DeleteMachine", "TurnedOff"]);
    expect(bench.find("web")).to.equal(null);
  });

  it("tell two domains apart whose names differ in letter case alone", () => {
    const bench = hostBench();
    bench.foreign("Web");
    const second = bench.foreign("web");
    expect(bench.find("web")?.Name).to.equal("Web");
    expect(bench.find(`web (${second.uuid.slice(0, 8)})`)?.ConfigID).to.include(second.uuid.toUpperCase());
  });

  it("go when a machine is deleted, and stay as a file when it is unregistered", () => {
    const bench = hostBench();
    const machine = bench.machine("web");
    machine.Notes = "kept";
    const { File: file, ConfigID: id } = machine;
    bench.server.UnregisterVirtualMachine(machine);
    expect(bench.host.domains.size).to.equal(0);
    const again = bench.server.RegisterVirtualMachine("", file);
    expect(again.ConfigID).to.equal(id);
    expect(again.Notes).to.equal("kept");
    expect(bench.host.domains.size).to.equal(1);
    bench.server.DeleteVirtualMachine(again);
    expect(bench.host.domains.size).to.equal(0);
    expectHresult(0x80070002, () => bench.server.RegisterVirtualMachine("", file));
  });

  it("change their names only while the machine is off", () => {
    const bench = hostBench();
    const machine = bench.machine("web");
    bench.finish(machine.Startup());
    expectHresult(E_FAIL, () => {
      machine.Name = "mail";
    });
    expect(machine.Name).to.equal("web");
    bench.finish(machine.TurnOff());
    machine.Name = "mail";
    expect([...bench.host.domains.values()].map(({ name }) => name)).to.deep.equal(["mail"]);
    bench.pass();
    expect(bench.server.VirtualMachines.Count).to.equal(1);
    expect(bench.finish(machine.Startup()).Result).to.equal(vmTaskResult_Success);
  });

  it("leave nothing behind where the host refuses them", () => {
    const bench = hostBench();
    for (let count = 0; count < 2; count++) bench.host.failNext("define", { code: 27, message: "XML error" });
    expect(comErrorOf(() => bench.machine("web")).hresult).to.equal(E_INVALIDARG);
    expect(bench.server.VirtualMachines.Count).to.equal(0);
    expect(stateOf(bench.machine("web"))).to.equal("TurnedOff");
    expectHresult(E_ALREADY_EXISTS, () => bench.machine("web"));
  });

  it("have the host's networks, and put adapters on them", () => {
    const bench = hostBench({}, (host) => host.networks.set("default", "<network><name>default</name></network>"));
    const network = bench.server.FindVirtualNetwork("default");
    if (network === null) throw new Error("there is no network");
    const machine = bench.machine("web");
    machine.NetworkAdapters.Item(1).AttachToVirtualNetwork(network);
    expect(bench.host.named("web").xml).to.match(/<source network="default"\/>/);
    expect(machine.NetworkAdapters.Item(1).VirtualNetwork?.Name).to.equal("default");
    const made = bench.server.CreateVirtualNetwork("lab", FOLDER);
    expect([...bench.host.networks.keys()]).to.deep.equal(["default", "lab"]);
    bench.server.DeleteVirtualNetwork(made);
    expect([...bench.host.networks.keys()]).to.deep.equal(["default"]);
  });
});
