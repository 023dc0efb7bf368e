import { expect } from "chai";
import * as codes from "../../lib/generated/hresults.js";
import {
  FAILED,
  HRESULT_CODE,
  HRESULT_FACILITY,
  HRESULT_FROM_WIN32,
  HRESULTS,
  SUCCEEDED,
  hresultMessage,
  hresultName,
} from "../../lib/com/hresult.js";

const named = Object.entries(codes).flatMap(([name, value]) =>
  typeof value === "number" ? [[name, value] as const] : [],
);
const ofVirtualServer = named.filter(([name]) => name.startsWith("VM_E_"));

describe("HRESULT: helpers", () => {
  it("tells failures from successes by the severity bit", () => {
    expect(FAILED(codes.VM_E_VM_RUNNING)).to.equal(true);
    expect(SUCCEEDED(codes.VM_E_VM_RUNNING)).to.equal(false);
    for (const success of [codes.S_OK, codes.S_FALSE, 0x7fffffff]) {
      expect(FAILED(success)).to.equal(false);
      expect(SUCCEEDED(success)).to.equal(true);
    }
  });

  it("takes the signed form of a code too", () => {
    expect(FAILED(-2147467259)).to.equal(true);
    expect(SUCCEEDED(-2147467259)).to.equal(false);
    expect(hresultName(-2147467259)).to.equal("E_FAIL");
  });

  it("takes a code apart into facility and number", () => {
    expect(HRESULT_FACILITY(codes.E_ACCESSDENIED)).to.equal(7);
    expect(HRESULT_CODE(codes.E_ACCESSDENIED)).to.equal(5);
    expect(HRESULT_FACILITY(codes.VM_E_VM_RUNNING)).to.equal(4);
    expect(HRESULT_CODE(codes.VM_E_VM_RUNNING)).to.equal(0x500);
    expect(HRESULT_FACILITY(codes.S_FALSE)).to.equal(0);
  });

  it("wraps a Win32 error number", () => {
    expect(HRESULT_FROM_WIN32(2)).to.equal(codes.E_FILE_NOT_FOUND);
    expect(HRESULT_FROM_WIN32(5)).to.equal(codes.E_ACCESSDENIED);
    expect(HRESULT_FROM_WIN32(1722)).to.equal(codes.RPC_E_SERVER_UNAVAILABLE);
  });

  it("leaves success and what is an HRESULT already as it is when it wraps", () => {
    expect(HRESULT_FROM_WIN32(0)).to.equal(codes.S_OK);
    expect(HRESULT_FROM_WIN32(codes.E_FAIL | 0)).to.equal(codes.E_FAIL);
  });
});

describe("HRESULT: names", () => {
  it("knows the 70 codes of Virtual Server", () => {
    expect(ofVirtualServer).to.have.lengthOf(70);
  });

  for (const [name, value] of ofVirtualServer) {
    it(`names ${name}`, () => {
      expect(hresultName(value)).to.equal(name);
      expect(hresultMessage(value)).to.match(/^[A-Z].*[.)]$/);
      expect(HRESULTS[name]).to.deep.equal({ value, message: hresultMessage(value) });
    });
  }

  it("has Virtual Server's codes as failures of FACILITY_ITF with the customer bit", () => {
    for (const [name, value] of ofVirtualServer) expect(value >>> 16, name).to.equal(0xa004);
  });

  it("keeps every code as an unsigned number of its own", () => {
    for (const [name, value] of named) expect(value >>> 0, name).to.equal(value);
    expect(new Set(named.map(([, value]) => value)).size).to.equal(named.length);
  });

  it("knows COM's own codes", () => {
    expect(hresultName(0)).to.equal("S_OK");
    expect(hresultName(1)).to.equal("S_FALSE");
    expect(hresultName(0x80004005)).to.equal("E_FAIL");
    expect(hresultName(0x80020009)).to.equal("DISP_E_EXCEPTION");
    expect(hresultName(0x80040154)).to.equal("REGDB_E_CLASSNOTREG");
    expect(hresultName(0x80040200)).to.equal("CONNECT_E_NOCONNECTION");
  });

  it("shows the eight digits of a code that has no name", () => {
    expect(hresultName(0xa0041234)).to.equal("0xA0041234");
    expect(hresultName(0x12)).to.equal("0x00000012");
    expect(hresultName(-1)).to.equal("0xFFFFFFFF");
    expect(hresultMessage(0xa0041234)).to.contain("0xA0041234");
  });
});
