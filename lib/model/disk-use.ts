/** Who works with which disk images, so that nobody changes what another relies on. */
import { ComError } from "../com/com-error.js";
import { fileKey } from "../files/windows-path.js";
import { E_SHARING_VIOLATION } from "../generated/hresults.js";

/**
 * How an image is used:
 * - "read": it must stay as it is; parents of a disk that is in use are
 * - "write": its content changes; nobody else may look
 * - "shared": its content changes, on a bus that machines share; others on such a bus may change it too
 */
export type DiskAccess = "read" | "write" | "shared";

export interface DiskClaim {
  readonly path: string;
  readonly access: DiskAccess;
}

/** A machine, or the work behind a task. */
export interface DiskUser {
  /** For sentences: "virtual machine 'web'". */
  readonly description: string;
}

/** The images in use on a server: by running and saved machines, and by tasks. */
export class DiskUse {
  readonly #claims = new Map<string, Map<DiskUser, DiskAccess>>();
  readonly #prepare: () => void;

  /** @param prepare called before anything is looked up: enters what is in use without having been claimed */
  constructor(prepare: () => void = () => undefined) {
    this.#prepare = prepare;
  }

  /**
   * Enters a use of several images, or of none if one of them cannot be had. Images that the user has already are
   * no obstacle; the stronger claim counts.
   * @throws ComError E_SHARING_VIOLATION
   */
  claim(user: DiskUser, claims: readonly DiskClaim[]): void {
    this.#prepare();
    this.enter(user, claims);
  }

  /** As `claim`, for what is in use already. */
  enter(user: DiskUser, claims: readonly DiskClaim[]): void {
    for (const claim of claims) this.#assertFree(user, claim);
    for (const { path, access } of claims) {
      const users = this.#claims.get(fileKey(path)) ?? new Map<DiskUser, DiskAccess>();
      this.#claims.set(fileKey(path), users);
      if (users.get(user) === undefined || access !== "read") users.set(user, access);
    }
  }

  /** Lets go of everything that a user has, or of some images. */
  release(user: DiskUser, paths?: readonly string[]): void {
    for (const key of paths?.map(fileKey) ?? [...this.#claims.keys()]) {
      const users = this.#claims.get(key);
      if (users?.delete(user) === true && users.size === 0) this.#claims.delete(key);
    }
  }

  /** @throws ComError E_SHARING_VIOLATION if anybody works with an image */
  assertUnused(path: string): void {
    this.#prepare();
    this.#assertFree(undefined, { path, access: "write" });
  }

  #assertFree(user: DiskUser | undefined, { path, access }: DiskClaim): void {
    for (const [other, theirs] of this.#claims.get(fileKey(path)) ?? []) {
      if (other === user || (access === theirs && access !== "write")) continue;
      throw new ComError(E_SHARING_VIOLATION, `'${path}' is in use by ${other.description}.`);
    }
  }
}
