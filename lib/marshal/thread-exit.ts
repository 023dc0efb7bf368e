/** What is to be done when this thread ends by itself; nothing is when it is terminated. */
const callbacks = new Set<() => void>();

function runAll(): void {
  for (const callback of callbacks) callback();
}

let isListening = false;

/** One listener for all, so that no program is warned of a leak. Returns what forgets the callback. */
export function onThreadExit(callback: () => void): () => void {
  if (!isListening) process.on("exit", runAll);
  isListening = true;
  callbacks.add(callback);
  return () => void callbacks.delete(callback);
}
