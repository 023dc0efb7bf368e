/** What a simulated machine shows: its text screen, or a desktop with the screen in a window, and a clock. */
import { vmVideoMode_SVGAMode, vmVideoMode_TextMode, type VMDisplayVideoMode } from "../generated/enumerations.js";
import type { DisplayDevice } from "../machine/devices.js";
import { THUMBNAIL_HEIGHT, THUMBNAIL_PIXELS, THUMBNAIL_WIDTH, pixel } from "../machine/thumbnail.js";
import { COLUMNS, ROWS, brightness } from "./simulated-text.js";

/** Pixels of a text screen: characters of 9 by 16. */
const TEXT_WIDTH = 720;
const TEXT_HEIGHT = 400;

/** A lit character's grey. */
const TEXT_GREY = 170;

const WALLPAPER = pixel(58, 110, 165);
const TASKBAR = pixel(212, 208, 200);
const START_BUTTON = pixel(40, 120, 40);
const TITLE_BAR = pixel(10, 36, 106);
const CLOCK_FACE = pixel(255, 255, 255);
const CLOCK_HAND = pixel(0, 0, 0);
const POINTER = pixel(255, 255, 0);

/** What is on the screen, as the guest has it. */
export interface ScreenContent {
  /** The size of the desktop; undefined for a guest that shows text. */
  desktop(): { readonly width: number; readonly height: number } | undefined;
  rows(): readonly string[];
  /** The date that the guest's clock shows. */
  date(): Date;
  /** Where the mouse points to. */
  readonly pointer: { readonly x: number; readonly y: number };
  resize(width: number, height: number): boolean;
}

export class SimulatedDisplay implements DisplayDevice {
  readonly #content: ScreenContent;

  constructor(content: ScreenContent) {
    this.#content = content;
  }

  get width(): number {
    return this.#content.desktop()?.width ?? TEXT_WIDTH;
  }

  get height(): number {
    return this.#content.desktop()?.height ?? TEXT_HEIGHT;
  }

  get videoMode(): VMDisplayVideoMode {
    return this.#content.desktop() === undefined ? vmVideoMode_TextMode : vmVideoMode_SVGAMode;
  }

  resize(width: number, height: number): boolean {
    return this.#content.resize(width, height);
  }

  thumbnail(): Uint32Array {
    const content = this.#content;
    const colour = content.desktop() === undefined ? textPainter(content.rows(), WHOLE) : desktopPainter(content);
    const picture = new Uint32Array(THUMBNAIL_PIXELS);
    for (let y = 0; y < THUMBNAIL_HEIGHT; y++) {
      for (let x = 0; x < THUMBNAIL_WIDTH; x++) picture[y * THUMBNAIL_WIDTH + x] = colour(x, y);
    }
    return picture;
  }
}

/** The colour of a pixel of the thumbnail. */
type Painter = (x: number, y: number) => number;

/** A rectangle of the thumbnail: from left and top, up to right and bottom. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WHOLE: Rectangle = { left: 0, top: 0, right: THUMBNAIL_WIDTH, bottom: THUMBNAIL_HEIGHT };
const WINDOW: Rectangle = { left: 5, top: 5, right: 45, bottom: 32 };
const CONSOLE: Rectangle = { left: 6, top: 8, right: 44, bottom: 31 };
const BAR: Rectangle = { left: 0, top: 44, right: THUMBNAIL_WIDTH, bottom: THUMBNAIL_HEIGHT };
const START: Rectangle = { left: 0, top: 45, right: 8, bottom: 47 };

const CLOCK = { x: 55, y: 9, radius: 7, hourHand: 3.5, minuteHand: 6 } as const;

function inside({ left, top, right, bottom }: Rectangle, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

/** Paints a text screen that fills an area. */
function textPainter(rows: readonly string[], area: Rectangle): Painter {
  const across = COLUMNS / (area.right - area.left);
  const down = ROWS / (area.bottom - area.top);
  return (x, y) => {
    const left = (x - area.left) * across;
    const top = (y - area.top) * down;
    const grey = Math.round(TEXT_GREY * brightness(rows, { left, top, right: left + across, bottom: top + down }));
    return pixel(grey, grey, grey);
  };
}

function desktopPainter(content: ScreenContent): Painter {
  const text = textPainter(content.rows(), CONSOLE);
  const clock = clockPainter(content.date());
  const { width, height } = content.desktop() ?? { width: TEXT_WIDTH, height: TEXT_HEIGHT };
  const pointerX = Math.floor((content.pointer.x * THUMBNAIL_WIDTH) / width);
  const pointerY = Math.floor((content.pointer.y * THUMBNAIL_HEIGHT) / height);
  return (x, y) => {
    if (x === pointerX && y === pointerY) return POINTER;
    if (inside(CONSOLE, x, y)) return text(x, y);
    if (inside(WINDOW, x, y)) return TITLE_BAR;
    if (inside(START, x, y)) return START_BUTTON;
    if (inside(BAR, x, y)) return TASKBAR;
    return clock(x, y) ?? WALLPAPER;
  };
}

/** Paints a clock's face with an hour and a minute hand; undefined beside it. */
function clockPainter(date: Date): (x: number, y: number) => number | undefined {
  const minutes = date.getUTCMinutes() / 60;
  const hours = ((date.getUTCHours() % 12) + minutes) / 12;
  const hands = new Set([...hand(hours, CLOCK.hourHand), ...hand(minutes, CLOCK.minuteHand)]);
  return (x, y) => {
    if (Math.hypot(x - CLOCK.x, y - CLOCK.y) > CLOCK.radius) return undefined;
    return hands.has(y * THUMBNAIL_WIDTH + x) ? CLOCK_HAND : CLOCK_FACE;
  };
}

/** The pixels of a hand that has gone a part of its round, by their number in the picture. */
function hand(part: number, length: number): number[] {
  const angle = part * 2 * Math.PI;
  const pixels: number[] = [];
  for (let distance = 0; distance <= length; distance += 0.5) {
    const x = Math.round(CLOCK.x + distance * Math.sin(angle));
    const y = Math.round(CLOCK.y - distance * Math.cos(angle));
    pixels.push(y * THUMBNAIL_WIDTH + x);
  }
  return pixels;
}
