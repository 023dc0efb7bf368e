import { ComError } from "./com-error.js";

/** What an action returns; undefined if it fails, for actions whose failure has to stop nothing. */
export function ignoringComErrors<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof ComError) return undefined;
    throw error;
  }
}
