/**
 * What tests of programs and of other implementations use: `import { describeVirtualServerContract } from
 * "vmcom/testing"`. mocha, chai and sinon are looked for when something needs them.
 */
import { registerAssertions } from "./chai-assertions.js";

registerAssertions();

export { recordingAssertions } from "./chai-assertions.js";
export { describeVirtualServerContract } from "./contract/describe-contract.js";
export { checkClause, checkContract, checkRoundTrip, checkRoundTrips } from "./contract/contract.js";
export type { ContractEntry, ContractOptions, CreateServer, Verdict } from "./contract/contract.js";
export type { ContractCapabilities, FilesCapability, RestartCapability } from "./contract/capabilities.js";
export { CLAUSE_IDS } from "./contract/clause-ids.js";
export { referenceCapabilities } from "./contract/reference-capabilities.js";
export { referenceServer } from "./contract/reference-world.js";
export { UNREACHABLE } from "./contract/unreachable.js";
export { fakeObject } from "./fake.js";
export type { Fake, FakeControl, FakeProperty, FakeValues } from "./fake.js";
export { fakeTask, fakeVirtualMachine, fakeVirtualServer } from "./fake-virtual-server.js";
export type { FakeServerValues } from "./fake-virtual-server.js";
export { describeTrace } from "./describe-trace.js";
export { verifyLifecycle } from "./lifecycle.js";
export type { LifecycleReport, LifecycleRow } from "./lifecycle.js";
export { recordSink } from "./record-sink.js";
export type { RecordedEvent, Recording } from "./record-sink.js";
export { simulate } from "./simulate.js";
export type { Simulation } from "./simulation.js";
export { fixedHost } from "../host/fixed-host.js";
