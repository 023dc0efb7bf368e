/** Windows Management Instrumentation as far as inventory scripts need it: questions about this machine. */
import { hostname } from "node:os";
import { ComError } from "../../../com/com-error.js";
import { Implementation } from "../../../com/com-object.js";
import { RPC_E_SERVER_UNAVAILABLE } from "../../../generated/hresults.js";
import type { HostHardware } from "../../../host/host-hardware.js";
import { defineClass } from "../core/define-class.js";
import { LONG, VARIANT, getter, method, objectOf, parameter } from "../core/member.js";
import type { FilePlace } from "../files/file-place.js";
import type { Identity } from "../shell/environment-variables.js";
import { diskDriveClass, logicalDiskClass, networkAdapterConfigurationClass } from "./device-classes.js";
import { computerSystemClass, operatingSystemClass, processorClass } from "./host-classes.js";
import {
  absentClasses,
  baseBoardClass,
  biosClass,
  clockClasses,
  computerSystemProductClass,
  environmentClass,
  networkAdapterClass,
  physicalMemoryClass,
  timeZoneClass,
  userAccountClass,
} from "./inventory-classes.js";
import { parseMoniker } from "./object-path.js";
import { processClass, serviceClass } from "./process-classes.js";
import type { SWbemObject } from "./swbem-object.js";
import { SWbemSecurity } from "./swbem-security.js";
import { SWbemServices } from "./swbem-services.js";
import type { WmiClass } from "./wmi-class.js";
import { WBEM_E_INVALID_NAMESPACE, wmiError } from "./wmi-error.js";

const CIMV2 = "root\\cimv2";

/** What the answers are taken from. */
export interface WmiParts {
  readonly host: HostHardware;
  readonly place: FilePlace;
  readonly identity: Identity;
}

export class Wmi {
  readonly #parts: WmiParts;
  #classes: ReadonlyMap<string, WmiClass> | undefined;

  constructor(parts: WmiParts) {
    this.#parts = parts;
  }

  /**
   * What `GetObject("winmgmts:...")` finds: the services of a namespace, an object, or a class.
   * @throws ComError MK_E_SYNTAX, WBEM_E_INVALID_NAMESPACE, WBEM_E_NOT_FOUND, RPC_E_SERVER_UNAVAILABLE
   */
  getObject(moniker: string): SWbemServices | SWbemObject {
    const path = parseMoniker(moniker);
    const services = this.connect(path.server, path.namespace ?? CIMV2);
    return path.className === undefined ? services : services.objectAt(path);
  }

  /** The services of a namespace of this machine; no other one can be asked. */
  connect(server: string, namespace: string): SWbemServices {
    const { computerName } = this.#parts.identity;
    if (!isThisMachine(server, computerName)) {
      throw new ComError(RPC_E_SERVER_UNAVAILABLE, "The remote server machine does not exist or is unavailable");
    }
    if (namespace.replaceAll("/", "\\").replace(/^\\/, "").toLowerCase() !== CIMV2)
      throw wmiError(WBEM_E_INVALID_NAMESPACE);
    return new SWbemServices({ server: computerName, name: CIMV2 }, this.#all());
  }

  #all(): ReadonlyMap<string, WmiClass> {
    return (this.#classes ??= new Map(classesOf(this.#parts).map((each) => [each.name.toLowerCase(), each])));
  }
}

function classesOf({ host, place, identity }: WmiParts): WmiClass[] {
  return [
    operatingSystemClass(host, identity),
    computerSystemClass(host, identity),
    processorClass(host),
    processClass(identity),
    serviceClass(identity),
    logicalDiskClass(place, identity),
    diskDriveClass(host, identity),
    networkAdapterConfigurationClass(host, identity),
    networkAdapterClass(host, identity),
    biosClass(),
    computerSystemProductClass(),
    baseBoardClass(),
    physicalMemoryClass(host),
    timeZoneClass(),
    ...clockClasses(),
    userAccountClass(identity),
    environmentClass(identity),
    ...absentClasses(),
  ];
}

function isThisMachine(server: string, computerName: string): boolean {
  const name = server.toLowerCase();
  return ["", ".", "localhost", "127.0.0.1", hostname().toLowerCase(), computerName.toLowerCase()].includes(name);
}

/** WbemScripting.SWbemLocator. */
export class SWbemLocator extends Implementation {
  readonly #wmi: Wmi;
  #security: SWbemSecurity | undefined;

  constructor(wmi: Wmi) {
    super();
    this.#wmi = wmi;
  }

  /** Accounts are not looked at: this machine knows who asks. */
  ConnectServer(server = ".", namespace = CIMV2): SWbemServices {
    return this.#wmi.connect(server, namespace === "" ? CIMV2 : namespace);
  }

  get Security_(): SWbemSecurity {
    return (this.#security ??= new SWbemSecurity());
  }
}

defineClass(SWbemLocator, {
  name: "SWbemLocator",
  sourceOf: () => "SWbemLocator",
  clsid: "76A64158-CB41-11D1-8B02-00600806D9B6",
  interface: { name: "ISWbemLocator", iid: "76A6415B-CB41-11D1-8B02-00600806D9B6" },
  members: [
    method(
      "ConnectServer",
      1,
      [
        "strServer?",
        "strNamespace?",
        "strUser?",
        "strPassword?",
        "strLocale?",
        "strAuthority?",
        parameter("iSecurityFlags?", LONG),
        parameter("objWbemNamedValueSet?", VARIANT),
      ],
      objectOf("ISWbemServices"),
    ),
    getter("Security_", 2, objectOf("ISWbemSecurity")),
  ],
});
