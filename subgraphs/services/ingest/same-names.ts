/** The choices of a field whose file uses the graph's own words, in lower case or as they are. */
export const sameNames = <Name extends string>(
  names: readonly Name[],
): Readonly<Record<string, Name>> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [name, name],
      [name.toLowerCase(), name],
    ]),
  );
