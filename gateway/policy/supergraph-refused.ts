/** Says why a supergraph is not served: its data would not be protected as it says. */
export class SupergraphRefused extends Error {
  constructor(what: string) {
    super(`The supergraph is refused: ${what}`);
    this.name = 'SupergraphRefused';
  }
}
