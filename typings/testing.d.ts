/// <reference lib="esnext.disposable" />
/**
 * The types of "vmcom/testing": the contract as a mocha suite, fakes, recorders, the far side of simulated machines. As
 * vmcom's own they need no library but TypeScript's; a program that has sinon's types sees them in the stubs of fakes.
 */
import type {} from "./index.js";

export {
  checkClause,
  checkContract,
  checkRoundTrip,
  checkRoundTrips,
  CLAUSE_IDS,
  describeTrace,
  describeVirtualServerContract,
  fakeObject,
  fakeTask,
  fakeVirtualMachine,
  fakeVirtualServer,
  fixedHost,
  recordingAssertions,
  recordSink,
  referenceCapabilities,
  referenceServer,
  simulate,
  UNREACHABLE,
  verifyLifecycle,
} from "../dist/testing/index.js";
export type {
  ContractCapabilities,
  ContractEntry,
  ContractOptions,
  CreateServer,
  Fake,
  FakeControl,
  FakeProperty,
  FakeServerValues,
  FakeValues,
  FilesCapability,
  LifecycleReport,
  LifecycleRow,
  RecordedEvent,
  Recording,
  RestartCapability,
  Simulation,
  Verdict,
} from "../dist/testing/index.js";
