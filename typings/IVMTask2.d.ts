// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IVMTask } from "./IVMTask.js";

/**
 * IVMTask plus the error that made the operation fail, as a code and as text. Every method that returns a task returns
 * one of these.
 */
export interface IVMTask2 extends IVMTask {
  /**
   * HRESULT with which the operation failed.
   *
   * Finer grained than Result, which only names a category.
   *
   * See IVMTask2.Error in the Virtual Server reference.
   *
   * @returns HRESULT as a number
   * @throws ComError VM_E_VM_UNKNOWN: the machine the task worked on no longer exists
   * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: the guest has no Additions, or was never started
   */
  readonly Error: number;

  /**
   * Text for the error held in Error.
   *
   * See IVMTask2.ErrorDescription in the Virtual Server reference.
   *
   * @returns human-readable text
   * @throws ComError VM_E_VM_UNKNOWN: the machine the task worked on no longer exists
   * @throws ComError VM_E_ADDITIONS_NOT_AVAIL: the guest has no Additions, or was never started
   */
  readonly ErrorDescription: string;
}
