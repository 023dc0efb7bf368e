// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMSupportDriverType } from "./enumerations.js";

/** A driver that Virtual Server installed on the host. Get one from IVMVirtualServer.SupportDrivers. */
export interface IVMSupportDriver extends IDispatch {
  /**
   * What the driver is for: machine monitor or network services.
   *
   * See IVMSupportDriver.Type in the Virtual Server reference.
   *
   * @returns kind of driver
   */
  readonly Type: VMSupportDriverType;

  /**
   * Describes the driver in words.
   *
   * See IVMSupportDriver.Description in the Virtual Server reference.
   *
   * @returns text
   */
  readonly Description: string;

  /**
   * Who made the driver.
   *
   * See IVMSupportDriver.Manufacturer in the Virtual Server reference.
   *
   * @returns text
   */
  readonly Manufacturer: string;

  /**
   * Who supplied the driver.
   *
   * See IVMSupportDriver.Provider in the Virtual Server reference.
   *
   * @returns text
   */
  readonly Provider: string;

  /**
   * Version of the driver.
   *
   * See IVMSupportDriver.Version in the Virtual Server reference.
   *
   * @returns four numbers, w.x.y.z
   */
  readonly Version: string;

  /**
   * Build date of the driver.
   *
   * Empty unless the driver was certified and signed by WHQL.
   *
   * See IVMSupportDriver.Date in the Virtual Server reference.
   *
   * @returns short date in the format of the default locale, or empty
   */
  readonly Date: string;
}
