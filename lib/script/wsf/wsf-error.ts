import { HostError } from "../host/host-error.js";

/** A place in a text, from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a .wsf file, before anything of it runs. */
export function wsfError(path: string, { line, column }: TextPlace, sentence: string): HostError {
  return new HostError(`${path}(${line}, ${column}) Windows Script Host: ${sentence}`);
}
