import { expect } from "chai";
import { hostname } from "node:os";
import sinon from "sinon";
import { createObject, getObject, registerClass } from "../../lib/com/class-registry.js";
import {
  CO_E_CLASSSTRING,
  E_ALREADY_EXISTS,
  E_INVALIDARG,
  MK_E_UNAVAILABLE,
  REGDB_E_CLASSNOTREG,
  RPC_E_SERVER_UNAVAILABLE,
} from "../../lib/generated/hresults.js";
import { expectHresult } from "../support/com-error-of.js";

const PROGID = "Test.Application";
const CLSID = "{01234567-89AB-CDEF-0123-456789ABCDEF}";

describe("Class registry", () => {
  const registrations: Disposable[] = [];
  const register: typeof registerClass = (factory) => {
    const registration = registerClass(factory);
    registrations.push(registration);
    return registration;
  };

  afterEach(() => {
    for (const registration of registrations.splice(0)) registration[Symbol.dispose]();
  });

  describe("CreateObject", () => {
    it("asks the class for an object, each time anew", () => {
      register({ progId: PROGID, create: () => ({}) });
      expect(createObject(PROGID)).to.be.an("object").and.not.equal(createObject(PROGID));
    });

    it("finds a class by ProgID in any letter case", () => {
      const object = {};
      register({ progId: PROGID, create: () => object });
      for (const progId of ["test.application", "TEST.APPLICATION"]) expect(createObject(progId)).to.equal(object);
    });

    it("finds a class by CLSID, with and without braces, and as scripts write it", () => {
      const object = {};
      register({ progId: PROGID, clsid: CLSID, create: () => object });
      for (const id of [CLSID, CLSID.slice(1, -1), CLSID.toLowerCase(), `new:${CLSID}`, `New:${CLSID.slice(1, -1)}`]) {
        expect(createObject(id)).to.equal(object);
      }
    });

    it("refuses a class that is not registered with the text of error 429", () => {
      const error = expectHresult(REGDB_E_CLASSNOTREG, () => createObject("No.Such"));
      expect(error.message).to.equal("ActiveX component can't create object: 'No.Such'");
      expect(error.source).to.equal("CreateObject");
    });

    it("refuses what is no ProgID with CO_E_CLASSSTRING", () => {
      for (const progId of ["", null, undefined, 7, {}]) {
        expectHresult(CO_E_CLASSSTRING, () => createObject(progId as never));
      }
    });

    it("fails as the class fails", () => {
      const error = new Error("no object today");
      register({ progId: PROGID, create: sinon.stub().throws(error) });
      expect(() => createObject(PROGID)).to.throw(error);
    });
  });

  describe("CreateObject on another machine", () => {
    it("takes every name of this machine for this machine", () => {
      const create = sinon.stub().returns({});
      register({ progId: PROGID, create });
      for (const name of [undefined, "", ".", "localhost", "LOCALHOST", "127.0.0.1", hostname(), `\\\\${hostname()}`]) {
        createObject(PROGID, name);
        expect(create.lastCall.args).to.deep.equal([""]);
      }
    });

    it("refuses the name of another machine with RPC_E_SERVER_UNAVAILABLE and the text of error 462", () => {
      const create = sinon.stub().returns({});
      register({ progId: PROGID, create });
      const error = expectHresult(RPC_E_SERVER_UNAVAILABLE, () => createObject(PROGID, "elsewhere"));
      expect(error.message).to.contain("The remote server machine does not exist or is unavailable");
      expect(error.message).to.contain("'elsewhere'");
      expect(create.callCount).to.equal(0);
    });

    it("hands the name to a class that takes names", () => {
      const create = sinon.stub().returns({});
      register({ progId: PROGID, create, remote: true });
      createObject(PROGID, "elsewhere");
      createObject(PROGID, "localhost");
      expect(create.args).to.deep.equal([["elsewhere"], [""]]);
    });

    it("refuses what is no name with E_INVALIDARG", () => {
      register({ progId: PROGID, create: () => ({}) });
      for (const server of [7, {}, true]) {
        expectHresult(E_INVALIDARG, () => createObject(PROGID, server as never));
      }
    });

    it("takes null for this machine", () => {
      register({ progId: PROGID, create: () => ({}) });
      expect(createObject(PROGID, null)).to.be.an("object");
    });
  });

  describe("GetObject", () => {
    it("finds an object that runs, if there is no path", () => {
      const running = {};
      register({ progId: PROGID, create: () => expect.fail("made one"), running: () => running });
      for (const path of [undefined, null]) expect(getObject(path, PROGID)).to.equal(running);
    });

    it("makes an object for an empty path", () => {
      const made = {};
      register({ progId: PROGID, create: () => made, running: () => ({}) });
      expect(getObject("", PROGID)).to.equal(made);
    });

    it("makes an object for the moniker of a class: new:{CLSID}", () => {
      const made = {};
      register({ progId: PROGID, clsid: CLSID, create: () => made });
      expect(getObject(`new:${CLSID}`)).to.equal(made);
      expect(getObject(`NEW:${CLSID}`)).to.equal(made);
      expectHresult(REGDB_E_CLASSNOTREG, () => getObject("new:{00000000-0000-0000-0000-000000000000}"));
    });

    it("refuses with MK_E_UNAVAILABLE if no object runs", () => {
      register({ progId: PROGID, create: () => ({}) });
      const error = expectHresult(MK_E_UNAVAILABLE, () => getObject(undefined, PROGID));
      expect(error.source).to.equal("GetObject");
    });

    it("refuses a file with MK_E_UNAVAILABLE and the text of error 432", () => {
      register({ progId: PROGID, create: () => ({}), running: () => ({}) });
      for (const progId of [undefined, PROGID]) {
        const error = expectHresult(MK_E_UNAVAILABLE, () => getObject("C:\\machine.vmc", progId));
        expect(error.message).to.equal("File name or class name not found during Automation operation");
      }
      expectHresult(MK_E_UNAVAILABLE, () => getObject());
    });

    it("refuses a class that is not registered with REGDB_E_CLASSNOTREG", () => {
      for (const path of [undefined, ""]) {
        expect(expectHresult(REGDB_E_CLASSNOTREG, () => getObject(path, "No.Such")).source).to.equal("GetObject");
      }
    });
  });

  describe("registerClass", () => {
    it("makes a class known until it is disposed of, once and for all", () => {
      const registration = register({ progId: PROGID, clsid: CLSID, create: () => ({}) });
      registration[Symbol.dispose]();
      expectHresult(REGDB_E_CLASSNOTREG, () => createObject(PROGID));
      expectHresult(REGDB_E_CLASSNOTREG, () => createObject(CLSID));
      register({ progId: PROGID, create: () => ({}) });
      registration[Symbol.dispose]();
      expect(createObject(PROGID)).to.be.an("object");
    });

    it("refuses a ProgID that is taken with E_ALREADY_EXISTS", () => {
      register({ progId: PROGID, create: () => ({}) });
      const error = expectHresult(E_ALREADY_EXISTS, () =>
        registerClass({ progId: "TEST.application", create: () => ({}) }),
      );
      expect(error.source).to.equal("registerClass");
    });

    it("refuses a CLSID that is taken, and leaves nothing registered", () => {
      register({ progId: PROGID, clsid: CLSID, create: () => ({}) });
      const other = { progId: "Other.Application", clsid: CLSID.toLowerCase(), create: () => ({}) };
      expectHresult(E_ALREADY_EXISTS, () => registerClass(other));
      expectHresult(REGDB_E_CLASSNOTREG, () => createObject("Other.Application"));
    });

    it("refuses a class without a ProgID or a create function with E_INVALIDARG", () => {
      for (const factory of [{ progId: "", create: () => ({}) }, { create: () => ({}) }, { progId: PROGID }]) {
        expectHresult(E_INVALIDARG, () => registerClass(factory as never));
      }
    });
  });
});
