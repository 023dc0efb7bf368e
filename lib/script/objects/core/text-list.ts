import { ComError } from "../../../com/com-error.js";
import { Implementation } from "../../../com/com-object.js";
import { DISP_E_BADINDEX } from "../../../generated/hresults.js";

/** A list of texts, by number from 0. */
export abstract class TextList extends Implementation {
  protected readonly items: readonly string[];
  /** What an item is called in errors. */
  protected readonly itemName: string = "element";

  constructor(items: readonly string[]) {
    super();
    this.items = items;
  }

  /** @throws ComError DISP_E_BADINDEX, which VBScript calls "Subscript out of range" */
  Item(index: number): string {
    const item = this.items[index];
    if (item === undefined) throw new ComError(DISP_E_BADINDEX, `There is no ${this.itemName} ${index}.`);
    return item;
  }

  Count(): number {
    return this.items.length;
  }

  get length(): number {
    return this.items.length;
  }

  elements(): readonly string[] {
    return this.items;
  }
}
