/**
 * One loader for each set of a field's arguments, so that all keys asked with equal ones share a query. Arguments are equal when their JSON
 * is; a page counts by its size and place alone, since its scope names the one key that it was read for. Loaders live as long as what is
 * given here, which is a request.
 */
export function oneForEach<Arguments extends readonly unknown[], Loader>(
  create: (...args: Arguments) => Loader,
): (...args: Arguments) => Loader {
  const made = new Map<string, Loader>();
  return (...args) => {
    const key = JSON.stringify(args.map(withoutScope));
    const loader = made.get(key) ?? create(...args);
    made.set(key, loader);
    return loader;
  };
}

const withoutScope = (argument: unknown): unknown =>
  typeof argument === 'object' && argument !== null && 'scope' in argument
    ? { ...argument, scope: undefined }
    : argument;
