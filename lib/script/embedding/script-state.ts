/** The states of a script, with the numbers that SCRIPTSTATE has for them. */
export const ScriptState = {
  /** Nothing is known yet: no objects of the host, no text. */
  uninitialized: 0,
  /** Texts have begun to run. */
  started: 1,
  /** Texts have run; the host calls what is in them. */
  connected: 2,
  /** The script stays as it is; events of the host's are not for it. */
  disconnected: 3,
  /** The script is gone. */
  closed: 4,
  /** Objects and texts are taken; nothing runs before it is told to. */
  initialized: 5,
} as const;

/** The name of a state. */
export type ScriptStateName = keyof typeof ScriptState;
