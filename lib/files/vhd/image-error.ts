/** What is wrong with a file that should be a disk image. */
import { ComError } from "../../com/com-error.js";
import { VM_E_INVALID_HD_FILE } from "../../generated/hresults.js";

/**
 * Where the fault is, from the outside in: "footer", there is none that is valid, so this is no image;
 * "type", its footer names a type that there is not; "header", the facts behind the footer are damaged; "access",
 * something is to be in a part of the file that is not there.
 */
export type Defect = "footer" | "type" | "header" | "access";

/** VM_E_INVALID_HD_FILE, as operations answer it; properties give the defect its own code (see inspect). */
export class ImageError extends ComError {
  readonly defect: Defect;

  constructor(path: string, defect: Defect, what: string) {
    super(VM_E_INVALID_HD_FILE, `'${path}' is no valid disk image: ${what}.`);
    this.defect = defect;
  }
}
