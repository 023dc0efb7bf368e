/** The documented limits of the product, which `createVirtualServer({ limits })` may change. */
export interface Limits {
  /** How many machines may run at a time: 64. */
  readonly runningMachines: number;
}

export const DOCUMENTED_LIMITS: Limits = Object.freeze({ runningMachines: 64 });
