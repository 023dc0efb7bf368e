/** Starts machines, all at once, when it is told to: `start-all.mjs URI UUID...`. */
import { defaultApartment } from "../../../../dist/apartment/apartment.js";
import { NativeHypervisor } from "../../../../dist/drivers/libvirt/native-hypervisor.js";

const [uri, ...uuids] = process.argv.slice(2);
const events = new Proxy({}, { get: () => () => undefined });

const connection = new NativeHypervisor().connect(uri, defaultApartment(), events, (error) => {
  if (error !== undefined) throw new Error(error.message);
  process.send("ready");
});

process.once("message", () => {
  let left = uuids.length;
  for (const uuid of uuids) {
    connection.start(uuid, {}, (error) => {
      if (error !== undefined) throw new Error(error.message);
      if (--left > 0) return;
      connection.close();
      process.disconnect();
    });
  }
});
