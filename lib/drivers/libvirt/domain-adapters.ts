/** Network adapters: `<interface>` elements and the sections of a configuration. */
import type { Element } from "@xmldom/xmldom";
import type { Vmc } from "../../files/vmc.js";
import {
  adapterIds,
  addAdapter,
  plugIn,
  readAdapter,
  removeAdapter,
  unplug,
} from "../../model/network-adapter-settings.js";
import { valueAt } from "../../model/pathnames.js";
import type { DomainPlaces } from "./domain-configuration.js";
import { childOf, type DomainXml } from "./domain-xml.js";

/** The card that guests of the time know, among those that the emulators have. */
const MODEL = "e1000";

/** More adapters than these of a domain are the host's own business. */
const MOST_ADAPTERS = 8;

/** Kinds of interfaces that a configuration can tell: on a network of the host, or not connected. */
const KINDS: ReadonlySet<string> = new Set(["network", "user"]);

export function applyAdapters(xml: DomainXml, configuration: Vmc, places: DomainPlaces): void {
  const wanted = new Map<string, string>();
  for (const id of adapterIds(configuration)) {
    const adapter = readAdapter(configuration, id);
    if (adapter === undefined) continue;
    const name = valueAt(
      configuration,
      `hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=${id}]/virtual_network/name`,
    );
    const network = adapter.network !== "" && typeof name === "string" ? name : "";
    wanted.set(
      adapter.address.replaceAll("-", ":").toLowerCase(),
      places.networkId(network) === undefined ? "" : network,
    );
  }
  for (const element of xml.all("devices", "interface")) {
    if (!KINDS.has(element.getAttribute("type") ?? "")) continue;
    const address = addressOf(element);
    const network = wanted.get(address);
    wanted.delete(address);
    if (network === undefined) xml.remove(element);
    else if (network !== networkOf(element)) connect(xml, element, network);
  }
  for (const [address, network] of wanted) {
    // The test driver knows no adapter without a network.
    if (network === "" && xml.type === "test") continue;
    const element = xml.add(xml.make("devices"), "interface");
    xml.add(element, "mac", { address });
    connect(xml, element, network);
    xml.add(element, "model", { type: MODEL });
    // Machines boot from no network: the card's own firmware would only keep each start waiting.
    xml.add(element, "rom", { enabled: "no" });
  }
}

/** An adapter that is not connected is one whose cable is out. */
function connect(xml: DomainXml, element: Element, network: string): void {
  for (const name of ["source", "link"]) {
    const old = childOf(element, name);
    if (old !== undefined) xml.remove(old);
  }
  element.setAttribute("type", network === "" ? "user" : "network");
  if (network === "") xml.add(element, "link", { state: "down" });
  else xml.add(element, "source", { network });
}

function addressOf(element: Element): string {
  return (childOf(element, "mac")?.getAttribute("address") ?? "").toLowerCase();
}

/** "" for an adapter that is not connected. */
function networkOf(element: Element): string {
  return childOf(element, "source")?.getAttribute("network") ?? "";
}

export function readAdapters(xml: DomainXml, configuration: Vmc, places: DomainPlaces): void {
  const elements = new Map(
    xml
      .all("devices", "interface")
      .filter((element) => KINDS.has(element.getAttribute("type") ?? ""))
      .map((element) => [addressOf(element).replaceAll(":", "-").toUpperCase(), element]),
  );
  for (const id of adapterIds(configuration)) {
    const adapter = readAdapter(configuration, id);
    const element = elements.get(adapter?.address ?? "");
    elements.delete(adapter?.address ?? "");
    if (element !== undefined) readNetwork(configuration, id, element, places);
    else if (xml.type !== "test" || adapter?.network !== "") removeAdapter(configuration, id);
  }
  for (const [address, element] of elements) {
    if (adapterIds(configuration).length >= MOST_ADAPTERS) return;
    readNetwork(configuration, addAdapter(configuration, address, MOST_ADAPTERS), element, places);
  }
}

function readNetwork(configuration: Vmc, id: number, element: Element, places: DomainPlaces): void {
  const name = networkOf(element);
  const network = places.networkId(name);
  if (name === "" || network === undefined) unplug(configuration, id);
  else plugIn(configuration, id, network, name);
}
