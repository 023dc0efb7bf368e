import { VMSupportDriverImplementation } from "../generated/implementations.js";
import {
  vmSupportDriver_NetworkServices,
  vmSupportDriver_VirtualMachineMonitor,
  type VMSupportDriverType,
} from "../generated/enumerations.js";
import { productVersion } from "../product-version.js";

const MAKER = "vmcom";

/** IVMSupportDriver: a part of this package that stands where the product had a driver in the host's kernel. */
export class SupportDriver extends VMSupportDriverImplementation {
  readonly #type: VMSupportDriverType;
  readonly #description: string;

  constructor(type: VMSupportDriverType, description: string) {
    super();
    this.#type = type;
    this.#description = description;
  }

  override get Type(): VMSupportDriverType {
    return this.#type;
  }

  override get Description(): string {
    return this.#description;
  }

  override get Manufacturer(): string {
    return MAKER;
  }

  override get Provider(): string {
    return MAKER;
  }

  /** In the form "w.x.y.z": the package's version, which has three numbers, and a fourth. */
  override get Version(): string {
    const [numbers = ""] = productVersion().split(/[-+]/, 1);
    return `${numbers}.0`;
  }

  /** Empty, as the page has it for a driver that Microsoft has not signed. */
  override get Date(): string {
    return "";
  }
}

/** The drivers of a server, in the order of their types. */
export function supportDrivers(): readonly SupportDriver[] {
  return [
    new SupportDriver(vmSupportDriver_VirtualMachineMonitor, "Virtual Machine Monitor"),
    new SupportDriver(vmSupportDriver_NetworkServices, "Virtual Machine Network Services"),
  ];
}
