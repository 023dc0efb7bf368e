/** The far side of one machine in a simulation: its guest, and the host that it runs on. */
export interface Simulation {
  /** The guest's processor triple-faults; the machine resets. */
  tripleFault(): void;
  /**
   * The guest stops giving signs of life. Its HeartbeatPercentage falls from then on, and OnHeartbeatStopped is raised
   * when none has come for a minute. Nothing happens if there are no Additions, which would send them.
   */
  heartbeatStops(): void;
  /** The guest shuts down by itself and switches the power off. */
  guestShutsDown(): void;
  /** The guest resets the machine. */
  guestResets(): void;
  /** The Additions are (not) in the guest from now on; they are, too, when the setup of InstallAdditions has ended. */
  additions(version: string | null): void;
  /**
   * The next such request fails: "Startup", "Save", "TurnOff", "Reset", "Pause", "Resume", "Shutdown",
   * "MergeUndoDisks", "DiscardUndoDisks", "DiscardSavedState". May be said before the machine is started.
   * @throws ComError E_INVALIDARG for another method
   */
  failNext(method: string, hresult?: number, message?: string): void;
  /** The host's disk is full, or nearly so. */
  hostDiskFull(): void;
  hostDiskLow(): void;
  /** The machine has (no) display from now on. */
  display(present: boolean): void;
  /** Somebody else takes the keyboard for himself, or lets go of it; what we type meanwhile is lost. */
  keyboardTaken(taken: boolean): void;
  /** The guest sends a frame of so many bytes to everybody, from its first network adapter. */
  sends(bytes: number): void;
  /** The text on the screen, by lines; "" if the machine shows nothing. */
  screenText(): string;
}
