/** Fails when the program itself is wrong (broken wiring, impossible state); never used for input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}
