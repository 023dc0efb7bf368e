import { expect } from "chai";
import { Apartment } from "../../../lib/apartment/apartment.js";
import { RealClock } from "../../../lib/apartment/clock.js";
import type {
  DomainSnapshot,
  DomainStatistics,
  HostFacts,
  HypervisorConnection,
  Screenshot,
} from "../../../lib/drivers/libvirt/hypervisor.js";
import { NativeHypervisor } from "../../../lib/drivers/libvirt/native-hypervisor.js";
import { ask, codeOf, connectTo, Recorder, whyNoBinding, type Host } from "../support/host.js";
import { testDomain, TestDriver, WEB } from "../support/test-driver.js";

const OTHER = "22222222-2222-4222-8222-222222222222";

/** How many calls are made without waiting for one of them. */
const CALLS = 5000;

/** virErrorNumber */
const INTERNAL_ERROR = 1;
const NO_SUPPORT = 3;
const INVALID_ARG = 8;
const XML_DETAIL = 35;
const NO_DOMAIN = 42;
const NO_NETWORK = 43;
const NO_STORAGE_VOL = 50;
const OPERATION_ABORTED = 78;

/** virDomainState */
const RUNNING = 1;
const SHUT_OFF = 5;

describe("The binding to libvirt, on libvirt's test driver", () => {
  let driver: TestDriver;
  let host: Host;
  let connection: HypervisorConnection;

  before(function () {
    const reason = whyNoBinding();
    if (reason === undefined) return;
    console.warn(`      skipped: ${reason}`);
    this.skip();
  });

  beforeEach(async () => {
    driver = new TestDriver();
    host = await connectTo(driver.uri);
    connection = host.connection;
  });

  afterEach(() => {
    host?.connection.close();
    driver?.dispose();
  });

  describe("connects", () => {
    it("and says to what", () => {
      expect(connection).to.include({ uri: driver.uri, isConnected: true });
      expect(new NativeHypervisor().description).to.match(/^libvirt \d+\.\d+\.\d+$/);
    });

    it("and tells what the host is", async () => {
      const facts = await ask<HostFacts>((answer) => connection.host(answer));
      expect(facts).to.include({ hypervisorType: "TEST", cpus: 16, cpuModel: "i686" });
      expect(facts.libvirtVersion).to.be.at.least(4_005_000);
      expect(facts.hostname).not.to.equal("");
    });

    for (const uri of [
      "test:///no/such/file.xml",
      "qemu+unix:///system?socket=/no/such/socket",
      "test:///default\0.xml",
    ]) {
      it(`or fails once, with libvirt's code: ${JSON.stringify(uri)}`, async () => {
        const apartment = new Apartment(new RealClock());
        const hypervisor = new NativeHypervisor();
        let failed: HypervisorConnection | undefined;
        const code = await codeOf<HypervisorConnection>((opened) => {
          failed = hypervisor.connect(uri, apartment, new Recorder(), opened);
        });
        expect(code).to.be.greaterThan(0);
        expect(failed?.isConnected).to.equal(false);
        expect(await codeOf((answer) => failed?.host(answer))).to.equal(OPERATION_ABORTED);
      });
    }

    it("and can be given up meanwhile", async () => {
      const apartment = new Apartment(new RealClock());
      const code = await codeOf<HypervisorConnection>((opened) =>
        new NativeHypervisor().connect(driver.uri, apartment, new Recorder(), opened).close(),
      );
      expect(code).to.equal(OPERATION_ABORTED);
    });

    it("in a blocking wait, and answers in it", () => {
      const apartment = new Apartment(new RealClock());
      let other: HypervisorConnection | undefined;
      new NativeHypervisor().connect(driver.uri, apartment, new Recorder(), (_error, opened) => (other = opened));
      expect(apartment.pump(() => other !== undefined, 10_000)).to.equal(true);
      let domains: readonly DomainSnapshot[] | undefined;
      other?.domains((_error, result) => (domains = result));
      expect(apartment.pump(() => domains !== undefined, 10_000)).to.equal(true);
      expect(domains).to.have.lengthOf(1);
      other?.close();
    });
  });

  describe("closes", () => {
    it("with calls under way, which fail, each once", async () => {
      const codes = Promise.all([1, 2, 3].map(() => codeOf((answer) => connection.domains(answer))));
      connection.close();
      expect(await codes).to.deep.equal([OPERATION_ABORTED, OPERATION_ABORTED, OPERATION_ABORTED]);
      expect(connection.isConnected).to.equal(false);
    });

    it("for good: later calls fail, and to close it again does nothing", async () => {
      connection.close();
      connection.close();
      expect(await codeOf((answer) => connection.domains(answer))).to.equal(OPERATION_ABORTED);
    });

    it("in an answer, after which no event comes", async () => {
      const suspended = new Promise<void>((resolve) => {
        connection.suspend(WEB, () => {
          connection.close();
          resolve();
        });
      });
      await suspended;
      const heard = host.events.heard.length;
      const other = await connectTo(driver.uri);
      await ask((answer) => other.connection.domains(answer));
      other.connection.close();
      expect(host.events.heard).to.have.lengthOf(heard);
    });
  });

  describe("knows machines", () => {
    it("and lists them", async () => {
      expect(await ask((answer) => connection.domains(answer))).to.deep.equal([
        { uuid: WEB, name: "web", state: RUNNING, reason: 0, hasManagedSave: false, isPersistent: true },
      ]);
    });

    for (const name of ["mäil 🖥", "a&lt;b&gt;&amp;c", "tab\tand 'quotes'"]) {
      it(`of any name: ${name}`, async () => {
        const defined = await ask<DomainSnapshot>((answer) => connection.defineXml(testDomain(name, OTHER), answer));
        const text = name.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        expect(defined).to.deep.include({ uuid: OTHER, name: text, state: SHUT_OFF, isPersistent: true });
        expect(await ask((answer) => connection.domain(OTHER, answer))).to.deep.equal(defined);
        await host.events.untilHeard("onLifecycle");
        expect(host.events.heard).to.deep.equal([["onLifecycle", OTHER, text, 0, 0]]);
      });
    }

    it("by definitions that come back", async () => {
      await ask((answer) => connection.defineXml(testDomain("mail", OTHER), answer));
      expect(await ask((answer) => connection.domainXml(OTHER, answer))).to.include("<name>mail</name>");
    });

    it("until they are undefined", async () => {
      await ask((answer) => connection.defineXml(testDomain("mail", OTHER), answer));
      await ask((answer) => connection.undefine(OTHER, answer));
      expect(await codeOf((answer) => connection.domain(OTHER, answer))).to.equal(NO_DOMAIN);
      await host.events.untilHeard("onLifecycle", 2);
      expect(host.events.lifecycleOf(OTHER)).to.deep.equal([
        [0, 0],
        [1, 0],
      ]);
    });

    it("and says so where it has none", async () => {
      expect(await codeOf((answer) => connection.start(OTHER, {}, answer))).to.equal(NO_DOMAIN);
    });

    it("but reads no texts beyond what libvirt would", async () => {
      expect(await codeOf((answer) => connection.domain(`${WEB}\0`, answer))).to.equal(INVALID_ARG);
      expect(await codeOf((answer) => connection.defineXml("<domain/>\0", answer))).to.equal(INVALID_ARG);
    });

    it("and refuses what is no XML", async () => {
      expect(await codeOf((answer) => connection.defineXml("<domain", answer))).to.equal(XML_DETAIL);
    });
  });

  describe("moves machines", () => {
    it("through their states, and hears of each", async () => {
      await ask((answer) => connection.suspend(WEB, answer));
      await ask((answer) => connection.resume(WEB, answer));
      await ask((answer) => connection.destroy(WEB, answer));
      await ask((answer) => connection.start(WEB, {}, answer));
      await ask((answer) => connection.managedSave(WEB, answer));
      expect(await ask((answer) => connection.domain(WEB, answer))).to.include({ hasManagedSave: true });
      await ask((answer) => connection.removeManagedSave(WEB, answer));
      expect(await ask((answer) => connection.domain(WEB, answer))).to.include({ hasManagedSave: false });
      await ask((answer) => connection.start(WEB, {}, answer));
      await ask((answer) => connection.shutdown(WEB, answer));
      await host.events.untilLifecycle(WEB, 5, 0);
      expect(host.events.lifecycleOf(WEB)).to.deep.equal([
        [3, 0], // Suspended Paused
        [4, 0], // Resumed Unpaused
        [5, 1], // Stopped Destroyed
        [2, 0], // Started Booted
        [5, 4], // Stopped Saved
        [2, 0],
        [5, 0], // Stopped Shutdown
      ]);
    });

    it("in the order of the calls, without waiting for their answers, and nothing is lost", async () => {
      const calls: Promise<void>[] = [];
      for (let i = 0; i < CALLS; i++) {
        calls.push(ask((answer) => (i % 2 === 0 ? connection.suspend(WEB, answer) : connection.resume(WEB, answer))));
      }
      await Promise.all(calls);
      await host.events.untilHeard("onLifecycle", CALLS);
      const expected = Array.from({ length: CALLS }, (_, i) => (i % 2 === 0 ? [3, 0] : [4, 0]));
      expect(host.events.lifecycleOf(WEB)).to.deep.equal(expected);
    });

    it("and answers each call once, in the order of one machine's", async () => {
      const answered: number[] = [];
      await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          ask((answer) =>
            connection.domain(WEB, (...outcome) => {
              answered.push(i);
              answer(...outcome);
            }),
          ),
        ),
      );
      expect(answered).to.deep.equal([...Array(50).keys()]);
    });

    it("and says what cannot be, with libvirt's code", async () => {
      expect(await codeOf((answer) => connection.start(WEB, {}, answer))).to.equal(INTERNAL_ERROR);
    });

    it("and says what the host does not do", async () => {
      expect(await codeOf((answer) => connection.monitorCommand(WEB, "{}", answer))).to.equal(NO_SUPPORT);
      expect(await codeOf((answer) => connection.agentCommand(WEB, "{}", 1, answer))).to.equal(NO_SUPPORT);
      expect(await codeOf((answer) => connection.abortJob(WEB, answer))).to.equal(NO_SUPPORT);
    });
  });

  describe("has a machine's devices", () => {
    it("a picture of its screen", async () => {
      const { mimeType, bytes } = await ask<Screenshot>((answer) => connection.screenshot(WEB, answer));
      expect(mimeType).to.equal("image/png");
      expect([...bytes.subarray(0, 4)]).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
    });

    it("its keyboard, 16 keys of it at a time", async () => {
      const codes = Array.from({ length: 16 }, (_, i) => i + 30);
      await ask((answer) => connection.sendKeys(WEB, codes, 10, answer));
      expect(await codeOf((answer) => connection.sendKeys(WEB, [...codes, 1], 10, answer))).to.equal(INVALID_ARG);
      expect(await codeOf((answer) => connection.sendKeys(WEB, [], 10, answer))).to.equal(INVALID_ARG);
      expect(await codeOf((answer) => connection.sendKeys(WEB, [-1], 10, answer))).to.equal(INVALID_ARG);
      expect(await codeOf((answer) => connection.sendKeys(WEB, [30], NaN, answer))).to.equal(INVALID_ARG);
    });

    it("and what it has used, for each that runs", async () => {
      const statistics = await ask((answer) => connection.statistics(WEB, answer));
      expect(statistics).to.have.keys([
        "cpuTime",
        "diskBytesRead",
        "diskBytesWritten",
        "networkBytesReceived",
        "networkBytesSent",
      ]);
      const all = await ask<ReadonlyMap<string, DomainStatistics>>((answer) => connection.allStatistics(answer));
      expect([...all.keys()]).to.deep.equal([WEB]);
      await ask((answer) => connection.destroy(WEB, answer));
      expect(await ask((answer) => connection.allStatistics(answer))).to.have.property("size", 0);
    });
  });

  describe("has networks", () => {
    const xml = "<network><name>private</name><bridge name='virbr9'/></network>";

    it("that can be made, read and removed", async () => {
      await ask((answer) => connection.createNetwork(xml, answer));
      const networks = await ask((answer) => connection.networks(answer));
      expect(networks).to.have.deep.members([
        { name: "default", isActive: true },
        { name: "private", isActive: true },
      ]);
      expect(await ask((answer) => connection.networkXml("private", answer))).to.include("<name>private</name>");
      await ask((answer) => connection.removeNetwork("private", answer));
      expect(await codeOf((answer) => connection.networkXml("private", answer))).to.equal(NO_NETWORK);
    });

    it("and leaves none behind that could not be made", async () => {
      expect(await codeOf((answer) => connection.createNetwork("<network/>", answer))).to.be.greaterThan(0);
      expect(await ask((answer) => connection.networks(answer))).to.have.lengthOf(1);
    });
  });

  describe("has files on the host", () => {
    const xml = "<volume><name>disk.img</name><capacity>1048576</capacity></volume>";

    it("in the pool of their folder", async () => {
      await ask((answer) => connection.createVolume("/images", xml, answer));
      const volume = await ask((answer) => connection.volume("/images/disk.img", answer));
      expect(volume).to.include({ capacity: 1_048_576 });
      await ask((answer) => connection.removeVolume("/images/disk.img", answer));
      expect(await codeOf((answer) => connection.volume("/images/disk.img", answer))).to.equal(NO_STORAGE_VOL);
    });

    it("in a pool that is made for a folder without one", async () => {
      await ask((answer) => connection.createVolume("/else & <where>", xml, answer));
      expect(await ask((answer) => connection.volume("/else & <where>/disk.img", answer))).to.include({
        capacity: 1_048_576,
      });
    });
  });
});
