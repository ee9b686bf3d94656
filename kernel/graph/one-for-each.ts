/**
 * One loader for each value of a field's arguments, so that fields asked with equal ones share a query. Loaders live as long as what is
 * given here, which is a request. `keyOf` says which arguments are equal. @default their JSON text
 */
export function oneForEach<Arguments, Loader>(
  create: (args: Arguments) => Loader,
  keyOf: (args: Arguments) => string = JSON.stringify,
): (args: Arguments) => Loader {
  const made = new Map<string, Loader>();
  return (args) => {
    const key = keyOf(args);
    const loader = made.get(key) ?? create(args);
    made.set(key, loader);
    return loader;
  };
}
