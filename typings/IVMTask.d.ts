// Generated from typings/VirtualServer.idl by npm run generate. Do not edit.

import type { IDispatch } from "./com.js";
import type { VMTaskResult } from "./enumerations.js";

/**
 * A long-running operation started by another call, such as starting a machine or creating a disk. Poll it, wait for
 * it, or drop it: the operation runs on either way.
 */
export interface IVMTask extends IDispatch {
  /**
   * Blocks until the task ends or the given time has passed.
   *
   * Events are pumped during the wait, so sinks keep being called. The call reports nothing about the outcome: read
   * IsComplete to detect a timeout and Result to detect a failure. With -1 a task that hangs hangs the caller too.
   *
   * See IVMTask.WaitForCompletion in the Virtual Server reference.
   *
   * @param timeout longest wait in ms, 0 to 4,000,000, or -1 for no limit
   * @throws ComError E_POINTER: timeout is neither -1 nor between 0 and 4,000,000 ms
   */
  WaitForCompletion(timeout: number): void;

  /**
   * Asks the operation to stop before it is finished.
   *
   * Works only while IsCancelable is true. A cancelled task ends with Result vmTaskResult_Cancelled.
   *
   * See IVMTask.Cancel in the Virtual Server reference.
   *
   * @throws ComError E_FAIL: this task cannot be cancelled
   */
  Cancel(): void;

  /**
   * Progress of the task as a percentage.
   *
   * See IVMTask.PercentCompleted in the Virtual Server reference.
   *
   * @returns whole number from 0 to 100, in percent
   */
  readonly PercentCompleted: number;

  /**
   * Text that says what the task is doing.
   *
   * See IVMTask.Description in the Virtual Server reference.
   *
   * @returns human-readable text
   */
  readonly Description: string;

  /**
   * How the task ended.
   *
   * Meaningful only after IsComplete has turned true; anything but vmTaskResult_Success means the work was not done.
   *
   * See IVMTask.Result in the Virtual Server reference.
   *
   * @returns a VMTaskResult value
   */
  readonly Result: VMTaskResult;

  /**
   * True while Cancel can still stop the task.
   *
   * See IVMTask.IsCancelable in the Virtual Server reference.
   *
   * @returns true if Cancel is allowed
   */
  readonly IsCancelable: boolean;

  /**
   * Number that tells this task apart from all others.
   *
   * See IVMTask.ID in the Virtual Server reference.
   *
   * @returns task number
   */
  readonly ID: number;

  /**
   * True once the task has ended, whether it succeeded or not.
   *
   * Check Result afterwards; a failed or cancelled task counts as complete too. Scripts usually poll this every 100 to
   * 200 ms.
   *
   * See IVMTask.IsComplete in the Virtual Server reference.
   *
   * @returns true after the end of the task
   */
  readonly IsComplete: boolean;
}
