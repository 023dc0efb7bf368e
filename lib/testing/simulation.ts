/** The far side of one machine in a simulation: its guest, and the host that it runs on. */
export interface Simulation {
  /** The guest's processor triple-faults; the machine resets. */
  tripleFault(): void;
  /** The guest stops giving signs of life. */
  heartbeatStops(): void;
  /** The guest shuts down by itself and switches the power off. */
  guestShutsDown(): void;
  /** The guest resets the machine. */
  guestResets(): void;
  /** The Additions are (not) in the guest from now on; they are when InstallAdditions has run. */
  additions(version: string | null): void;
  /** The next such request fails: "Startup", "Save", "TurnOff", "Reset", "Pause", "Resume", "Shutdown", "MergeUndoDisks". */
  failNext(method: string, hresult?: number, message?: string): void;
  /** The host's disk is full, or nearly so. */
  hostDiskFull(): void;
  hostDiskLow(): void;
}
