/** Closes a switch over a union: a new kind breaks the build here. */
export function never(value: never): never {
  throw new Error(`unknown kind: ${JSON.stringify(value)}`)
}
