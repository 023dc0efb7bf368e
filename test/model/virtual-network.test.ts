import { expect } from "chai";
import { VirtualClock } from "../../lib/apartment/clock.js";
import { call } from "../../lib/com/call.js";
import { IMPL, isComObject } from "../../lib/com/com-object.js";
import { createVirtualServer, restartVirtualServer } from "../../lib/create-virtual-server.js";
import * as hresults from "../../lib/generated/hresults.js";
import { fixedHost } from "../../lib/host/fixed-host.js";
import { VirtualServer } from "../../lib/model/virtual-server.js";
import type { IVMVirtualNetwork } from "../../typings/IVMVirtualNetwork.js";
import type { IVMVirtualServer } from "../../typings/IVMVirtualServer.js";
import { expectHresult } from "../support/com-error-of.js";

const FOLDER = "C:\\Virtual Networks";

function newServer(): IVMVirtualServer & Disposable {
  return createVirtualServer({ clock: new VirtualClock(), host: fixedHost({ networkAdapters: ["10/100 ENET"] }) });
}

function newNetwork(name = "lab"): IVMVirtualNetwork {
  return newServer().CreateVirtualNetwork(name, FOLDER);
}

/** The files of a server, to do things behind its back. */
function modelOf(server: IVMVirtualServer): VirtualServer {
  const model: unknown = isComObject(server) ? server[IMPL] : undefined;
  if (model instanceof VirtualServer) return model;
  throw new TypeError("not a server of ours");
}

describe("Virtual networks of a server", () => {
  it("are made by name and folder, and the folder with them", () => {
    const network = newNetwork();
    expect(network.Name).to.equal("lab");
    expect(network.File).to.equal("C:\\Virtual Networks\\lab.vnc");
  });

  it("are made by full path", () => {
    const network = newServer().CreateVirtualNetwork("", "c:/networks\\\\lab.VNC");
    expect([network.Name, network.File]).to.deep.equal(["lab", "C:\\networks\\lab.vnc"]);
  });

  it("may be named with the extension", () => {
    expect(newNetwork("lab.vnc").Name).to.equal("lab");
  });

  it("are found in any letter case, always as the same object", () => {
    const server = newServer();
    const network = server.CreateVirtualNetwork("MyNetwork", FOLDER);
    expect(server.FindVirtualNetwork("mynetwork")).to.equal(network);
    expect(server.VirtualNetworks.Item(1)).to.equal(network);
  });

  it("have 16 bytes for an id, each its own", () => {
    const server = newServer();
    const ids = ["a", "b"].map((name) => server.CreateVirtualNetwork(name, FOLDER)._ID);
    expect(ids.map((id) => id.length)).to.deep.equal([16, 16]);
    expect(ids[0]).not.to.deep.equal(ids[1]);
  });

  it("are there again after a restart, with the same ids", () => {
    const server = newServer();
    const ids = ["a", "b"].map((name) => server.CreateVirtualNetwork(name, FOLDER)._ID);
    const again = restartVirtualServer(server);
    expect(Array.from(again.VirtualNetworks, (network) => network.Name)).to.deep.equal(["a", "b"]);
    expect(Array.from(again.VirtualNetworks, (network) => network._ID)).to.deep.equal(ids);
  });

  it("stay away after a restart when they were unregistered, but keep their file", () => {
    const server = newServer();
    const network = server.CreateVirtualNetwork("lab", FOLDER);
    const id = network._ID;
    server.UnregisterVirtualNetwork(network);
    const again = restartVirtualServer(server);
    expect(again.VirtualNetworks.Count).to.equal(0);
    expect(again.RegisterVirtualNetwork("lab.vnc", FOLDER)._ID).to.deep.equal(id);
  });

  it("lose their file when they are deleted", () => {
    const server = newServer();
    server.DeleteVirtualNetwork(server.CreateVirtualNetwork("lab", FOLDER));
    expectHresult(hresults.E_FILE_NOT_FOUND, () => server.RegisterVirtualNetwork("lab", FOLDER));
  });

  it("get another id if their file is the copy of a registered one", () => {
    const server = newServer();
    const { fileSystem } = modelOf(server);
    const original = server.CreateVirtualNetwork("lab", FOLDER);
    fileSystem.writeFile(`${FOLDER}\\copy.vnc`, fileSystem.readFile(original.File));
    const copy = server.RegisterVirtualNetwork("copy", FOLDER);
    const id = copy._ID;
    expect(id).not.to.deep.equal(original._ID);
    expect(restartVirtualServer(server).FindVirtualNetwork("copy")?._ID).to.deep.equal(id);
  });

  it("that are registered but gone count, and give S_FALSE instead of a network", () => {
    const server = newServer();
    modelOf(server).fileSystem.remove(server.CreateVirtualNetwork("lab", FOLDER).File);
    const again = restartVirtualServer(server);
    expect(again.VirtualNetworks.Count).to.equal(1);
    expect(call(again.VirtualNetworks, "Item", 1)).to.deep.equal({ hresult: hresults.S_FALSE, value: null });
    expect([...again.VirtualNetworks]).to.deep.equal([]);
    expectHresult(hresults.E_FILE_NOT_FOUND, () => again.FindVirtualNetwork("lab"));
  });

  it("that are registered but gone can still be unregistered", () => {
    const server = newServer();
    const network = server.CreateVirtualNetwork("lab", FOLDER);
    modelOf(server).fileSystem.remove(network.File);
    server.DeleteVirtualNetwork(network);
    expect(server.VirtualNetworks.Count).to.equal(0);
  });

  it("leave nothing behind if their file cannot be made", () => {
    const server = newServer();
    expectHresult(hresults.VM_E_PREF_ILLEGAL_VALUE, () => server.CreateVirtualNetwork("a\uFFFE", FOLDER));
    expect(server.VirtualNetworks.Count).to.equal(0);
    expect(modelOf(server).fileSystem.kind(`${FOLDER}\\a\uFFFE.vnc`)).to.equal(undefined);
  });

  it("may be deleted while For Each walks them", () => {
    const server = newServer();
    for (const name of ["a", "b", "c"]) server.CreateVirtualNetwork(name, FOLDER);
    for (const network of server.VirtualNetworks) server.DeleteVirtualNetwork(network);
    expect(server.VirtualNetworks.Count).to.equal(0);
  });

  it("of another server are not found here", () => {
    const { hresult } = call(newServer(), "DeleteVirtualNetwork", newNetwork());
    expect(hresult).to.equal(hresults.S_FALSE);
  });
});

describe("IVMVirtualNetwork", () => {
  it("takes another name, and its file with it", () => {
    const server = newServer();
    const network = server.CreateVirtualNetwork("lab", FOLDER);
    network.Name = "field";
    expect([network.Name, network.File]).to.deep.equal(["field", `${FOLDER}\\field.vnc`]);
    expect(server.FindVirtualNetwork("lab")).to.equal(null);
    expect(server.FindVirtualNetwork("field")).to.equal(network);
    expect(modelOf(server).fileSystem.list(FOLDER)).to.deep.equal(["field.vnc"]);
    expect(restartVirtualServer(server).VirtualNetworks.Item(1)?.Name).to.equal("field");
  });

  it("takes its own name in another letter case", () => {
    const server = newServer();
    server.CreateVirtualNetwork("lab", FOLDER).Name = "LAB";
    expect(server.FindVirtualNetwork("lab")?.Name).to.equal("LAB");
    expect(restartVirtualServer(server).FindVirtualNetwork("lab")?.Name).to.equal("LAB");
  });

  it("does not take the name of another network", () => {
    const server = newServer();
    server.CreateVirtualNetwork("field", FOLDER);
    const network = server.CreateVirtualNetwork("lab", FOLDER);
    expectHresult(hresults.VM_E_VIRTUAL_NETWORK_NAME_ALREADY_EXISTS, () => (network.Name = "FIELD"));
    expect(network.Name).to.equal("lab");
  });

  it("does not take a name that no file can have", () => {
    const network = newNetwork();
    expectHresult(hresults.VM_E_CONFIG_NAME_INVALID_CHAR, () => (network.Name = "..\\lab"));
  });

  it("keeps notes over a restart", () => {
    const server = newServer();
    server.CreateVirtualNetwork("lab", FOLDER).Notes = "for <tests> & more";
    expect(restartVirtualServer(server).FindVirtualNetwork("lab")?.Notes).to.equal("for <tests> & more");
  });

  it("is for guests only until it is connected to an adapter of the host, over a restart", () => {
    const server = newServer();
    const network = server.CreateVirtualNetwork("lab", FOLDER);
    expect(network.HostAdapter).to.equal("");
    network.HostAdapter = "10/100 enet";
    expect(network.HostAdapter).to.equal("10/100 ENET");
    const again = restartVirtualServer(server).FindVirtualNetwork("lab") as IVMVirtualNetwork;
    expect(again.HostAdapter).to.equal("10/100 ENET");
    again.HostAdapter = "";
    expect(again.HostAdapter).to.equal("");
  });

  it("says when the host's adapter is no longer there", () => {
    const host = { ...fixedHost({ networkAdapters: ["10/100 ENET"] }) };
    const network = createVirtualServer({ host }).CreateVirtualNetwork("lab", FOLDER);
    network.HostAdapter = "10/100 ENET";
    Object.assign(host, { networkAdapters: [] });
    expectHresult(hresults.VM_E_ADAPTER_NOT_FOUND, () => network.HostAdapter);
  });

  it("hands out a security object", () => {
    expect(newNetwork().Security.AccessRights.Count).to.be.greaterThan(0);
  });

  it("has counters that are zero, and histories of a minute", () => {
    const network = newNetwork();
    expect([network.BytesSent, network.PacketsDropped]).to.deep.equal([0, 0]);
    expect(network.BytesReceivedHistory).to.deep.equal(Array.from({ length: 60 }, () => 0));
  });

  it("still says which network it was when it has left its server", () => {
    const server = newServer();
    const network = server.CreateVirtualNetwork("lab", FOLDER);
    const id = network._ID;
    server.DeleteVirtualNetwork(network);
    expect([network.Name, network._ID]).to.deep.equal(["lab", id]);
    expect(network.NetworkAdapters.Count).to.equal(0);
    expectHresult(hresults.VM_E_INVALID_VIRTUAL_NETWORK_ID, () => (network.Notes = "gone"));
    expectHresult(hresults.VM_E_INVALID_VIRTUAL_NETWORK_ID, () => (network.Name = "gone"));
  });

  for (const content of [
    "",
    "x",
    "<preferences/>",
    "<preferences><version type='string'>2.0</version></preferences>",
  ]) {
    it(`answers with HRESULTs when its file holds '${content.slice(0, 20)}'`, () => {
      const server = newServer();
      const network = server.CreateVirtualNetwork("lab", FOLDER);
      modelOf(server).fileSystem.writeFile(network.File, Buffer.from(content));
      const again = restartVirtualServer(server);
      const { hresult } = call(again.VirtualNetworks, "Item", 1);
      expect(hresult).to.equal(hresults.S_FALSE);
      again.DeleteVirtualNetwork(again.FindVirtualNetwork("lab") as IVMVirtualNetwork);
      expect(again.VirtualNetworks.Count).to.equal(0);
    });
  }
});
