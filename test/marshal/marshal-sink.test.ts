import { expect } from "chai";
import { Apartment } from "../../lib/apartment/apartment.js";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { createVirtualServer } from "../../lib/create-virtual-server.js";
import {
  CONNECT_E_CANNOTCONNECT,
  DISP_E_BADPARAMCOUNT,
  DISP_E_EXCEPTION,
  DISP_E_OVERFLOW,
  DISP_E_TYPEMISMATCH,
  E_INVALIDARG,
  E_NOINTERFACE,
  E_POINTER,
} from "../../lib/generated/hresults.js";
import {
  IID_IVMVirtualMachine,
  IID_IVMVirtualMachineEvents,
  IID_IVMVirtualServerEvents,
} from "../../lib/generated/interface-ids.js";
import { marshalSink, type MarshalOptions } from "../../lib/marshal/marshal-sink.js";
import type { SinkHandle } from "../../lib/marshal/sink-handle.js";
import type { SinkHandleData } from "../../lib/marshal/sink-handle-data.js";
import { unmarshalSink } from "../../lib/marshal/unmarshal-sink.js";
import { comErrorOf } from "../support/com-error-of.js";

/** What callers in JavaScript may pass, whatever the types say. */
type Loose = Record<string, (...args: unknown[]) => number>;

describe("marshalSink", () => {
  const apartment = new Apartment(new VirtualClock({ autoAdvance: false }));

  function failing(sink: unknown, iid: unknown, options: unknown = {}): unknown {
    return comErrorOf(() =>
      marshalSink(sink as object, iid as typeof IID_IVMVirtualMachineEvents, {
        apartment,
        ...(options as MarshalOptions),
      }),
    ).hresult;
  }

  it("refuses no sink with E_POINTER, and what is no object with CONNECT_E_CANNOTCONNECT", () => {
    expect(failing(null, IID_IVMVirtualMachineEvents)).to.equal(E_POINTER);
    expect(failing("sink", IID_IVMVirtualMachineEvents)).to.equal(CONNECT_E_CANNOTCONNECT);
  });

  it("refuses an interface that is no event interface with E_NOINTERFACE, and none with E_POINTER", () => {
    expect(failing({}, IID_IVMVirtualMachine)).to.equal(E_NOINTERFACE);
    expect(failing({}, undefined)).to.equal(E_POINTER);
  });

  it("takes an interface id in any spelling", () => {
    marshalSink({}, `{${IID_IVMVirtualServerEvents.toLowerCase()}}`, { apartment }).release();
  });

  for (const options of [
    { capacity: 0 },
    { capacity: 1.5 },
    { capacity: 16_777_217 },
    { policy: "drop" },
    { blockTimeout: -1 },
    { blockTimeout: NaN },
  ]) {
    it(`refuses ${JSON.stringify(options)} with E_INVALIDARG`, () => {
      expect(failing({}, IID_IVMVirtualMachineEvents, options)).to.equal(E_INVALIDARG);
    });
  }

  it("lets a wait that nothing but a post can end go on, and no other", () => {
    const own = new Apartment(new VirtualClock({ autoAdvance: false }));
    const handle = marshalSink({}, IID_IVMVirtualMachineEvents, { apartment: own });
    handle.release();
    expect(comErrorOf(() => own.pump(() => false, Infinity)).hresult).to.equal(DISP_E_EXCEPTION);
  });

  it("uses the place of a released sink again", () => {
    const own = new Apartment(new VirtualClock({ autoAdvance: false }));
    const keys = new Set<number>();
    for (let count = 0; count < 3000; count++) {
      const handle = marshalSink({}, IID_IVMVirtualMachineEvents, { apartment: own });
      keys.add(handle.key & 0xfffff);
      handle.release();
    }
    expect(keys.size).to.equal(1);
  });

  describe("a handle", () => {
    let handle: SinkHandle;
    beforeEach(() => (handle = marshalSink({}, IID_IVMVirtualMachineEvents, { apartment })));
    afterEach(() => handle.release());

    it("keeps the process alive only while ref() says so", () => {
      expect(handle.hasRef()).to.equal(false);
      expect(handle.ref().ref().hasRef()).to.equal(true);
      expect(handle.unref().hasRef()).to.equal(false);
      handle.ref().release();
      expect(handle.hasRef()).to.equal(false);
      expect(handle.ref().hasRef(), "released").to.equal(false);
    });

    it("may be released twice, and at the end of a block", () => {
      {
        using own = marshalSink({}, IID_IVMVirtualMachineEvents, { apartment });
        expect(own.isOpen).to.equal(true);
        handle = own;
      }
      expect(handle.isOpen).to.equal(false);
      handle.release();
    });

    it("clones into data without methods", () => {
      expect(structuredClone(handle)).to.have.all.keys("iid", "key", "accounts", "policy", "blockTimeout", "host");
    });
  });
});

describe("unmarshalSink", () => {
  const apartment = new Apartment(new VirtualClock({ autoAdvance: false }));

  it("refuses what is no handle with E_INVALIDARG", () => {
    for (const wrong of [undefined, null, {}, 5, "handle", { iid: "x" }]) {
      expect(comErrorOf(() => unmarshalSink(wrong as unknown as SinkHandleData)).hresult).to.equal(E_INVALIDARG);
    }
  });

  describe("a proxy", () => {
    const handle = marshalSink({}, IID_IVMVirtualMachineEvents, { apartment });
    const servers = marshalSink({}, IID_IVMVirtualServerEvents, { apartment });
    const proxy = unmarshalSink(handle) as unknown as Loose;
    const serverProxy = unmarshalSink(servers) as unknown as Loose;

    after(() => {
      handle.release();
      servers.release();
    });

    it("names the event in the error of a wrong number of arguments", () => {
      for (const call of [
        () => proxy["OnStateChange"]?.(),
        () => proxy["OnReset"]?.(1),
        () => proxy["OnConfigurationChanged"]?.("key"),
        () => serverProxy["OnVMStateChange"]?.("web"),
      ]) {
        const error = comErrorOf(call);
        expect(error.hresult).to.equal(DISP_E_BADPARAMCOUNT);
        expect(error.source).to.match(/^IVMVirtual(Machine|Server)Events\.On/);
      }
    });

    it("refuses arguments that cannot be converted, and posts nothing then", () => {
      expect(comErrorOf(() => proxy["OnStateChange"]?.("running")).hresult).to.equal(DISP_E_TYPEMISMATCH);
      expect(comErrorOf(() => proxy["OnStateChange"]?.(2 ** 31)).hresult).to.equal(DISP_E_OVERFLOW);
      expect(comErrorOf(() => serverProxy["OnVMStateChange"]?.("web", "x")).hresult).to.equal(DISP_E_TYPEMISMATCH);
      expect(handle.counters.posted + servers.counters.posted).to.equal(0);
    });

    it("refuses values that live in one thread: objects of the model, functions, objects of the program", () => {
      for (const value of [
        createVirtualServer({ clock: new VirtualClock() }),
        () => undefined,
        { a: 1 },
        [{}],
        Symbol("x"),
        new Map(),
      ]) {
        const error = comErrorOf(() => proxy["OnConfigurationChanged"]?.("key", value));
        expect(error.hresult).to.equal(DISP_E_TYPEMISMATCH);
        expect(error.source).to.equal("IVMVirtualMachineEvents.OnConfigurationChanged");
      }
    });
  });
});
