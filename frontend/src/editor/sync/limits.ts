/** How long somebody must pause before what stands in the cell is saved, in ms: with the wait below within a second of the last keystroke. */
export const PAUSE_MS = 500

/** How long nothing must be edited before what waits is sent, in ms. */
export const QUIET_MS = 300

/** How long somebody who never pauses may type before it is sent all the same, in ms. */
export const LONGEST_WAIT_MS = 3_000

/** How often the engine is told the time, in ms. */
export const TICK_MS = 100

/** The first wait after a failure, in ms; it doubles with each further one. */
export const FIRST_RETRY_MS = 500

/** The longest wait after failures, in ms. */
export const LONGEST_RETRY_MS = 30_000

/** After how long without a sign of the event stream the page asks for revisions itself, in ms. Source: architecture.md, Live. */
export const SILENCE_MS = 20_000

/** How often it asks then, in ms. */
export const POLL_MS = 3_000

/** After how long a request without an answer counts as failed, its outcome unknown, in ms. */
export const REQUEST_MS = 30_000
