import { once } from "node:events";
import { Worker } from "node:worker_threads";

const PRODUCER = new URL("./producer-thread.mjs", import.meta.url);

/** Starts a thread that runs one of the programs of producer-thread.mjs. */
export function startProducer(program: string, data: object): Worker {
  return new Worker(PRODUCER, { workerData: { program, ...data } });
}

/** What the program of a thread returns. */
export async function resultOf<T>(worker: Worker): Promise<T> {
  const [message] = (await once(worker, "message")) as [{ result: T } | string];
  return typeof message === "string" ? resultOf<T>(worker) : message.result;
}

/** The text that a thread sends while its program runs. */
export async function says(worker: Worker, text: string): Promise<void> {
  const [message] = (await once(worker, "message")) as [unknown];
  if (message !== text) throw new Error(`"${text}" was expected`);
}

/** Runs a program to its end. */
export async function produce<T>(program: string, data: object): Promise<T> {
  const worker = startProducer(program, data);
  const ended = once(worker, "exit");
  const result = await resultOf<T>(worker);
  await ended;
  return result;
}
