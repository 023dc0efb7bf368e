import { vmVideoMode_SVGAMode, vmVideoMode_TextMode, type VMDisplayVideoMode } from "../../generated/enumerations.js";
import { ignoringComErrors } from "../../com/ignoring.js";
import type { DisplayDevice } from "../../machine/devices.js";
import { THUMBNAIL_HEIGHT, THUMBNAIL_PIXELS, THUMBNAIL_WIDTH, darkThumbnail, pixel } from "../../machine/thumbnail.js";
import type { Screenshot } from "./hypervisor.js";
import type { LibvirtHost } from "./libvirt-host.js";
import { readPicture, type Picture } from "./picture.js";

/** A screenshot serves for so long, in ms: who reads width, height and picture means one screen. */
const FRESH = 500;

const TEXT_WIDTH = 720;
const TEXT_HEIGHT = 400;

/** The screen of a machine on a host: a screenshot, taken when somebody looks; who looks pumps until it is there. */
export class DomainDisplay implements DisplayDevice {
  readonly #host: LibvirtHost;
  readonly #uuid: string;
  #picture: Picture | undefined;
  #takenAt = -Infinity;

  constructor(host: LibvirtHost, uuid: string) {
    this.#host = host;
    this.#uuid = uuid;
  }

  get width(): number {
    return this.#look()?.width ?? TEXT_WIDTH;
  }

  get height(): number {
    return this.#look()?.height ?? TEXT_HEIGHT;
  }

  /** A VGA card's text is 720 pixels wide and 400 high, which nothing else is. */
  get videoMode(): VMDisplayVideoMode {
    const { width, height } = this;
    return width === TEXT_WIDTH && height === TEXT_HEIGHT ? vmVideoMode_TextMode : vmVideoMode_SVGAMode;
  }

  /** Nothing in libvirt asks a guest for another size. */
  resize(): boolean {
    return false;
  }

  /** Each pixel is the mean of what it stands for. */
  thumbnail(): Uint32Array {
    const picture = this.#look();
    if (picture === undefined) return darkThumbnail();
    const thumbnail = new Uint32Array(THUMBNAIL_PIXELS);
    for (let y = 0; y < THUMBNAIL_HEIGHT; y++) {
      for (let x = 0; x < THUMBNAIL_WIDTH; x++) thumbnail[y * THUMBNAIL_WIDTH + x] = mean(picture, x, y);
    }
    return thumbnail;
  }

  #look(): Picture | undefined {
    const { apartment } = this.#host;
    if (apartment.now() - this.#takenAt < FRESH) return this.#picture;
    const shot = ignoringComErrors(() =>
      this.#host.wait<Screenshot>("The screen of the virtual machine cannot be seen", (connection, answer) =>
        connection.screenshot(this.#uuid, answer),
      ),
    );
    this.#picture = shot === undefined ? undefined : readPicture(shot.bytes);
    this.#takenAt = apartment.now();
    return this.#picture;
  }
}

function mean({ width, height, rgb }: Picture, column: number, row: number): number {
  const left = Math.floor((column * width) / THUMBNAIL_WIDTH);
  const right = Math.max(left + 1, Math.floor(((column + 1) * width) / THUMBNAIL_WIDTH));
  const top = Math.floor((row * height) / THUMBNAIL_HEIGHT);
  const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / THUMBNAIL_HEIGHT));
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y++) {
    for (let at = 3 * (y * width + left); at < 3 * (y * width + right); at += 3) {
      red += rgb[at] ?? 0;
      green += rgb[at + 1] ?? 0;
      blue += rgb[at + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  return pixel(Math.round(red / count), Math.round(green / count), Math.round(blue / count));
}
