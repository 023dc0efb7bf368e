/** Long work on disk images, with the images entered as in use for as long as it lasts. */
import { ComError } from "../com/com-error.js";
import { findParent, type Steps } from "../files/vhd/index.js";
import type { FileSystem } from "../files/file-system.js";
import type { BackgroundWork } from "./background-work.js";
import type { DiskClaim, DiskUse, DiskUser } from "./disk-use.js";

/** More parents than any chain has that can be opened. */
const DEEPEST = 128;

/**
 * An image and its parents, as far as they can be found; what is wrong with the rest shows when they are opened.
 */
export function chainOf(files: FileSystem, path: string): string[] {
  const chain = [path];
  try {
    for (let parent = findParent(files, path); parent !== null; parent = findParent(files, parent)) {
      if (chain.length === DEEPEST) break;
      chain.push(parent);
    }
  } catch (error) {
    if (!(error instanceof ComError)) throw error;
  }
  return chain;
}

/** Claims for an image itself and its parents, the latter to stay as they are. */
export function chainClaims(files: FileSystem, path: string, access: DiskClaim["access"]): DiskClaim[] {
  return chainOf(files, path).map((each, index) => ({ path: each, access: index === 0 ? access : "read" }));
}

/**
 * Begins work on images: what keeps it from being done is thrown here; the rest of it is for a task.
 * @param begin checks, and returns the work
 */
export function imageWork(
  use: DiskUse,
  what: string,
  claims: readonly DiskClaim[],
  begin: () => Steps,
): BackgroundWork {
  const work = claimed(use, { description: `the task that is ${what}` }, claims, begin);
  // Up to its first yield, behind the checks: a generator that has not begun cannot clean up when it is cancelled.
  work.next();
  return work;
}

function* claimed(use: DiskUse, user: DiskUser, claims: readonly DiskClaim[], begin: () => Steps): BackgroundWork {
  use.claim(user, claims);
  try {
    const steps = begin();
    try {
      yield 0;
      yield* steps;
    } finally {
      steps.return();
    }
  } finally {
    use.release(user);
  }
}
