interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: unknown }[] | undefined;
}

/**
 * Where the errors of an answer show: the nulls that an error explains. An error whose path leads to a value shows nowhere: a field that
 * only another one needed failed, or a field of an object that is null for another reason.
 */
export function errorPlaces({ data, errors = [] }: Told): string[] {
  const places = new Set<string>();
  for (const { path } of errors) {
    const place = nullOn(data, Array.isArray(path) ? path : []);
    if (place !== null) places.add(place);
  }
  return [...places].sort();
}

function nullOn(data: unknown, path: readonly unknown[]): string | null {
  let value = data;
  for (let length = 0; ; length += 1) {
    if (value === null || value === undefined)
      return value === null ? path.slice(0, length).join('.') : null;
    if (length === path.length) return null;
    value = (value as Record<string, unknown>)[String(path[length])];
  }
}
