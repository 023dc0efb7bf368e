import { ComError } from "../../../com/com-error.js";
import { Implementation } from "../../../com/com-object.js";
import { HRESULT_FROM_WIN32 } from "../../../com/hresult.js";
import { defineClass } from "../core/define-class.js";
import { TEXT, getter, method, objectOf, parameter, BOOL } from "../core/member.js";
import type { Identity } from "../shell/environment-variables.js";
import { WshCollection } from "../shell/wsh-collection.js";

/** ERROR_BAD_NETPATH and the others that Windows answers to what is not there. */
const BAD_NETWORK_PATH = 53;
const NOT_CONNECTED = 2250;
const INVALID_PRINTER = 1801;

/** WScript.Network: who and where the script is. No drives or printers of a network are connected. */
export class WshNetwork extends Implementation {
  readonly #identity: Identity;

  constructor(identity: Identity) {
    super();
    this.#identity = identity;
  }

  get UserDomain(): string {
    return this.#identity.userDomain;
  }

  get UserName(): string {
    return this.#identity.userName;
  }

  get ComputerName(): string {
    return this.#identity.computerName;
  }

  /** Local name and path of each, one after the other: none. */
  EnumNetworkDrives(): WshCollection {
    return new WshCollection([]);
  }

  EnumPrinterConnections(): WshCollection {
    return new WshCollection([]);
  }

  MapNetworkDrive(): void {
    throw win32Error(BAD_NETWORK_PATH, "The network path was not found.");
  }

  RemoveNetworkDrive(): void {
    throw win32Error(NOT_CONNECTED, "This network connection does not exist.");
  }

  AddPrinterConnection(): void {
    throw win32Error(INVALID_PRINTER, "The printer name is invalid.");
  }

  AddWindowsPrinterConnection(): void {
    throw win32Error(INVALID_PRINTER, "The printer name is invalid.");
  }

  RemovePrinterConnection(): void {
    throw win32Error(NOT_CONNECTED, "This network connection does not exist.");
  }

  SetDefaultPrinter(): void {
    throw win32Error(INVALID_PRINTER, "The printer name is invalid.");
  }
}

function win32Error(code: number, message: string): ComError {
  return new ComError(HRESULT_FROM_WIN32(code), message);
}

const force = parameter("Force?", BOOL);
const updateProfile = parameter("UpdateProfile?", BOOL);

defineClass(WshNetwork, {
  name: "IWshNetwork2",
  sourceOf: (member) => `WSHNetwork.${member}`,
  clsid: "093FF999-1EA0-4079-9525-9614C3504B74",
  interface: { name: "IWshNetwork2", iid: "24BE5A31-EDFE-11D2-B933-00104B365C9F" },
  otherInterfaces: [{ name: "IWshNetwork", iid: "F935DC25-1CF0-11D0-ADB9-00C04FD58A0B" }],
  members: [
    getter("UserDomain", 0x60020000, TEXT),
    getter("UserName", 0x60020001, TEXT),
    getter("ComputerName", 0x60020003, TEXT),
    method("MapNetworkDrive", 1000, ["LocalName", "RemoteName", updateProfile, "UserName?", "Password?"]),
    method("RemoveNetworkDrive", 1001, ["Name", force, updateProfile]),
    method("EnumNetworkDrives", 1002, [], objectOf("IWshCollection")),
    method("AddPrinterConnection", 2000, ["LocalName", "RemoteName", updateProfile, "UserName?", "Password?"]),
    method("RemovePrinterConnection", 2001, ["Name", force, updateProfile]),
    method("EnumPrinterConnections", 2002, [], objectOf("IWshCollection")),
    method("SetDefaultPrinter", 2003, ["Name"]),
    method("AddWindowsPrinterConnection", 2004, ["PrinterName", "DriverName?", "Port?"]),
  ],
});
